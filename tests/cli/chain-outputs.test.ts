import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, indexOf } from '../../src/lib/analysis/analysis.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { chainOutput } from '../../src/lib/analysis/outputs/chain-output.ts';
import { changesOutput } from '../../src/lib/analysis/outputs/changes-output.ts';
import { mobilityOutput } from '../../src/lib/analysis/outputs/mobility-output.ts';
import type { OutputContext, OutputPart } from '../../src/lib/analysis/outputs/output-module.ts';
import { transitionsOutput } from '../../src/lib/analysis/outputs/transitions-output.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { examplePackage, rowsOf, sumOf } from '../beispielstadt/example-package.ts';
import { truth } from '../beispielstadt/truth.ts';
import { shuffledPackage } from '../queries/shuffled.ts';
import { indicatorRows, observationRows, smallTables } from '../queries/small-tables.ts';

let connector: Connector;
beforeAll(async () => {
  connector = await openNodeConnector();
});
afterAll(() => connector.close());

async function written(pkg: DataPackage): Promise<OutputPart[]> {
  const analysis = await analysisOf(connector, pkg);
  const context: OutputContext = {
    connector,
    analysis,
    stress: indexOf(analysis),
    locale: 'de',
    solve: solveSiting
  };
  return [
    await chainOutput(context),
    await transitionsOutput(context),
    await mobilityOutput(context),
    await changesOutput(context)
  ];
}

const rows = (part: OutputPart | undefined, file: string) =>
  Papa.parse<Record<string, string>>(part?.texts.get(file) ?? '', { header: true, skipEmptyLines: true })
    .data;

