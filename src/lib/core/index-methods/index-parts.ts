import { counts } from '../classifiable.ts';
import { ascending, gather } from '../dense-rows.ts';
import { rank } from '../rank.ts';
import type { IndexIndicator, IndexInput, Theme, ThemeScore } from '../stress-types.ts';
import { combineScores } from './combine-scores.ts';
import { comparableSum, percentileRanks } from './percentile-rank.ts';
import { scatterColumn, type RowScores } from './row-scores.ts';

/** What the index is combined from: the sub-index of a theme, or an indicator that is in none. */
export interface IndexPart {
  weight: number;
  column: RowScores;
  /** What each indicator adds to the column; one entry per area. */
  members: ReadonlyMap<string, Float64Array>;
  /** Null for an indicator in no theme. */
  theme: { id: string; scoreAt: (row: number) => ThemeScore } | null;
}

/**
 * The parts of an index in the order of their ids, themes first; null where a sub-index has no spread. `columns` are
 * the scores of the indicators that count, in the direction of stress. A sub-index, its rank and percentile are those
 * among the rows that have all of its indicators. A theme without an indicator that counts is left out.
 */
export function indexParts(
  input: IndexInput,
  columns: ReadonlyMap<string, RowScores>,
  rows: Uint32Array
): IndexPart[] | null {
  const counted = input.indicators.filter(counts).sort((a, b) => ascending(a.id, b.id));
  const themes = [...(input.settings.themes ?? [])].sort((a, b) => ascending(a.id, b.id));
  const inThemes = new Set(themes.flatMap(({ indicators }) => indicators));
  const parts = themes.flatMap((theme) => {
    const members = counted.filter(({ id }) => theme.indicators.includes(id));
    return members.length === 0 ? [] : [themePart(theme, members, { input, columns, rows })];
  });
  if (!parts.every((part) => part !== null)) return null;
  const single = counted.filter(({ id }) => !inThemes.has(id)).map((one) => singlePart(one, columns));
  return [...parts, ...single];
}

function singlePart({ id, weight }: IndexIndicator, columns: ReadonlyMap<string, RowScores>): IndexPart {
  const column = columnFor(id, columns);
  return { weight, column, members: new Map([[id, column.values]]), theme: null };
}

interface Around {
  input: IndexInput;
  columns: ReadonlyMap<string, RowScores>;
  rows: Uint32Array;
}

function themePart(
  { id, weight }: Theme,
  members: readonly IndexIndicator[],
  { input, columns, rows }: Around
): IndexPart | null {
  const { settings, areaIds } = input;
  const own = members.map((member) => columnFor(member.id, columns));
  const complete = rows.filter((row) => own.every(({ known }) => known[row] === 1));
  const figures = own.map(({ values }) => gather(values, complete));
  const combined = combineScores(
    settings.combine,
    figures,
    members.map((member) => member.weight)
  );
  if (!combined) return null;
  const placed = (values: Float64Array) => scatterColumn(values, complete, areaIds.length);
  const portions = members.map((member, j): [string, Float64Array] => [
    member.id,
    placed(combined.portion(j, figures[j] as Float64Array)).values
  ]);
  return {
    weight,
    column: placed(combined.values),
    members: new Map(portions),
    theme: { id, scoreAt: themeScores(id, combined.values, settings.percentileDecimals ?? null, placed) }
  };
}

function themeScores(
  themeId: string,
  values: Float64Array,
  decimals: number | null,
  placed: (values: Float64Array) => RowScores
): (row: number) => ThemeScore {
  const comparable = values.map(comparableSum);
  const value = placed(values).values;
  const ranks = placed(Float64Array.from(rank(comparable))).values;
  const percentiles = placed(percentileRanks(comparable, decimals)).values;
  return (row) => ({
    themeId,
    value: value[row] as number,
    rank: ranks[row] as number,
    percentile: percentiles[row] as number
  });
}

function columnFor(id: string, columns: ReadonlyMap<string, RowScores>): RowScores {
  const column = columns.get(id);
  if (!column) throw new RangeError(`No scores of ${id}`);
  return column;
}
