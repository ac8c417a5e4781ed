import { expect, it } from 'vitest';
import { outcomeSankey } from '../../../src/lib/core/transitions/outcome-sankey.ts';
import { rateProfiles } from '../../../src/lib/core/transitions/rate-profile.ts';
import { rates } from './rate-fixture.ts';

const classOf = (areaId: string) => ({ a: 1, b: 3, c: 3 })[areaId] ?? null;

it('leads from classes of stress to outcomes', () => {
  const rows = rates(
    'a gymnasium 2024 60 100',
    'b gymnasium 2024 30 100',
    'c gymnasium 2024 *',
    'a other 2024 40 100',
    'b other 2024 70 100',
    'c other 2024 8 20',
    'city other 2024 118 220'
  );
  const { nodes, links, unknownAreas } = outcomeSankey(rateProfiles(rows, '2024', classOf, 3));
  expect(nodes.map(({ id, groupId, in: into, out }) => [id, groupId, into, out])).toEqual([
    ['0:1', '1', 0, 100],
    ['0:3', '3', 0, 108],
    ['1:other', 'other', 118, 0],
    ['1:gymnasium', 'gymnasium', 90, 0]
  ]);
  expect(links.map(({ source, target, value }) => [source, target, value])).toEqual([
    ['0:1', '1:gymnasium', 60],
    ['0:3', '1:gymnasium', 30],
    ['0:1', '1:other', 40],
    ['0:3', '1:other', 78]
  ]);
  expect(unknownAreas).toBe(1);
});
