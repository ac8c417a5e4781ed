import KDBush from 'kdbush';
import { twoStep } from '../../src/lib/core/coverage/floating-catchment.ts';
import { pairsWithin } from '../../src/lib/core/coverage/pairs-within.ts';
import type { BenchCase } from './bench-case.ts';
import { columnDifference, figures } from './figures.ts';
import { measure } from './measure.ts';

const [homeCount, siteCount, radius] = [33_000, 3_000, 1_500];
/** Side of the square in metres in which some 430,000 pairs lie within the radius. */
const side = 40_334;

interface Places {
  x: Float64Array;
  y: Float64Array;
  amount: Float64Array;
}

/** 2SFCA on points, against the same sums over the neighbours that kdbush finds. */
export const reachCases: readonly BenchCase[] = [
  {
    name: '2SFCA 33,000 × 3,000, 1.5 km',
    prepare: () => {
      const columns = figures(homeCount + siteCount, 3);
      const [homes, sites] = [
        places(columns, 0, homeCount),
        places(columns, homeCount, homeCount + siteCount)
      ];
      return {
        measure: (name) =>
          measure(name, {
            ours: () => ourAccess(homes, sites),
            peer: { name: 'kdbush loop', run: () => kdbushAccess(homes, sites) },
            goal: 0.7,
            difference: (ours, peer) => columnDifference(ours, peer, 1e-9),
            pairs: 15
          })
      };
    }
  }
];

/** The places from one row to another of columns of 0–100. */
function places([x, y, amount]: readonly Float64Array[], from: number, to: number): Places {
  const metres = (column: Float64Array) => column.slice(from, to).map((percent) => (percent / 100) * side);
  return { x: metres(x!), y: metres(y!), amount: amount!.slice(from, to) };
}

function ourAccess(homes: Places, sites: Places): Float64Array {
  const pairs = pairsWithin(homes, sites, radius);
  return twoStep({ pairs, demand: homes.amount, supply: sites.amount, decay: { kind: 'binary' } });
}

function kdbushAccess(homes: Places, sites: Places): Float64Array {
  const index = new KDBush(siteCount);
  for (let j = 0; j < siteCount; j++) index.add(sites.x[j]!, sites.y[j]!);
  index.finish();
  const demand = new Float64Array(siteCount);
  const found = Array.from(homes.amount, (amount, i) => {
    const near = index.within(homes.x[i]!, homes.y[i]!, radius);
    for (const j of near) demand[j] = demand[j]! + amount;
    return near;
  });
  return Float64Array.from(found, (near) => {
    let access = 0;
    for (const j of near) access += sites.amount[j]! / demand[j]!;
    return access;
  });
}
