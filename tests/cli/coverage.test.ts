import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageResult } from '../../src/lib/core/coverage/coverage-result.ts';
import { gapMatrix } from '../../src/lib/core/coverage/gap-matrix.ts';
import { exampleFolder } from '../beispielstadt/example-package.ts';
import { truth } from '../beispielstadt/truth.ts';
import { exampleModel } from '../core/coverage/example-model.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { atlas, Workbench } from './atlas-process.ts';

type Row = Record<string, string>;
const bench = new Workbench();
afterAll(() => bench.remove());

async function analysed(path: string, ...options: string[]) {
  const folder = bench.fresh();
  const { code, error } = await atlas('analyse', path, '--out', folder, ...options);
  expect([code, error.replace(/^(?:Hinweis|Warning).*\n/gm, '')]).toEqual([0, '']);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const rows = (name: string) => Papa.parse<Row>(text(name), { header: true, skipEmptyLines: true }).data;
  return { files: readdirSync(folder).sort(), text, rows };
}

describe('atlas analyse of Beispielstadt', () => {
  let output: Awaited<ReturnType<typeof analysed>>;
  beforeAll(async () => {
    output = await analysed(exampleFolder, '--lang', 'en');
  }, 120_000);

  it('writes coverage, gaps and equity beside the index', () => {
    for (const name of ['coverage.csv', 'equity.csv', 'gaps.csv', 'index.csv', 'provenance.json'])
      expect(output.files).toContain(name);
  });

  it('gives the states of the core, reasons in codes and words, and ranks the gaps', async () => {
    const cells = gapMatrix(await exampleModel());
    const rows = output.rows('gaps.csv');
    expect(rows.map((row) => row.state)).toEqual(cells.map(({ state }) => state));
    expect(rows.map((row) => row.priority)).toEqual(
      cells.map(({ priority }) => (priority.value === null ? '' : String(priority.value)))
    );
    const first = rows.find((row) => row.priority_rank === '1');
    const priorities = rows.filter((row) => row.priority_rank !== '').map((row) => Number(row.priority));
    expect(Number(first?.priority)).toBe(Math.max(...priorities));
    const none = rows.find((row) => row.reasons === 'none_recorded');
    expect(none?.explanation).toBe(
      'No offer is recorded for this area. That does not mean that there is none.'
    );
  });

  it('gives every planted gap its state and a rank among the first thirty of its phase', () => {
    const rows = output.rows('gaps.csv');
    const ranks = (phaseId: string) =>
      rows
        .filter((row) => row.phase_id === phaseId && row.priority_rank !== '')
        .map((row) => Number(row.priority_rank))
        .sort((a, b) => a - b);
    for (const { area_id, phase_id, field, state } of truth.gaps) {
      const row = rows.find(
        (cell) => cell.area_id === area_id && cell.phase_id === phase_id && cell.action_field === field
      );
      expect(row?.state).toBe(state);
      expect(row?.reasons).not.toBe('');
      const isGap = state !== 'covered' && state !== 'unknown';
      const place = ranks(phase_id).indexOf(Number(row?.priority_rank || -1));
      expect([area_id, field, place >= 0, place < 30]).toEqual([area_id, field, isGap, true]);
    }
  });

  it('says of what is unknown why, and gives it no rank', () => {
    const unknown = output.rows('gaps.csv').filter(({ state }) => state === 'unknown');
    const planted = truth.gaps.filter(({ state }) => state === 'unknown');
    expect(unknown.map((row) => row.area_id)).toEqual(planted.map(({ area_id }) => area_id));
    for (const { priority_rank, explanation } of unknown) {
      expect(priority_rank).toBe('');
      expect(explanation).toContain(
        'providers of mobile offers for primary-school children have not replied'
      );
    }
  });

  it('proposes the planted site', () => {
    const { area_id, facility_id } = truth.best_site;
    expect(output.rows('sites.csv')).toMatchObject([{ area_id, facility_id, proof: 'optimal' }]);
  });

  it('gives the figures of the core to the last digit', async () => {
    const results = coverageResult(await exampleModel());
    const rows = output.rows('coverage.csv');
    const expected = results.flatMap(({ areas }) => areas);
    expect(rows).toHaveLength(expected.length);
    const text = (value: number | null | undefined) => (value == null ? '' : String(value));
    rows.forEach((row, i) => {
      expect([row.reached_share, row.access_two_step_enhanced, row.place_ratio]).toEqual(
        [expected[i]?.reached, expected[i]?.access.two_step_enhanced, expected[i]?.ratio].map(text)
      );
    });
    const equity = results.flatMap((result) => result.equity.areas);
    expect(output.rows('equity.csv').map((row) => row.equity_ratio)).toEqual(
      equity.map(({ ratio }) => text(ratio))
    );
  });

  it('says why a figure is not there', () => {
    const hidden = output.rows('coverage.csv').filter((row) => row.persons === '');
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) {
      expect(['suppressed', 'missing', 'not_applicable']).toContain(row.persons_kind);
      expect([row.place_ratio, row.per_1000]).toEqual(['', '']);
    }
  });

  it('prints the settings in force and what they gave', () => {
    const facts = JSON.parse(output.text('provenance.json')) as {
      coverage: { settings: Row; states: Record<string, number>; equity: unknown[]; demand: Row };
    };
    expect(facts.coverage.settings).toMatchObject({
      detour: 1.25,
      walk_minutes: 15,
      reference_date: '2024-12-31'
    });
    expect(facts.coverage.demand).toMatchObject({ level: 'quarter' });
    expect(facts.coverage.states.none).toBeGreaterThan(0);
    expect(facts.coverage.equity.length).toBeGreaterThan(10);
  });
});

