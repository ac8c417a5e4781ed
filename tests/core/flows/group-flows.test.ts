import fc from 'fast-check';
import { expect, it } from 'vitest';
import { poolFlows } from '../../../src/lib/core/disclosure/flow-pool.ts';
import { flowTotal, type Flow } from '../../../src/lib/core/flows/flow.ts';
import { flowMargins, groupFlows } from '../../../src/lib/core/flows/flow-margins.ts';
import { placeAtLevel, placeTree } from '../../../src/lib/core/flows/place-tree.ts';

const minimum = 5;
/** Areas a1 … b3 lie in the boroughs a and b; groups of users cross these. */
const areas = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
const boroughOf = (placeId: string) => (placeId.length > 1 ? placeId.charAt(0) : null);

/** Flows as they come out of the gate: large ones by themselves, small ones in pools along the boroughs. */
function gated(counts: readonly (readonly [from: number, to: number, count: number])[]): Flow[] {
  const flows = counts.map(([from, to, count]) => {
    return { originId: areas[from] ?? '', destinationId: areas[to] ?? '', count };
  });
  const { pooled, hidden } = poolFlows(flows, minimum, boroughOf);
  const single = flows.filter((_, i) => !hidden[i]).map((flow) => ({ ...flow, pooled: null }));
  return [...single, ...pooled.map(({ flows: members, ...pool }) => ({ ...pool, pooled: members }))].map(
    (flow) => ({ ...flow, kind: 'value' as const })
  );
}

/** Where a level of groups puts a place: the areas into their groups, boroughs into none. */
function intoGroups(members: readonly number[]) {
  const groups = [0, 1].map((id) => ({ areaId: `g${id}`, level: 'group', parentId: null }));
  const places = areas.map((areaId, i) => ({ areaId, level: 'area', parentId: `g${members[i]}` }));
  const tree = placeTree([...groups, ...places], []);
  return (placeId: string | null) => placeAtLevel(placeId, 'group', tree);
}

const place = fc.integer({ min: 0, max: 5 });
const counts = fc.uniqueArray(fc.tuple(place, place, fc.integer({ min: 0, max: 12 })), {
  selector: ([from, to]) => `${from} ${to}`
});
const members = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 });

it('no flow of groups of users is smaller than what may be shown, and none gets lost', () =>
  fc.assert(
    fc.property(counts, members, (drawn, grouping) => {
      const flows = gated(drawn);
      const groupOf = intoGroups(grouping);
      const grouped = groupFlows(flows, groupOf);
      const shown = [
        ...grouped.map(({ count }) => count),
        ...flowMargins(flows, groupOf).flatMap((margin) => [margin.out, margin.in, margin.within])
      ];
      expect(shown.filter((count) => count > 0 && count < minimum)).toEqual([]);
      expect(grouped.reduce((sum, { count }) => sum + count, 0)).toBe(flowTotal(flows).persons);
    })
  ));
