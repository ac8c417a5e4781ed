import { describe, expect, it } from 'vitest';
import EquityCurves from '../../../src/lib/charts/coverage/EquityCurves.svelte';
import EquityCurveTable from '../../../src/lib/charts/coverage/EquityCurveTable.svelte';
import EquityRatios from '../../../src/lib/charts/coverage/EquityRatios.svelte';
import { movedShare } from '../../../src/lib/charts/coverage/equity-reading.ts';
import { groupRatios } from '../../../src/lib/core/equity/group-ratios.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const curves = {
  need: [
    { x: 0, y: 0 },
    { x: 0.2, y: 0.4 },
    { x: 1, y: 1 }
  ],
  supply: [
    { x: 0, y: 0 },
    { x: 0.4, y: 0.2 },
    { x: 1, y: 1 }
  ]
};
const drawn = (change: object = {}, locale: Locale = 'de') =>
  markup(EquityCurves, { curves, persons: 'Kinder 0–2', width: 316, height: 254, ...change }, locale);
const reading = (html: string) => textOf(elements(html, 'p')[0] ?? '');
const slider = (html: string) =>
  elements(html, 'g').find((group) => attribute(group, 'role') === 'slider') ?? '';

describe('EquityCurves', () => {
  it.each([
    [
      'de',
      'Die 20 % Kinder 0–2 mit der höchsten Belastung tragen 40 % des Bedarfs und erhalten 10 % des Angebots.'
    ],
    [
      'en',
      'The 20 % of Kinder 0–2 with the highest stress carry 40 % of the need and receive 10 % of the supply.'
    ]
  ] as const)('reads the marker, in %s', (locale, expected) =>
    expect(reading(drawn({}, locale))).toBe(expected)
  );

  it('draws both curves from corner to corner, and the diagonal', () => {
    const paths = elements(drawn(), 'path').map((path) => attribute(path, 'd'));
    expect(paths).toEqual(['M30,218L70,138L230,18', 'M30,218L110,178L230,18']);
  });

  it('marks need and supply at the share', () => {
    const dots = elements(drawn(), 'circle').map((dot) => [attribute(dot, 'cx'), attribute(dot, 'cy')]);
    expect(dots).toEqual([
      ['70', '138'],
      ['70', '198']
    ]);
  });

  it('has a marker to move only where somebody listens', () => {
    expect(slider(drawn())).toBe('');
    const marker = slider(drawn({ share: 0.4, onshare: () => undefined }));
    expect([attribute(marker, 'tabindex'), attribute(marker, 'aria-valuenow')]).toEqual(['0', '40']);
    expect(attribute(marker, 'aria-valuetext')).toContain('erhalten 20 % des Angebots');
  });

  it('says that there is no curve', () => {
    const html = drawn({ curves: { need: [], supply: [] } });
    expect(reading(html)).toMatch(/^Keine Kurve/);
    expect(elements(html, 'svg')).toEqual([]);
  });

  it.each([0, 0.5, 1])('writes nothing by accident at %d', (share) =>
    expect(accidents(drawn({ share }))).toEqual([])
  );

  it('has the same figures as a table', () =>
    expect(rowsOf(markup(EquityCurveTable, { curves, persons: 'Kinder', shares: [0.2, 0.4, 1] }))).toEqual([
      ['Kinder', 'Bedarf', 'Angebot'],
      ['20 %', '40 %', '10 %'],
      ['40 %', '55 %', '20 %'],
      ['100 %', '100 %', '100 %']
    ]));
});

describe('movedShare', () => {
  it.each([
    [0.2, 'ArrowRight', 0.21],
    [0.2, 'ArrowLeft', 0.19],
    [0.2, 'PageUp', 0.3],
    [0.05, 'PageDown', 0],
    [0.2, 'Home', 0],
    [0.2, 'End', 1],
    [1, 'ArrowUp', 1],
    [0.2, 'x', null]
  ])('from %d with %s to %s', (share, key, expected) => expect(movedShare(share, key)).toBe(expected));
});

describe('EquityRatios', () => {
  const value = (number: number) => ({ kind: 'value' as const, value: number });
  const rows = [
    { id: '1', name: 'Nord', ratio: value(0.5) },
    { id: '2', name: 'Mitte', ratio: value(1.001) },
    { id: '3', name: 'Süd', ratio: value(2) },
    { id: '4', name: 'Hof', ratio: value(0) },
    { id: '5', name: 'Feld', ratio: { kind: 'suppressed' as const } },
    { id: '6', name: 'Gut', ratio: { kind: 'not_applicable' as const } }
  ];
  const ratios = (change: object = {}) => markup(EquityRatios, { rows, width: 116, ...change });

  it('says of each row how supply stands to need', () =>
    expect(rowsOf(ratios()).slice(1)).toEqual([
      ['Nord', 'weniger als der Bedarf', '0,50'],
      ['Mitte', 'wie der Bedarf', '1,00'],
      ['Süd', 'mehr als der Bedarf', '2,00'],
      ['Hof', 'weniger als der Bedarf', '0,00'],
      ['Feld', '', 'gesperrt'],
      ['Gut', '', 'entfällt']
    ]));

  it('puts half and double as far from 1', () => {
    const [half, one, double] = elements(ratios({ rows: rows.slice(0, 3) }), 'circle').map((dot) =>
      Number(attribute(dot, 'cx'))
    );
    expect([half, double]).toEqual([8, 108]);
    expect(one).toBeCloseTo(58, 0);
  });

  it('points beyond its axis, and draws nothing where there is no ratio', () => {
    expect(elements(ratios(), 'circle')).toHaveLength(3);
    expect(elements(ratios(), 'path')).toHaveLength(1);
  });

  it('offers buttons where somebody listens', () => {
    expect(elements(ratios(), 'button')).toEqual([]);
    expect(elements(ratios({ onselect: () => undefined }), 'button')).toHaveLength(6);
  });

  it('writes nothing by accident', () =>
    expect([ratios(), ratios({ rows: [] })].flatMap(accidents)).toEqual([]));
});

describe('groupRatios', () => {
  const area = (areaId: string, supplyShare: number | null, needShare: number | null) => ({
    areaId,
    supplyShare,
    needShare,
    personShare: null,
    ratio: null
  });

  it('divides the shares of a group, not the ratios of its areas', () =>
    expect(
      groupRatios(
        [area('b1', 0.1, 0.4), area('a1', 0.3, 0.1), area('a2', 0.1, 0.1), area('x', 0.5, 0.4)],
        (id) => (id === 'x' ? null : (id[0] ?? null))
      )
    ).toEqual([
      { group: 'a', ratio: 2, compared: 2 },
      { group: 'b', ratio: 0.25, compared: 1 }
    ]));

  it('has no ratio without need or without areas compared', () =>
    expect(groupRatios([area('a', 0.5, 0), area('b', null, null)], (id) => id)).toEqual([
      { group: 'a', ratio: null, compared: 1 },
      { group: 'b', ratio: null, compared: 0 }
    ]));
});
