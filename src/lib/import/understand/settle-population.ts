import type { AgeBand } from './age-band.ts';
import type { ColumnProposal } from './column-proposal.ts';

/**
 * Residents in all beside residents by age would be counted twice, and so would bands that overlap: bands that cover
 * all ages without overlap win, further ones become indicators; without such bands the total is taken.
 */
export function settlePopulation(columns: readonly ColumnProposal[]): ColumnProposal[] {
  const exclusive = hasSharedBounds(columns.filter(isBand));
  const settled = exclusive
    ? columns.map((column) => (isBand(column) ? untilBelow(column) : column))
    : [...columns];
  const bands = settled.filter(isBand);
  if (bands.length === 0) return settled;
  const chosen = partition(bands, 0);
  if (chosen === null)
    return settled.map((column) => (isBand(column) && needsTotal(settled) ? asIndicator(column) : column));
  return settled.map((column) => settle(column, chosen));
}

function settle(column: ColumnProposal, chosen: readonly ColumnProposal[]): ColumnProposal {
  if (column.as !== 'population' || chosen.includes(column)) return column;
  return isBand(column) ? asIndicator(column) : leftOut(column);
}

function isBand({ as, ages }: ColumnProposal): boolean {
  return as === 'population' && ages !== null && (ages.from !== null || ages.to !== null);
}

/** Bands that cover only some ages stay where nothing contradicts them. */
function needsTotal(columns: readonly ColumnProposal[]): boolean {
  const bands = bounds(columns.filter(isBand));
  const hasTotal = columns.some((column) => column.as === 'population' && !isBand(column));
  return hasTotal || bands.some(({ from }, i) => i > 0 && from <= (bands[i - 1]?.to ?? -1));
}

function leftOut(column: ColumnProposal): ColumnProposal {
  return { ...column, as: 'ignore', reason: 'total_beside_bands', confidence: 'certain' };
}

function asIndicator(column: ColumnProposal): ColumnProposal {
  return { ...column, as: 'value', indicator: column.header, unit: 'count', ages: null, reason: 'figures' };
}

function bounds(columns: readonly ColumnProposal[]): { from: number; to: number }[] {
  return columns
    .map(({ ages }) => ({ from: ages?.from ?? 0, to: ages?.to ?? Infinity }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** `6_15, 15_18, 18_27`: each band ends below the next one's first age. */
function hasSharedBounds(columns: readonly ColumnProposal[]): boolean {
  const bands = bounds(columns).filter(({ from, to }) => to > from);
  return bands.filter(({ to }) => bands.some(({ from }) => from === to)).length > 1;
}

function untilBelow(column: ColumnProposal): ColumnProposal {
  const { from, to } = column.ages as AgeBand;
  if (from === null || to === null || from === to || from === 0) return column;
  return { ...column, ages: { from, to: to - 1 } };
}

/** Bands from an age on that follow each other up to the open end, as many as possible; null where there are none. */
function partition(bands: readonly ColumnProposal[], age: number): ColumnProposal[] | null {
  const options = bands
    .filter(({ ages }) => (ages?.from ?? 0) === age)
    .map((band): ColumnProposal[] | null => {
      const to = band.ages?.to ?? null;
      if (to === null) return [band];
      const rest = partition(bands, to + 1);
      return rest === null ? null : [band, ...rest];
    })
    .filter((option) => option !== null);
  return options.sort((a, b) => b.length - a.length)[0] ?? null;
}
