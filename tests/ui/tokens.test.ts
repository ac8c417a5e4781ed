import { describe, expect, it } from 'vitest';
import { classToken, trendToken } from '../../src/lib/core/area-style.ts';
import {
  clusterKinds,
  spaceClasses,
  spaceStyle,
  type SpaceClass
} from '../../src/lib/core/space/space-class.ts';
import { themes } from './theme-tokens.ts';

const positions = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const spaceToken = (named: SpaceClass): string => {
  const style = spaceStyle(named);
  return style.kind === 'class' ? style.token : '';
};
const classTokens = [
  ...new Set([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((count) =>
      positions(count).map((position) => classToken(position, count))
    ),
    ...(['improving', 'stable', 'worsening'] as const).map(trendToken),
    ...clusterKinds.flatMap((kind) => spaceClasses[kind].map(spaceToken))
  ])
];

/** Relative luminance of #rrggbb, 0–1. Source: WCAG 2.1, definition of relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  const colour = (name: string) => theme[name] ?? '';

  it('has a colour for every class, written so that an opacity can follow', () =>
    expect([...classTokens, 'no-class'].filter((name) => !/^#[0-9a-f]{6}$/.test(colour(name)))).toEqual([]));

  it('tells the steps of a scale apart', () => {
    for (const count of [4, 7, 10]) {
      const steps = positions(count).map((position) => luminance(colour(classToken(position, count))));
      const sorted = steps.toSorted((a, b) => a - b);
      expect([steps, steps.toReversed()]).toContainEqual(sorted);
    }
  });

  it('has names of areas that can be read on every class (WCAG 2.1 AA)', () => {
    const writing = (name: string) => theme[`on-${name}`] ?? colour('ink');
    const low = classTokens.filter((name) => contrast(writing(name), colour(name)) < 4.5);
    expect(low).toEqual([]);
  });

  it.each(['ink', 'ink2', 'muted', 'accent', 'accent-strong', 'gap-text', 'ok', 'warn', 'error'])(
    'has %s that can be read on its grounds',
    (name) => {
      expect(contrast(colour(name), colour('bg'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour('tint'))).toBeGreaterThanOrEqual(4.5);
    }
  );

  it('has buttons that can be read', () =>
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5));
});

it('contrast of black on white is 21, of a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#a3261f', '#a3261f')).toBe(1);
});
