import type { RowOf } from '../../../src/lib/package/tables.ts';
import { districts } from '../gazetteer/districts.ts';
import { movedBorder, splits, vintages } from '../gazetteer/reform.ts';
import type { City } from '../geography/city.ts';
import { reformYear } from '../years.ts';
import { quarterShares } from './quarters.ts';
import { splitShare, total } from './restate.ts';
import type { Population } from './restate.ts';

type CrosswalkRow = RowOf<'crosswalk'>;

/** Which share of the residents of each former district lives in which district now (31 December 2020). */
export function crosswalkRows(city: City, population: Population): CrosswalkRow[] {
  const parts = splits.flatMap((split) => split.parts);
  const unchanged = districts
    .filter(({ id }) => !parts.includes(id) && id !== movedBorder.from)
    .map(({ id }) => row(id, id, 1));
  const split = splits.flatMap(({ before, parts: [first, second] }) =>
    pair(before, first ?? '', second ?? '', splitShare(population, first ?? '', second ?? ''))
  );
  const moved = pair(movedBorder.from, movedBorder.from, movedBorder.to, stayingShare(city, population));
  return [...unchanged, ...split, ...moved].sort((a, b) =>
    a.from_id + a.to_id < b.from_id + b.to_id ? -1 : 1
  );
}

/** Share of the giving district's former residents who still live in it. */
function stayingShare(city: City, population: Population): number {
  const size = (id: string) => total(population.get(id)?.get(reformYear - 1) ?? noOne);
  const gone = size(movedBorder.to) * (quarterShares(city)[city.movedQuarter.label] ?? 0);
  return round4(size(movedBorder.from) / (size(movedBorder.from) + gone));
}

const noOne = { byAge: [], births: 0, netMovesUnderSix: 0 };

const pair = (from: string, first: string, second: string, share: number) => [
  row(from, first, share),
  row(from, second, round4(1 - share))
];

function row(from: string, to: string, weight: number): CrosswalkRow {
  return { from_vintage: vintages.before, from_id: from, to_vintage: vintages.current, to_id: to, weight };
}

const round4 = (value: number) => Math.round(value * 1e4) / 1e4;
