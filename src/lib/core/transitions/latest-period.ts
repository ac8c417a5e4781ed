/** The period of rates that is shown at a date: that of the question, or the latest before it; null without one. */
export const latestPeriod = (periods: readonly string[], until: string): string | null =>
  periods
    .filter((period) => period <= until)
    .sort()
    .at(-1) ?? null;