describe('the files of the chain for Beispielstadt', () => {
  let parts: OutputPart[];
  beforeAll(async () => {
    parts = await written(await examplePackage());
  });

  it('chain.csv has every link of every district, and names what is broken', () => {
    const chain = rows(parts[0], 'chain.csv');
    expect(chain.filter(({ scope }) => scope === 'city')).toHaveLength(8);
    expect(chain.filter(({ scope }) => scope === 'area')).toHaveLength(62 * 18);
    const open = chain.filter((row) => row.link_id === 'third_birthday' && row.state === 'not_bridged');
    expect(open.map((row) => [row.scope_id, row.weakest])).toEqual([['270', 'true']]);
    const clinic = chain.find((row) => row.scope === 'city' && row.link_id === 'clinic_early_support');
    expect([clinic?.state, clinic?.sites_covered, clinic?.sites_total, clinic?.sites_without]).toEqual([
      'partly',
      '3',
      '4',
      'C004'
    ]);
    const weakest = chain.filter((row) => row.weakest === 'true');
    expect(weakest).toHaveLength(62);
  });

  it('transitions.csv has the loss of every step and the gap between districts', () => {
    const transitions = rows(parts[1], 'transitions.csv');
    const city = (outcome: string) =>
      transitions.find((row) => row.scope === 'city' && row.outcome === outcome && row.period === '2024');
    const { lost, lost_later } = truth.handover_losses;
    const steps = ['screened', 'offered', 'accepted', 'arrived'];
    expect(steps.map((outcome) => city(outcome)?.lost)).toEqual(
      [lost, 0, lost_later.accepted, lost_later.arrived].map(String)
    );
    expect(city('offered')?.step_kind).toBe('selection');
    expect(Number(city('gymnasium')?.gap_upper)).toBeLessThan(0);
    for (const row of transitions) expect(row.lost === '' || Number(row.lost) >= 0).toBe(true);
    const suppressed = transitions.filter((row) => row.scope === 'area' && row.numerator === '');
    expect(suppressed.length).toBeGreaterThan(0);
    for (const row of suppressed) expect([row.share, row.lost]).toEqual(['', '']);
  });

  it('flows.csv adds up to what was delivered and published, with none that is too small', async () => {
    const flows = rows(parts[1], 'flows.csv');
    expect(Math.min(...flows.map((row) => Number(row.count)))).toBeGreaterThanOrEqual(5);
    const delivered = (await rowsOf('transition_flows')).filter(({ period }) => period === '2024');
    for (const id of ['clinic_early_support', 'daycare_primary', 'primary_secondary'])
      expect(
        sumOf(
          flows.filter((row) => row.transition_id === id),
          'count'
        )
      ).toBe(
        sumOf(
          delivered.filter(({ transition_id }) => transition_id === id),
          'count'
        )
      );
    const arrived = rows(parts[1], 'transitions.csv').find(
      (row) => row.scope === 'city' && row.outcome === 'arrived' && row.period === '2024'
    );
    const clinics = flows.filter((row) => row.transition_id === 'clinic_early_support');
    expect(sumOf(clinics, 'count')).toBe(Number(arrived?.numerator));
  });

  it('mobility.csv has shares that sum to one', () => {
    const mobility = rows(parts[2], 'mobility.csv');
    expect(mobility).toHaveLength(16);
    for (const from of ['1', '2', '3', '4']) {
      const shares = mobility.filter((row) => row.from_class === from).map((row) => Number(row.probability));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('changes.csv names the areas behind the moves of mobility.csv, beyond the limit of their class', () => {
    const changes = rows(parts[3], 'changes.csv');
    const moved = rows(parts[2], 'mobility.csv').filter((row) => row.from_class !== row.to_class);
    // Without school-entry examinations 2021 has no index, so that 2022 is compared with 2020.
    const nextYear = changes.filter((row) => row.period_before !== '2020');
    expect(nextYear.length).toBeGreaterThan(0);
    for (const { from_class, to_class, count } of moved) {
      const found = nextYear.filter((row) => row.class_before === from_class && row.class === to_class);
      expect([from_class, to_class, found.length]).toEqual([from_class, to_class, Number(count)]);
    }
    for (const { direction, index, limit, beyond_limit } of changes) {
      const beyond = (direction === 'more_stress' ? 1 : -1) * (Number(index) - Number(limit));
      expect(Number(beyond_limit)).toBeGreaterThanOrEqual(0);
      expect(Number(beyond_limit)).toBeCloseTo(beyond, 9);
    }
    const converted = changes.filter((row) => row.estimated_before === 'true');
    for (const { area_id, period } of converted) {
      expect(['331', '332', '651', '652', '730', '740']).toContain(area_id);
      expect(Number(period)).toBeLessThanOrEqual(2022);
    }
    expect(parts[3]?.facts.changes).toMatchObject({
      breaks: [{ period: '2021' }, { period: '2022', indicator_id: 'family_support' }]
    });
  });

  it('tell in the provenance what they were made with', () => {
    const facts = Object.assign({}, ...parts.map((part) => part.facts)) as Record<string, unknown>;
    expect(facts).toMatchObject({
      chain: { reference_date: '2024-12-31', settings: { spanning: 'does_not_count' } },
      transitions: { funnels: [{ loses_most: truth.handover_losses.loses_most, gains_most: 'arrived' }] },
      flows: { period: '2024' }
    });
  });

  it('name the planted breaks first: the third birthday in one district, the clinic without a navigator', () => {
    const { breaks } = parts[0]?.facts.chain as { breaks: unknown[] };
    const planted = truth.transitions.flatMap((one) => [
      ...(one.areas_without_bridge ?? []).map((area_id) => ({ transition_id: one.transition_id, area_id })),
      ...(one.clinics_without_navigator ?? []).map((facility_id) => {
        return { transition_id: one.transition_id, facility_id };
      })
    ]);
    expect(planted).toHaveLength(2);
    for (const one of planted) expect(breaks.slice(0, 2)).toContainEqual(expect.objectContaining(one));
    expect(breaks[0]).toMatchObject({ kind: 'area', name: 'Neuglück' });
    expect(breaks[1]).toMatchObject({ kind: 'site', name: 'Klinik Kornhöfe' });
    expect(breaks.slice(2).every((one) => (one as { kind: string }).kind === 'everywhere')).toBe(true);
  });

  it('are the same whatever the order of the rows', async () => {
    const shuffled = await written(shuffledPackage(await examplePackage()));
    shuffled.forEach((part, i) => {
      for (const [name, text] of part.texts)
        expect([name, text === parts[i]?.texts.get(name)]).toEqual([name, true]);
    });
  }, 120_000);
});

it('nothing is written of a package without a chain', async () => {
  const areas = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const observations = observationRows('a x 2025 1', 'b x 2025 2', 'c x 2025 3', 'd x 2025 9');
  const small = smallTables(areas, { indicators: indicatorRows(['x', 1]), observations });
  const { settings } = small;
  const chosen = { ...settings.index, minimumPopulation: 0, indicators: [{ id: 'x', weight: 1 }] };
  const pkg = { ...(await examplePackage()), ...small, settings: { ...settings, index: chosen } };
  const parts = await written(pkg);
  expect(parts.flatMap(({ texts }) => [...texts.keys()])).toEqual([]);
});
