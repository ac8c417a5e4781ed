import { describe, expect, it } from 'vitest';
import { statusStyle, type AreaStyle } from '../../src/lib/core/area-style.ts';
import { spaceClass, spaceStyle, type SpaceReading } from '../../src/lib/core/space/space-class.ts';
import { areaReading } from '../../src/routes/stress/area-reading.ts';
import {
  clusterLabels,
  clusterReading,
  clusterText,
  hatchedAreas
} from '../../src/routes/stress/cluster-map.ts';
import { tinyIndex } from '../charts/tiny-index.ts';
import { spaceArea } from '../core/space/space-fixture.ts';
import { tinyData } from './tiny-screen.ts';

const found = { p: 0.001, significant: true, hotspot: { kind: 'hot', level: 0.05 } } as const;
const places = [
  { z: 2, lag: 1, more: found },
  { z: 1, lag: -0.5, more: found },
  { z: 0.5, lag: 0.25, more: {} },
  { z: -2, lag: null, more: {} }
];
const classified = tinyIndex.areas.filter(({ status }) => status).map(({ areaId }) => areaId);
const areas = classified.map((areaId, i) => {
  const { z, lag, more } = places[i] ?? { z: 0, lag: 0, more: {} };
  return spaceArea(areaId, z, lag, more);
});

function clusters(kind: SpaceReading['kind']) {
  const reading = { kind, corrected: true, level: 0.05 };
  const classes = new Map(areas.map((area) => [area.areaId, spaceClass(area, reading)]));
  const styles = new Map<string, AreaStyle>(
    tinyIndex.areas.map((area) => {
      const named = classes.get(area.areaId);
      return [area.areaId, named ? spaceStyle(named) : statusStyle(area, 4)];
    })
  );
  return { reading, classes, styles, areas: new Map(areas.map((area) => [area.areaId, area])) };
}
const screen = { data: tinyData };
const lines = (kind: SpaceReading['kind']) =>
  clusterText(clusters(kind), screen, 'de').legend.map(
    ({ label, range, count }) => `${label} ${range}: ${count}`
  );

describe('the legend of clusters', () => {
  it('counts every area once, in plain words', () => {
    expect(lines('moran').slice(0, 6)).toEqual([
      'hohe Belastung, umgeben von hoher Belastung : 1',
      'hohe Belastung, umgeben von niedriger Belastung (schraffiert): 1',
      'niedrige Belastung, umgeben von hoher Belastung (schraffiert): 0',
      'niedrige Belastung, umgeben von niedriger Belastung : 0',
      'nicht auffällig : 1',
      'ohne Nachbarn (○): 1'
    ]);
    const all = clusterText(clusters('moran'), screen, 'de').legend.reduce(
      (sum, { count }) => sum + count,
      0
    );
    expect(all).toBe(tinyIndex.areas.length);
  });

  it('of Gi* tells the levels apart', () => {
    expect(lines('hotspot').slice(0, 2)).toEqual([
      'hohe Belastung beieinander p ≤ 0,01: 0',
      'hohe Belastung beieinander p ≤ 0,05: 2'
    ]);
    expect(clusterText(clusters('hotspot'), screen, 'en').title).toBe(
      'Concentrations in the status index 31/12/2025'
    );
  });
});

it('hatches only what is unlike its neighbours, and marks islands with a circle', () => {
  expect([...hatchedAreas(clusters('moran'))]).toEqual([classified[1]]);
  expect(hatchedAreas(clusters('hotspot')).size).toBe(0);
  const labels = clusterLabels(clusters('moran'), screen);
  expect(labels.filter(({ sign }) => sign === '○').map(({ areaId }) => areaId)).toEqual([classified[3]]);
  expect(labels.filter(({ important }) => important)).toHaveLength(2);
});

describe('what is said of an area', () => {
  const said = (areaId = '') => {
    const { styles } = clusters('moran');
    const sources = { data: tinyData, index: tinyIndex, single: undefined, styles, locale: 'de' as const };
    const reading = areaReading({ ...sources, sure: null }, areaId);
    return reading && clusterReading(clusters('moran'), reading, 'de');
  };

  it('are its neighbourhood in words and the mean of its neighbours', () =>
    expect(said(classified[1])).toMatchObject({
      classText: 'hohe Belastung, umgeben von niedriger Belastung',
      style: { token: 'cluster-high-low', hatched: true },
      figure: { name: 'Mittel der Nachbarn', text: '−0,50', city: null }
    }));

  it('is no mean where there are no neighbours', () =>
    expect(said(classified[3])).toMatchObject({ classText: 'ohne Nachbarn', figure: null }));

  it('is why it has no class, where it has none', () => {
    const without = tinyIndex.areas.find(({ reason }) => reason?.kind === 'indicator')?.areaId;
    expect(said(without)?.why).not.toBe('');
    expect(said(without)?.style.kind).toBe('mark');
  });
});
