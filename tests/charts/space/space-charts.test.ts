import { describe, expect, it } from 'vitest';
import { moranCorners } from '../../../src/lib/charts/space/moran-corners.ts';
import type { MoranPoint } from '../../../src/lib/charts/space/moran-marks.ts';
import MoranScatter from '../../../src/lib/charts/space/MoranScatter.svelte';
import type { SpaceRow } from '../../../src/lib/charts/space/space-row.ts';
import SpaceTable from '../../../src/lib/charts/space/SpaceTable.svelte';
import { spaceStyle, type SpaceClass } from '../../../src/lib/core/space/space-class.ts';
import { spaceArea } from '../../core/space/space-fixture.ts';
import { accidents, attribute, elements, markup, rowsOf, textOf } from '../markup.ts';

const row = (areaId: string, z: number, lag: number | null, named: SpaceClass): SpaceRow => ({
  area: spaceArea(areaId, z, lag, { p: 0.004, giStarP: 0.02 }, lag === null ? [] : ['9']),
  name: `Gebiet ${areaId}`,
  named,
  style: spaceStyle(named)
});
const rows = [row('1', -0.5, 0.25, 'none'), row('2', 2, 1, 'high-high'), row('3', 1.5, null, 'island')];
const points: MoranPoint[] = rows.flatMap(({ area, name, named, style }) =>
  area.local ? [{ areaId: area.areaId, name, z: area.z, lag: area.local.lag, named, style }] : []
);

describe('Moran’s scatter', () => {
  const draw = (more = {}, locale: 'de' | 'en' = 'de') =>
    markup(MoranScatter, { points, slope: 0.41, label: 'Gebiete und ihre Nachbarn', ...more }, locale);
  const discs = (html: string) => elements(html, 'circle').filter((one) => attribute(one, 'data-area'));

  it('tells every area with its index, its neighbours and what that means', () => {
    expect(discs(draw()).map((disc) => attribute(disc, 'aria-label'))).toEqual([
      'Gebiet 1: Index −0,50, Mittel der Nachbarn 0,25; nicht auffällig',
      'Gebiet 2: Index 2,00, Mittel der Nachbarn 1,00; hohe Belastung, umgeben von hoher Belastung'
    ]);
  });

  it('says in words which way is more stress, and names the slope', () => {
    const text = textOf(draw());
    for (const words of [
      'Index des Gebiets, stärker belastet →',
      'Mittel der Nachbarn, stärker belastet ↑',
      'I = 0,41'
    ])
      expect(text).toContain(words);
    expect(textOf(draw({}, 'en'))).toContain('Mean of the neighbours, more stress ↑');
  });

  it('is one stop for the keyboard: the area chosen, else the one of highest neighbours', () => {
    const stop = (html: string) =>
      discs(html)
        .filter((disc) => attribute(disc, 'tabindex') === '0')
        .map((disc) => attribute(disc, 'data-area'));
    expect(stop(draw())).toEqual(['2']);
    expect(stop(draw({ selected: '1' }))).toEqual(['1']);
    expect(stop(draw({ selected: 'elsewhere' }))).toEqual(['2']);
  });

  it('names what stands out and what is chosen', () => {
    expect(textOf(draw())).toContain('Gebiet 2');
    expect(textOf(draw())).not.toContain('Gebiet 1');
    expect(textOf(draw({ selected: '1' }))).toContain('Gebiet 1');
  });

  it('fades what a filter leaves out', () =>
    expect(discs(draw({ dimmed: new Set(['1']) })).map((disc) => attribute(disc, 'opacity'))).toEqual([
      '0.2',
      null
    ]));

  it('writes nothing by accident', () =>
    expect([...accidents(draw()), ...accidents(draw({ points: [] }))]).toEqual([]));
});

it('leaves a corner without words where they have no room', () => {
  const frame = { left: 30, right: 430, top: 20, bottom: 320 };
  const texts = (middle: number) => moranCorners(frame, middle, 'de').map(({ text }) => text);
  expect(texts(230)).toHaveLength(4);
  expect(texts(60)).toEqual(['hoch, Nachbarn hoch', 'hoch, Nachbarn niedrig']);
});

describe('the table of neighbourhoods', () => {
  it('stands most stress first, with the figures of local Moran', () =>
    expect(rowsOf(markup(SpaceTable, { rows, kind: 'moran' as const }))).toEqual([
      ['Gebiet', 'Einordnung', 'Index', 'Mittel der Nachbarn', 'lokales I', 'Pseudo-p', 'Nachbarn'],
      ['Gebiet 2', 'hohe Belastung, umgeben von hoher Belastung', '2,00', '1,00', '2,00', '0,004', '1'],
      ['Gebiet 3', 'ohne Nachbarn (○)', '1,50', 'x', 'x', 'x', '0'],
      ['Gebiet 1', 'nicht auffällig', '−0,50', '0,25', '−0,13', '0,004', '1']
    ]));

  it('or with those of Gi*', () => {
    const [head, first] = rowsOf(markup(SpaceTable, { rows, kind: 'hotspot' as const }, 'en'));
    expect(head?.slice(4)).toEqual(['Gi*', 'p of Gi*', 'Neighbours']);
    expect(first?.slice(4)).toEqual(['3.00', '0.020', '1']);
  });
});
