import { beforeAll, describe, expect, it } from 'vitest';
import { groupSets } from '../../src/lib/package/edit/area-groups.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import { writePackage } from '../../src/lib/package/write-package.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import { GroupBench } from '../../src/lib/state/group-bench.svelte.ts';
import { projectInfo } from '../../src/lib/state/project.ts';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { StressScreen, type StressRequest } from '../../src/lib/state/stress-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import type { OpenProject } from '../../src/lib/state/workspace.svelte.ts';
import { Address } from './address.svelte.ts';
import { packageOf, validPackage } from './small-project.ts';

let small: DataPackage;
beforeAll(async () => {
  small = await packageOf('Kleinstadt');
});

const openProject = (pkg: DataPackage): OpenProject => {
  return { pkg, info: projectInfo(pkg, null), warnings: [], tables: [] };
};

/** The bench over a package, at an address; `save` does to it what the screen does. */
function benchOf(pkg: DataPackage, query = '') {
  let project = $state.raw(openProject(pkg));
  const workspace = {
    get project() {
      return project;
    }
  };
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const asked: StressRequest[] = [];
  const answers = () =>
    new QueryState<StressRequest, StressScreenData>((request) => {
      asked.push(request);
      return Promise.resolve({ level: request.level } as StressScreenData);
    });
  const info = () => workspace.project.info;
  const stress = new StressScreen(view, info, new Composer(view, info), answers());
  const bench = new GroupBench(stress, workspace, answers());
  const save = async () => {
    const change = bench.edit();
    if (!change) throw new Error(String(bench.fault));
    project = openProject(await validPackage(memorySource(await writePackage(change(project.pkg)))));
    bench.saved();
  };
  return { bench, view, asked, save, sets: () => groupSets(project.pkg) };
}

describe('the bench for groups of areas', () => {
  it('makes a set and a group of what is marked, and asks for its figures', async () => {
    const { bench, save, sets, asked } = benchOf(small);
    expect(bench.areas.size).toBe(36);
    expect([bench.set, bench.request, bench.fault]).toEqual([null, null, 'no_areas']);
    ['0102', '0101', '0103', '0103'].forEach((id) => bench.toggle(id));
    expect([...bench.marked].sort()).toEqual(['0101', '0102']);
    expect(bench.fault).toBe('no_name');
    bench.name = ' Nord ';
    expect(bench.fault).toBe('no_set');
    bench.newSet = 'Räume';
    await save();
    const group = { id: 'G01', name: 'Nord', area_ids: ['0101', '0102'] };
    expect(sets()).toEqual([{ name: 'Räume', level: 'district', groups: [group] }]);
    expect([bench.set?.name, bench.marked.size, bench.name, bench.newSet]).toEqual(['Räume', 0, '', null]);
    expect(bench.groupOf.get('0101')?.name).toBe('Nord');
    expect(bench.outlines.features).toHaveLength(1);
    await bench.load();
    await bench.load();
    expect(asked.map(({ level }) => level)).toEqual(['group:Räume']);
    expect(bench.data?.level).toBe('group:Räume');
  });

  it('changes a group, and refuses a name that is there', async () => {
    const { bench, save, sets } = benchOf(small);
    for (const [name, areaId] of [
      ['Nord', '0101'],
      ['Süd', '0201']
    ] as const) {
      // prettier-ignore
      bench.newSet ??= bench.set ? null : 'Räume';
      bench.toggle(areaId);
      bench.name = name;
      await save();
    }
    bench.change(bench.set!.groups[0]!);
    bench.name = 'Süd';
    expect(bench.fault).toBe('name_taken');
    bench.name = 'Norden';
    bench.toggle('0201');
    await save();
    expect(sets()[0]?.groups).toEqual([{ id: 'G01', name: 'Norden', area_ids: ['0101', '0201'] }]);
    bench.toggle('0301');
    bench.name = 'Ost';
    bench.newSet = 'Räume';
    expect(bench.fault).toBe('name_taken');
    expect(bench.edit()).toBeNull();
  });

  it('stays with the areas where their groups are the level of the screen', async () => {
    const { bench, save, view } = benchOf(small);
    bench.toggle('0101');
    bench.name = 'Nord';
    bench.newSet = 'Räume';
    await save();
    await view.change({ level: 'group:Räume' });
    expect(bench.base).toBe('district');
    expect(bench.areas.size).toBe(36);
    expect(bench.sets).toHaveLength(1);
  });
});
