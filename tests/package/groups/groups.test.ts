import { describe, expect, it } from 'vitest';
import {
  groupSets,
  withChangedGroup,
  withGroup,
  withoutGroup,
  withRenamedSet
} from '../../../src/lib/package/edit/area-groups.ts';
import { withNote } from '../../../src/lib/package/edit/notes.ts';
import { levelsWithFigures } from '../../../src/lib/package/levels-with-figures.ts';
import { formatSettings, parseSettings } from '../../../src/lib/package/settings-codec.ts';
import type { AnalysisSettings } from '../../../src/lib/package/settings.ts';
import { writePackage } from '../../../src/lib/package/write-package.ts';
import { openPackage, problemsWith, smallestFiles, square } from '../problems-of.ts';

const set = (name: string, ...groups: readonly (readonly [id: string, ...areas: string[]])[]) => ({
  name,
  level: 'district',
  groups: groups.map(([id, ...area_ids]) => ({ id, name: `Gruppe ${id}`, area_ids }))
});
const settings = (...groups: readonly ReturnType<typeof set>[]) => ({
  'atlas.json': JSON.stringify({ groups })
});

describe('groups in atlas.json', () => {
  it('come back as they were, unknown members included', () => {
    const groups = [{ ...set('Sozialräume', ['G1', '01']), decided: '2024' }];
    const { draft, issues } = parseSettings({ groups, index: { indicators: [] } });
    expect(issues).toEqual([]);
    expect(formatSettings(draft as AnalysisSettings).groups).toEqual(groups);
    const without = parseSettings({ index: { indicators: [] } }).draft;
    expect(formatSettings(without as AnalysisSettings)).not.toHaveProperty('groups');
  });

  it.each([
    [set('A', ['G1', '01', '99']), 'setting_unknown_area', 'groups[0].groups[0].area_ids[1]'],
    [set('A', ['G1']), 'group_empty', 'groups[0].groups[0].area_ids'],
    [set('A', ['01', '01']), 'group_key_taken', 'groups[0].groups[0].id'],
    [set('A', ['G1', '01'], ['G1', '02']), 'group_key_taken', 'groups[0].groups[1].id'],
    [set('A', ['G1', '01', '02'], ['G2', '02']), 'group_area_twice', 'groups[0].groups[1].area_ids[0]'],
    [{ ...set('A', ['G1', '01']), level: 'block' }, 'setting_unknown_level', 'groups[0].level']
  ])('are refused with a fault: %o', async (faulty, code, path) => {
    expect(await problemsWith(settings(faulty))).toEqual([`error ${code} atlas.json - ${path}`]);
  });

  it('may hold an area in two sets, but no set twice', async () => {
    expect(await problemsWith(settings(set('A', ['G1', '01']), set('B', ['G2', '01'])))).toEqual([]);
    expect(await problemsWith(settings(set('A', ['G1', '01']), set('A', ['G2', '02'])))).toEqual([
      'error group_set_twice atlas.json - groups[1].name'
    ]);
  });
});

async function grouped(...sets: readonly ReturnType<typeof set>[]) {
  return openPackage(new Map([...smallestFiles(), ...Object.entries(settings(...sets))]));
}

