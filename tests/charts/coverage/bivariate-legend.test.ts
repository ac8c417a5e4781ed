import { describe, expect, it } from 'vitest';
import BivariateLegend from '../../../src/lib/charts/coverage/BivariateLegend.svelte';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf } from '../markup.ts';

const counts = new Map([
  ['bivariate-3-1', 8],
  ['bivariate-1-3', 9]
]);
const legend = (change: object = {}, locale: Locale = 'de') =>
  markup(BivariateLegend, { counts, onfilter: () => undefined, ...change }, locale);
const buttons = (html: string) => elements(html, 'button');

describe('BivariateLegend', () => {
  it('counts areas, more need upwards, more coverage to the right', () =>
    expect(rowsOf(legend()).slice(1)).toEqual([
      ['hoher Bedarf', '8', '–', '–'],
      ['mittlerer Bedarf', '–', '–', '–'],
      ['wenig Bedarf', '–', '–', '9']
    ]));

  it.each([
    ['de', 'hoher Bedarf, wenig Angebot: 8'],
    ['en', 'high need, little coverage: 8']
  ] as const)('says of a cell what it counts, in %s', (locale, expected) =>
    expect(attribute(buttons(legend({}, locale))[0] ?? '', 'aria-label')).toBe(expected)
  );

  it('hatches one cell', () => {
    const hatched = buttons(legend()).filter((button) => /\bgap\b/.test(attribute(button, 'class') ?? ''));
    expect(hatched.map((button) => attribute(button, 'data-token'))).toEqual(['bivariate-3-1']);
  });

  it('offers no empty cell, and none where nobody listens', () => {
    const open = (html: string) =>
      buttons(html).filter((button) => attribute(button, 'disabled') === null).length;
    expect([open(legend()), open(legend({ onfilter: undefined }))]).toEqual([2, 0]);
  });

  it('presses the chosen cell and fades the others', () => {
    const html = legend({ filter: { need: 3, coverage: 1 } });
    const pressed = buttons(html).filter((button) => attribute(button, 'aria-pressed') === 'true');
    expect(pressed.map((button) => attribute(button, 'data-token'))).toEqual(['bivariate-3-1']);
    expect(buttons(html).filter((button) => /\bfaded\b/.test(attribute(button, 'class') ?? ''))).toHaveLength(
      8
    );
  });

  it('writes nothing by accident', () => expect(accidents(legend())).toEqual([]));
});
