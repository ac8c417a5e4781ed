/** From a period on, figures cannot be compared with those before as they stand. */
export interface SeriesBreak {
  /** The first period that is like those after it. */
  period: string;
  /** The indicator that is concerned; null = all of them. */
  indicatorId: string | null;
  reasonDe: string;
  reasonEn: string | null;
}

/** A break and the place among periods (from 1) that it lies before. */
export interface PlacedBreak<Break extends Pick<SeriesBreak, 'period'>> {
  before: number;
  reason: Break;
}

/**
 * The breaks that lie between two of the periods (in their order): each before the first period from its own on.
 * One before the first or after the last of them is left out.
 */
export function breaksWithin<Break extends Pick<SeriesBreak, 'period'>>(
  breaks: readonly Break[],
  periods: readonly string[]
): PlacedBreak<Break>[] {
  return breaks.flatMap((reason) => {
    const before = periods.findIndex((period) => period >= reason.period);
    return before > 0 ? [{ before, reason }] : [];
  });
}

/** The breaks that concern one of the indicators: those of all indicators and those of their own. */
export function breaksOf<Break extends Pick<SeriesBreak, 'indicatorId'>>(
  breaks: readonly Break[],
  indicatorIds: readonly string[]
): Break[] {
  return breaks.filter(({ indicatorId }) => indicatorId === null || indicatorIds.includes(indicatorId));
}

/**
 * The breaks of a level with that of its boundaries: where areas come from others (a crosswalk), and no break of the
 * package stands at their vintage.
 */
export function withBoundaryBreak(
  breaks: readonly SeriesBreak[],
  vintage: string | null,
  reason: Pick<SeriesBreak, 'reasonDe' | 'reasonEn'>
): SeriesBreak[] {
  if (vintage === null || breaks.some((one) => isAt(one, vintage))) return [...breaks];
  return [...breaks, { period: vintage, indicatorId: null, ...reason }].sort((a, b) =>
    a.period < b.period ? -1 : a.period > b.period ? 1 : 0
  );
}

/** Whether a break without an indicator is that of the boundaries of a vintage: it concerns the changed areas only. */
export const isAt = ({ period, indicatorId }: Pick<SeriesBreak, 'period' | 'indicatorId'>, vintage: string) =>
  indicatorId === null && period === vintage;
