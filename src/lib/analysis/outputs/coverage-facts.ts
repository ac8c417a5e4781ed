import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { reachMetres } from '../../core/coverage/coverage-settings.ts';
import { demandPlaceOf } from '../../core/coverage/demand-points.ts';
import { formatCoverage } from '../../package/settings-coverage.ts';

const methods = {
  access:
    'supply per person: two-step floating catchment area (binary; zones 40/70/100 % of the limit with weights 1/0.68/0.22; Gaussian with sigma = half the limit), three-step and balanced with these zones',
  equity_ratio:
    'share of the supply reached (by the catchment of the settings) ÷ share of need, over areas where both are known',
  states:
    'first that holds: nobody lives there: not_applicable; running offer for the area: covered; for a part: partial; facilities missing: not_applicable; inventory incomplete: unknown; planned; city_wide_only; none',
  priority:
    'stress percentile × uncovered share × persons (of one birth year on average, unless set otherwise)'
} as const;

const demandMethods = {
  sampled: 'persons of a phase at seeded points inside the parts of an area, else inside the area',
  centroid: 'persons of a phase at the centre of each part of an area, else of the area',
  grid: 'persons of a phase at the points of demand_points, by their weight; where an area has none, at seeded points'
} as const;

const distanceMethods = {
  straight_line:
    'straight line on a spherical transverse Mercator plane, times the detour factor; an approximation',
  travel_times: 'minutes of the table travel_times',
  isochrones: 'minutes of the smallest isochrone of a facility that holds the point (in steps)'
} as const;

/** How ways are measured by these settings. */
function distanceOf({ isochroneMode, travelMode }: CoverageModel['settings']): keyof typeof distanceMethods {
  if (isochroneMode !== null) return 'isochrones';
  return travelMode === null ? 'straight_line' : 'travel_times';
}

/** What coverage was computed with, for provenance.json: the settings in force, not only those chosen. */
export function coverageFacts({ settings, referenceDate, data, points }: CoverageModel) {
  const [place, distance] = [demandPlaceOf(data, settings), distanceOf(settings)];
  return {
    settings: formatCoverage({ ...settings, referenceDate, demandPoints: place }),
    reach_straight_line_metres: distance === 'straight_line' ? reachMetres(settings) : null,
    population_period: data.populationPeriod,
    demand: {
      points: points.lon.length,
      areas_on_grid: points.placed.filter((placed) => placed === 'grid').length,
      level: data.parts?.level ?? data.level,
      period: data.parts?.period ?? data.populationPeriod
    },
    offers: data.offers.length,
    facilities: data.facilities.length,
    methods: { ...methods, demand: demandMethods[place], distance: distanceMethods[distance] }
  };
}
