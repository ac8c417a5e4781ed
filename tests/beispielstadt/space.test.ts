import { expect, test } from 'vitest';
import type { OutputContext } from '../../src/lib/analysis/outputs/output-module.ts';
import { spaceOutput } from '../../src/lib/analysis/outputs/space-output.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { AreaFeature, DataPackage } from '../../src/lib/package/model.ts';
import type { PackageSpace } from '../../src/lib/package/settings-space.ts';
import { areasOf, examplePackage } from './example-package.ts';
import { exampleInput } from './example-index.ts';
import { truth } from './truth.ts';

const inOrder = (features: readonly AreaFeature[]) => features;

/** space.csv and its facts, without an engine: it is made of the index and the layer alone. */
async function written(space?: PackageSpace, ordered: typeof inOrder = inOrder) {
  const pkg = await examplePackage();
  const areas = ordered(await areasOf('district'));
  const stress = stressIndex(await exampleInput());
  const byId = new Map(stress.areas.map((area) => [area.areaId, area]));
  const index = { ...pkg.settings.index, ...(space === undefined ? {} : { space }) };
  const changed: DataPackage = { ...pkg, settings: { ...pkg.settings, index } };
  const { name, vintage } = { name: 'district', vintage: areas[0]?.properties.vintage ?? '' };
  const context = {
    analysis: {
      package: { ...changed, layers: [{ level: name, path: '', features: areas }] },
      data: {
        level: name,
        vintage,
        areas: areas.map(({ properties }) => ({ areaId: properties.area_id, name: properties.name }))
      }
    },
    stress: { ...stress, areas: areas.flatMap(({ properties }) => byId.get(properties.area_id) ?? []) },
    locale: 'de'
  } as unknown as OutputContext;
  const { texts, facts } = spaceOutput(context);
  const [head = '', ...lines] = (texts.get('space.csv') ?? '').trim().split(/\r?\n/);
  const columns = head.replace('\uFEFF', '').split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
  return { rows, text: texts.get('space.csv'), facts: facts.space as Record<string, unknown> };
}

test('the planted hot spot of the middle is found, and nothing planted is a cold spot', async () => {
  const { rows } = await written();
  const areasOfKind = (kind: string) => rows.filter((row) => row.hotspot === kind).map((row) => row.area_id);
  const [middle] = truth.hot_spots;
  expect(rows).toHaveLength(58);
  expect(areasOfKind('hot')).toEqual(expect.arrayContaining(middle?.area_ids ?? ['none planted']));
  const planted = truth.hot_spots.flatMap(({ area_ids }) => area_ids);
  expect(areasOfKind('cold').length).toBeGreaterThan(0);
  expect(areasOfKind('cold').filter((id) => planted.includes(id ?? ''))).toEqual([]);
  expect(rows.find((row) => row.area_id === '050')).toMatchObject({
    quadrant: 'high-high',
    fdr_significant: 'true'
  });
});

test('the provenance says how neighbours and p were made, and names who is left out', async () => {
  const { facts } = await written();
  expect(facts).toMatchObject({
    contiguity: 'queen',
    snap: 1,
    permutations: 9999,
    seed: 1,
    false_discovery_rate: 0.05,
    islands: [],
    slivers: [],
    without_shape: []
  });
  expect(facts.without_class).toEqual(truth.not_classified.map(({ area_id }) => area_id).sort());
});

test('settings of the package hold', async () => {
  const usual = await written();
  const other = await written({ contiguity: 'rook', permutations: 99, seed: 2, false_discovery_rate: 0.2 });
  expect(other.facts).toMatchObject({ contiguity: 'rook', permutations: 99, seed: 2, snap: 1 });
  expect(other.text).not.toBe(usual.text);
});

test('the order of the areas changes no digit', async () => {
  const reversed = await written(undefined, (features) => [...features].reverse());
  expect(reversed).toEqual(await written());
});

test('an index that cannot cluster gives no file but a reason', async () => {
  const { text, facts } = await written(undefined, (features) => features.slice(0, 3));
  expect(text).toBeUndefined();
  expect(facts.problem).toMatchObject({ kind: 'too_few_areas', required: 4 });
});
