import type { CoverageData } from '../core/coverage/coverage-data.ts';
import type { CoverageChoices } from '../core/coverage/coverage-settings.ts';
import type { Connector, QueryOptions } from '../engine/connector.ts';
import { ageBandsAt, type AgeBandRow } from './age-bands-at.ts';
import { chainPlaces } from './chain-places.ts';
import type { PeriodQuestion } from './counts-at.ts';
import { lastDayOf } from './last-day-of.ts';
import { listAreas } from './list-areas.ts';
import { listDemandPoints } from './list-demand-points.ts';
import { listFacilities } from './list-facilities.ts';
import { listOffers } from './list-offers.ts';
import { listPhases } from './list-phases.ts';
import { listTravelModes, listTravelTimes } from './list-travel-times.ts';
import { numeratorsAt } from './numerators-at.ts';
import { partLevel } from './part-level.ts';

export interface CoverageQuestion extends PeriodQuestion {
  /** Which of the data the choices of the package need; the defaults of `core/coverage` come from the caller. */
  settings: Pick<CoverageChoices, 'travelMode' | 'demandPoints' | 'demandLevel' | 'populationPeriod'> & {
    povertyIndicator: string;
  };
}

/** What is coverage computed from? Everything the screen and the command line need, as plain data. */
export async function coverageData(
  connector: Connector,
  question: CoverageQuestion,
  options?: QueryOptions
): Promise<CoverageData> {
  const { settings, ...scope } = question;
  const { level, period } = scope;
  const { travelMode: mode, povertyIndicator: indicatorId } = settings;
  const counted = { ...scope, period: settings.populationPeriod ?? period };
  const [lastDay, areas, places, phases, offers, facilities, bands, poor, travelTimes, travelModes, below] =
    await Promise.all([
      lastDayOf(connector, period, options),
      listAreas(connector, scope, options),
      chainPlaces(connector, scope, options),
      listPhases(connector, options),
      listOffers(connector, options),
      listFacilities(connector, options),
      ageBandsAt(connector, counted, options),
      numeratorsAt(connector, { ...scope, indicatorId }, options),
      mode == null ? [] : listTravelTimes(connector, { mode }, options),
      listTravelModes(connector, options),
      settings.demandLevel ?? partLevel(connector, { level, period: counted.period }, options)
    ]);
  const demandPoints = await pointsOf(connector, settings, options);
  const parts =
    below === null ? [] : await ageBandsAt(connector, { level: below, period: counted.period }, options);
  return {
    level,
    period,
    lastDay,
    areas: areas.map(({ areaId, name, parentId }) => ({ areaId, name, parentId })),
    parents: Object.fromEntries(places.map(({ areaId, parentId }) => [areaId, parentId])),
    phases,
    offers,
    facilities,
    populationPeriod: bands[0]?.period ?? null,
    bands: bands.map(withoutPeriod),
    parts: partsOf(below, parts),
    poor,
    travelTimes,
    travelModes,
    demandPoints
  };
}

/** The points of the grid, unless the settings place the demand otherwise. */
function pointsOf(
  connector: Connector,
  { demandPoints = null }: CoverageQuestion['settings'],
  options?: QueryOptions
) {
  return demandPoints === null || demandPoints === 'grid' ? listDemandPoints(connector, options) : [];
}

function partsOf(level: string | null, bands: readonly AgeBandRow[]): CoverageData['parts'] {
  const [first] = bands;
  if (level === null || first === undefined) return null;
  return { level, period: first.period, bands: bands.map(withoutPeriod) };
}

const withoutPeriod = ({ areaId, ageFrom, ageTo, count, kind }: AgeBandRow) => {
  return { areaId, ageFrom, ageTo, count, kind };
};
