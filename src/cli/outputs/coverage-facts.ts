import type { CoverageModel } from '../../lib/core/coverage/coverage-model.ts';
import { reachMetres } from '../../lib/core/coverage/coverage-settings.ts';
import { formatCoverage } from '../../lib/package/settings-coverage.ts';

const methods = {
  access:
    'supply per person: two-step floating catchment area (binary; zones 40/70/100 % of the limit with weights 1/0.68/0.22; Gaussian with sigma = half the limit), three-step and balanced with these zones',
  demand: 'persons of a phase at seeded points inside the parts of an area, else inside the area',
  distance:
    'straight line on a spherical transverse Mercator plane, times the detour factor; an approximation',
  equity_ratio:
    'share of the supply reached (enhanced two-step) ÷ share of need, over areas where both are known',
  states:
    'first that holds: nobody lives there: not_applicable; running offer for the area: covered; for a part: partial; facilities missing: not_applicable; inventory incomplete: unknown; planned; city_wide_only; none',
  priority:
    'stress percentile × uncovered share × persons (of one birth year on average, unless set otherwise)'
} as const;

/** What coverage was computed with, for provenance.json: the settings in force, not only those chosen. */
export function coverageFacts({ settings, referenceDate, data, points }: CoverageModel) {
  return {
    settings: formatCoverage({ ...settings, referenceDate }),
    reach_straight_line_metres: settings.travelMode === null ? reachMetres(settings) : null,
    population_period: data.populationPeriod,
    demand: {
      points: points.lon.length,
      level: data.parts?.level ?? data.level,
      period: data.parts?.period ?? data.populationPeriod
    },
    offers: data.offers.length,
    facilities: data.facilities.length,
    methods
  };
}