it('writes no file of them for a package without offers and facilities', async () => {
  const { files } = await analysed(bench.write(smallPackageFiles()));
  expect(files.filter((name) => ['coverage.csv', 'gaps.csv', 'equity.csv'].includes(name))).toEqual([]);
});

it('computes with isochrones, a grid and weights as the settings say, and names them', async () => {
  const files = smallPackageFiles();
  const areas = JSON.parse(files.get('areas-district.geojson') ?? '') as {
    features: { properties: { area_id: string }; geometry: { coordinates: [number, number][][] } }[];
  };
  const own = areas.features.find(({ properties }) => properties.area_id === '0101')!.geometry;
  const [lon, lat] = own.coordinates[0]![0]!;
  const settings = JSON.parse(files.get('atlas.json') ?? '') as object;
  const coverage = { isochrone_mode: 'walk', demand_weight: 'poor_children', catchment: 'two_step' };
  const zone = { facility_id: 'K1', mode: 'walk', minutes: 10 };
  const feature = { type: 'Feature', properties: zone, geometry: own };
  const { rows, text } = await analysed(
    bench.write(
      new Map([
        ...files,
        ['atlas.json', JSON.stringify({ ...settings, coverage })],
        ['isochrones.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] })],
        ['demand_points.csv', `area_id,lon,lat,weight\n0102,${lon + 1e-5},${lat + 1e-5},1\n0102,1,1,3\n`],
        ['phases.csv', 'phase_id,name_de,age_from,age_to,position\ndaycare,Kita,3,5,1\n'],
        ['facilities.csv', 'facility_id,name,kind\nK1,Eins,daycare\nK2,Zwei,daycare\n'],
        [
          'offers.csv',
          `offer_id,name,action_field,phases,facility_id,lon,lat\nA,a,outreach,daycare,K1,${lon},${lat}\nB,b,outreach,daycare,K2,${lon},${lat}\n`
        ]
      ])
    )
  );
  const shares = rows('coverage.csv').map(({ area_id, reached_share }) => [area_id, reached_share]);
  expect(shares.slice(0, 3)).toEqual([
    ['0101', '1'],
    ['0102', '0.25'],
    ['0103', '0']
  ]);
  const facts = JSON.parse(text('provenance.json')) as {
    coverage: { methods: Row; demand: Row; settings: Row; reach: Row[]; reach_straight_line_metres: null };
  };
  const { methods, demand, reach } = facts.coverage;
  expect(methods.distance).toContain('isochrone');
  expect(methods.demand).toContain('demand_points');
  expect(demand).toMatchObject({ areas_on_grid: 1 });
  expect(facts.coverage.settings).toMatchObject({ demand_points: 'grid', catchment: 'two_step' });
  expect(facts.coverage.reach_straight_line_metres).toBeNull();
  expect(reach).toMatchObject([{ weight: 'poor_children', sites_without_ways: 1 }]);
});
