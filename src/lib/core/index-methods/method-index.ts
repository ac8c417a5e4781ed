import { counts } from '../classifiable.ts';
import { gather } from '../dense-rows.ts';
import { requiredAreas } from '../index-of-rows.ts';
import type { IndexInput, IndicatorScore, NotClassifiableCause, ThemeScore } from '../stress-types.ts';
import { combineScores } from './combine-scores.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { indexParts } from './index-parts.ts';
import type { IndexPart } from './index-parts.ts';
import { comparableSum, percentileRanks } from './percentile-rank.ts';
import type { RowScores } from './row-scores.ts';
import { isDirected } from './standardisers.ts';

/** The rows that an index is computed over, in the order of their ids. */
export interface IndexRows {
  /** The areas that get a class. */
  classifiable: Uint32Array;
  /** These and the areas that only lack a figure: percentile ranks of an indicator are among all that have it. */
  eligible: Uint32Array;
}

export interface MethodIndexed {
  kind: 'index';
  /** Of the classifiable rows, in their order. */
  index: Float64Array;
  scores: (row: number) => IndicatorScore[];
  /** Null without themes. */
  themes: ((row: number) => ThemeScore[]) | null;
}
export type MethodIndex = MethodIndexed | { kind: 'problem'; problem: NotClassifiableCause };

/**
 * The index by any standardisation and combination: each indicator is standardised, indicators of a theme are combined
 * to its sub-index, and sub-indices (with indicators of no theme) are combined to the index in the same way.
 * docs/index-methods.md defines the methods and names their sources.
 */
export function methodIndex(input: IndexInput, rows: IndexRows): MethodIndex {
  const cause = requirement(input, rows);
  if (cause) return problem(cause);
  const { settings } = input;
  const pool = settings.standardise === 'percentile-rank' ? rows.eligible : rows.classifiable;
  const columns = indicatorColumns(input, pool);
  const constant = input.indicators.filter(counts).find(({ id }) => !columns.get(id));
  if (constant) return problem({ kind: 'constant_indicator', indicatorId: constant.id });
  const parts = indexParts(input, stressColumns(input, columns), pool);
  if (!parts) return problem({ kind: 'constant_index' });
  if (!parts.some(({ weight }) => weight > 0)) return problem({ kind: 'no_indicator' });
  const values = parts.map(({ column }) => gather(column.values, rows.classifiable));
  const combined = combineScores(
    settings.combine,
    values,
    parts.map(({ weight }) => weight)
  );
  if (!combined) return problem({ kind: 'constant_index' });
  const contributions = contributionColumns(parts, combined.portion, rows.classifiable);
  return {
    kind: 'index',
    index: finalIndex(combined.values, input),
    scores: scoresAt(input, columns, contributions, rows.classifiable),
    themes: themesAt(input, parts)
  };
}

function requirement({ indicators, residents, settings }: IndexInput, rows: IndexRows) {
  const { standardise, combine } = settings;
  const classifiable = rows.classifiable.length;
  if (!indicators.some(counts)) return { kind: 'no_indicator' } as const;
  if (standardise === 'weighted-z-score' && residents === null) return { kind: 'no_residents' } as const;
  if (combine === 'geometric-mean' && standardise !== 'min-max') return { kind: 'geometric_mean' } as const;
  if (classifiable >= requiredAreas) return null;
  return { kind: 'too_few_areas', classifiable, required: requiredAreas } as const;
}

const problem = (cause: NotClassifiableCause): MethodIndex => ({ kind: 'problem', problem: cause });

/** The columns of the indicators that count, turned into the direction of stress. */
function stressColumns(
  { indicators, settings }: IndexInput,
  columns: ReadonlyMap<string, RowScores | null>
): ReadonlyMap<string, RowScores> {
  const turns = !isDirected(settings.standardise);
  return new Map(
    indicators.filter(counts).flatMap(({ id, polarity }): [string, RowScores][] => {
      const column = columns.get(id);
      if (!column) return [];
      if (polarity === 1 || !turns) return [[id, column]];
      return [[id, { ...column, values: column.values.map((value) => -value) }]];
    })
  );
}

function finalIndex(values: Float64Array, { settings }: IndexInput): Float64Array {
  if (settings.combine !== 'percentile-of-sums') return values;
  return percentileRanks(values.map(comparableSum), settings.percentileDecimals ?? null);
}

/** What each indicator adds to the index, by position among the classifiable rows. */
function contributionColumns(
  parts: readonly IndexPart[],
  portion: (j: number, part: Float64Array) => Float64Array,
  rows: Uint32Array
): ReadonlyMap<string, Float64Array> {
  return new Map(
    parts.flatMap((part, j) =>
      [...part.members].map(([id, values]) => [id, portion(j, gather(values, rows))] as const)
    )
  );
}

function scoresAt(
  { indicators, areaIds }: IndexInput,
  columns: ReadonlyMap<string, RowScores | null>,
  contributions: ReadonlyMap<string, Float64Array>,
  rows: Uint32Array
): (row: number) => IndicatorScore[] {
  const places = new Uint32Array(areaIds.length);
  rows.forEach((row, i) => (places[row] = i));
  return (row) =>
    indicators.flatMap(({ id }) => {
      const column = columns.get(id);
      if (column?.known[row] !== 1) return [];
      const contribution = contributions.get(id)?.[places[row] as number] ?? 0;
      return [{ indicatorId: id, z: column.values[row] as number, contribution }];
    });
}

/** In the order of the settings. */
function themesAt({ settings }: IndexInput, parts: readonly IndexPart[]): MethodIndexed['themes'] {
  if (settings.themes === undefined) return null;
  const byId = new Map(parts.flatMap(({ theme }) => (theme ? [[theme.id, theme] as const] : [])));
  const themes = settings.themes.flatMap(({ id }) => byId.get(id) ?? []);
  return (row) => themes.map(({ scoreAt }) => scoreAt(row));
}
