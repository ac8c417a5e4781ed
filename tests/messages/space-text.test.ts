import { describe, expect, it } from 'vitest';
import { clusterKinds, spaceClasses } from '../../src/lib/core/space/space-class.ts';
import { defaultSpaceSettings } from '../../src/lib/core/space/space-settings.ts';
import {
  groupText,
  moranText,
  pText,
  spaceClassText,
  spaceMethod,
  spaceProblemText,
  spaceRangeText
} from '../../src/lib/messages/space-text.ts';

const moran = (i: number, pseudoP: number) => ({ i, expected: -0.02, pseudoP, permutations: 999, seed: 1 });

describe('whether the index clusters', () => {
  it.each([
    [0.41, 0.001, /^Die Belastung ballt sich deutlich: .*\(Morans I = 0,41; p = 0,001\)\.$/],
    [0.3, 0.05, /^Die Belastung ballt sich deutlich/],
    [0.29, 0.05, /^Die Belastung ballt sich: /],
    [0.41, 0.051, /^Die Belastung ist so verteilt, dass der Zufall es erklären könnte/],
    [-0.3, 0.01, /^Gebiete unterscheiden sich von ihren Nachbarn stärker/]
  ])('is said carefully for I = %f, p = %f', (i, p, words) =>
    expect(moranText(moran(i, p), 'de')).toMatch(words)
  );

  it('does not call a small p zero', () => {
    expect(moranText(moran(0.41, 0.0002), 'de')).toMatch(/\(Morans I = 0,41; p < 0,001\)\.$/);
    expect([pText(0.0002, 'en'), pText(0.001, 'en')]).toEqual(['< 0.001', '0.001']);
  });

  it('in English too', () =>
    expect(moranText(moran(0.41, 0.001), 'en')).toBe(
      'Stress is clearly clustered: areas resemble their neighbours far more than chance would suggest (Moran’s I = 0.41; p = 0.001).'
    ));
});

it('every class of a legend reads differently', () => {
  for (const kind of clusterKinds) {
    const words = spaceClasses[kind].map(
      (named) => `${spaceClassText(named, 'de')} ${spaceRangeText(named, 'de')}`
    );
    expect(new Set(words).size).toBe(words.length);
  }
  expect(`${spaceClassText('hot-1', 'de')} ${spaceRangeText('hot-1', 'de')}`).toBe(
    'hohe Belastung beieinander p ≤ 0,01'
  );
});

describe('the method', () => {
  const reading = { kind: 'moran', corrected: true, level: 0.05 } as const;
  it('names neighbours, tolerance, permutations, seed and correction', () =>
    expect(spaceMethod({ ...defaultSpaceSettings, permutations: 999 }, reading, 'de')).toEqual([
      'lokaler Moran (Varianz durch n)',
      'Nachbarn: gemeinsamer Grenzpunkt (Dame), zeilenweise gewichtet, Toleranz 1 m',
      '999 Permutationen, Startwert 1',
      'auffällig nach Korrektur der Falschentdeckungsrate auf 0,05 (Benjamini–Hochberg)'
    ]));

  it('says where nothing is corrected, and what else is computed', () => {
    const last = (kind: 'moran' | 'hotspot', corrected: boolean) =>
      spaceMethod({ ...defaultSpaceSettings, contiguity: 'rook' }, { ...reading, kind, corrected }, 'de');
    expect(last('moran', false).at(-1)).toBe(
      'auffällig bis p = 0,05, ohne Korrektur für die Zahl der Gebiete'
    );
    expect(last('hotspot', true)[0]).toBe('Getis–Ord Gi* (Normalverteilung)');
    expect(last('hotspot', true).at(-1)).toMatch(/^Stufen nach Korrektur/);
    expect(last('hotspot', false).at(-1)).toMatch(/^Stufen nach p, ohne Korrektur/);
    expect(last('hotspot', true)[1]).toMatch(/Turm/);
  });
});

it('names a group by its size and its first area', () => {
  const nameOf = (id: string) => ({ '1': 'Nordtor' })[id] ?? id;
  expect(groupText({ side: 'high', areaIds: ['1', '2', '3'] }, nameOf, 'de')).toBe(
    '3 Gebiete mit hoher Belastung um Nordtor'
  );
  expect(groupText({ side: 'low', areaIds: ['1'] }, nameOf, 'de')).toBe('1 Gebiet mit niedriger Belastung');
});

it('says why there is nothing', () => {
  expect(spaceProblemText({ kind: 'too_few_areas', areas: 2, required: 3 }, 'de')).toBe(
    'Für räumliche Muster sind mindestens 3 Gebiete mit Klasse nötig; es sind 2.'
  );
  expect(spaceProblemText({ kind: 'constant_index' }, 'en')).toMatch(/same index/);
  expect(spaceProblemText({ kind: 'no_neighbours' }, 'en')).toMatch(/No two areas/);
});