describe('a package with groups', () => {
  it('has a level for each set, with figures where its areas have some', async () => {
    const pkg = await grouped(set('A', ['G1', '01', '02']));
    const layer = pkg.layers.at(-1)!;
    expect(layer).toMatchObject({ level: 'group:A', groupsOf: 'district' });
    expect(layer.features.map(({ properties }) => properties)).toEqual([
      { area_id: 'G1', name: 'Gruppe G1', level: 'group:A', parent_id: null, vintage: null }
    ]);
    expect(layer.features[0]?.geometry.coordinates).toHaveLength(1);
    expect([...levelsWithFigures(pkg)]).toEqual(['district', 'group:A']);
    expect(pkg.settings.level).toBe('district');
  });

  it('lies in the nearest area that holds all its members, in their newest vintage', async () => {
    const features = [
      square('01', 10, { parent_id: 'N', vintage: '2020' }),
      square('02', 11, { parent_id: 'S', vintage: '2020' }),
      square('01', 12, { parent_id: 'S', vintage: '2010' })
    ];
    const boroughs = [square('N', 10, { parent_id: 'C' }), square('S', 11, { parent_id: 'C' })];
    const files = new Map([
      ...smallestFiles(),
      ['areas-district.geojson', JSON.stringify({ type: 'FeatureCollection', features })],
      ['areas-borough.geojson', JSON.stringify({ type: 'FeatureCollection', features: boroughs })],
      ['areas-city.geojson', JSON.stringify({ type: 'FeatureCollection', features: [square('C', 10)] })],
      ...Object.entries(settings(set('A', ['G1', '01', '02']), set('B', ['G2', '01'])))
    ]);
    const { layers } = await openPackage(files);
    const groups = layers.filter(({ groupsOf }) => groupsOf).flatMap((layer) => layer.features);
    expect(groups.map(({ properties }) => [properties.parent_id, properties.vintage])).toEqual([
      ['C', '2020'],
      ['N', '2020']
    ]);
  });

  it('is written without files for the groups, and read again with them', async () => {
    const pkg = await grouped(set('A', ['G1', '01']));
    const files = await writePackage(pkg);
    expect([...files.keys()].filter((path) => path.endsWith('.geojson'))).toEqual(['areas-district.geojson']);
    const again = await openPackage(files);
    expect(again.layers).toEqual(pkg.layers);
    expect(again.settings).toEqual(pkg.settings);
  });

  it('takes a note about a group, but no figures of one', async () => {
    const noted = withNote(await grouped(set('A', ['G1', '01'])), {
      areaId: 'G1',
      phaseId: null,
      date: null,
      role: null,
      topic: null,
      text: 'Spielplatz fehlt'
    });
    expect((await openPackage(await writePackage(noted))).rawTables.notes?.columns.area_id).toEqual(['G1']);
    const observations = 'area_id,indicator_id,period,value\nG1,child_poverty,2024,12.5\n';
    expect(
      await problemsWith({ ...settings(set('A', ['G1', '01'])), 'observations.csv': observations })
    ).toEqual(['error unknown_area observations.csv 2 area_id']);
    const without = withoutGroup(noted, 'G1');
    expect((await openPackage(await writePackage(without))).rawTables.notes?.columns.area_id).toEqual([null]);
  });
});

describe('editing groups', () => {
  const draft = { set: 'A', level: 'district', name: 'Nord' };
  const membersOf = (pkg: Parameters<typeof groupSets>[0]) =>
    groupSets(pkg).map(({ name, groups }) => [name, ...groups.map(({ id, area_ids }) => [id, ...area_ids])]);

  it('adds groups under keys of their own; an area leaves its former group', async () => {
    const pkg = await openPackage(smallestFiles());
    const first = withGroup(pkg, { ...draft, areaIds: ['02', '01'] });
    const second = withGroup(first, { ...draft, name: 'Süd', areaIds: ['02'] });
    expect(membersOf(second)).toEqual([['A', ['G01', '01'], ['G02', '02']]]);
    expect(membersOf(withGroup(second, { ...draft, set: 'B', areaIds: ['01'] })).at(-1)).toEqual([
      'B',
      ['G03', '01']
    ]);
    expect(groupSets(pkg)).toEqual([]);
  });

  it('changes, renames and deletes; a set goes with its last group, and the analysis to its base', async () => {
    const pkg = await grouped(set('A', ['G1', '01'], ['G2', '02']));
    const changed = withChangedGroup(pkg, 'G1', { name: 'Mitte', areaIds: ['01', '02'] });
    expect(groupSets(changed)[0]?.groups).toEqual([{ id: 'G1', name: 'Mitte', area_ids: ['01', '02'] }]);
    const analysed = { ...changed, settings: { ...changed.settings, level: 'group:A' } };
    const renamed = withRenamedSet(analysed, 'A', 'Aktionsräume');
    expect(renamed.settings.level).toBe('group:Aktionsräume');
    const gone = withoutGroup(renamed, 'G1');
    expect(gone.settings).not.toHaveProperty('groups');
    expect(gone.settings.level).toBe('district');
  });
});
