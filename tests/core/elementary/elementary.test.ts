import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { angleOf, arcSine } from '../../../src/lib/core/elementary/arc.ts';
import { areaTangent } from '../../../src/lib/core/elementary/area-tangent.ts';
import { exponential } from '../../../src/lib/core/elementary/exponential.ts';
import { logarithm } from '../../../src/lib/core/elementary/logarithm.ts';
import { hypotenuse, power } from '../../../src/lib/core/elementary/power.ts';
import { cosine, sine } from '../../../src/lib/core/elementary/trigonometry.ts';

/** A few thousand numbers over a range, the ends included. */
const over = (from: number, to: number, count = 4000) =>
  Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

/** Largest difference in units of the last place of a number of this size. */
function largestError(of: (x: number) => number, known: (x: number) => number, xs: readonly number[]) {
  return Math.max(
    ...xs.map((x) => Math.abs(of(x) - known(x)) / (2 ** -52 * Math.max(Math.abs(known(x)), 2 ** -52)))
  );
}

describe('elementary functions', () => {
  it.each([
    ['exponential', exponential, Math.exp, over(-700, 700)],
    ['logarithm', logarithm, Math.log, [...over(1e-9, 4), ...over(1, 1e9)]],
    ['sine', sine, Math.sin, over(-7, 7)],
    ['cosine', cosine, Math.cos, over(-7, 7)],
    ['angleOf', (x: number) => angleOf(x, -0.7), (x: number) => Math.atan2(x, -0.7), over(-9, 9)],
    ['arcSine', arcSine, Math.asin, over(-1, 1)],
    ['areaTangent', areaTangent, Math.atanh, over(-0.099, 0.099)]
  ])('%s is that of the mathematics to the last two units', (_, of, known, xs) =>
    expect(largestError(of, known, xs)).toBeLessThanOrEqual(2)
  );

  it('hold at the edges', () => {
    expect([exponential(0), exponential(-Infinity), exponential(Infinity)]).toEqual([1, 0, Infinity]);
    expect([logarithm(1), logarithm(0), logarithm(-1), logarithm(Infinity)]).toEqual([
      0,
      -Infinity,
      NaN,
      Infinity
    ]);
    expect([sine(0), cosine(0), sine(Math.PI)]).toEqual([0, 1, 1.2246467991473532e-16]);
    expect([angleOf(0, -1), angleOf(1, 0), angleOf(0, 0)]).toEqual([Math.PI, Math.PI / 2, 0]);
    expect([power(0, 2), hypotenuse(3, 4)]).toEqual([0, 5]);
  });

  it('give digits that no engine may change', () =>
    expect([exponential(1.7), logarithm(0.3), sine(2.5), cosine(0.9), angleOf(0.4, 0.7)]).toEqual([
      5.473947391727199, -1.2039728043259361, 0.5984721441039564, 0.6216099682706644, 0.519146114246523
    ]));

  it('are used by the whole core, since those of engines differ in the last digits', () => {
    const differing =
      /Math\.(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot)\b|(?<!\b2) \*\* /;
    const files = readdirSync('src/lib/core', { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.startsWith('elementary')
    );
    const found = files.filter((path) =>
      readFileSync(`src/lib/core/${path}`, 'utf8')
        .split('\n')
        .some((line) => !/^\s*(\/?\*)/.test(line) && differing.test(line))
    );
    expect(found).toEqual([]);
  });
});
