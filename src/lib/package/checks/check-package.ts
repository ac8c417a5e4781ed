import type { ProblemLog } from '../problem-log.ts';
import { settingsPath, type SettingsDraft } from '../settings.ts';
import { checkAgeBands, checkAgeOrder } from './check-ages.ts';
import { checkAreas } from './check-areas.ts';
import { checkCrosswalkAreas, checkCrosswalkSums } from './check-crosswalk.ts';
import { checkDemandPoints } from './check-demand-points.ts';
import { checkFigures } from './check-figures.ts';
import { checkIsochrones } from './check-isochrones.ts';
import { checkKeys } from './check-keys.ts';
import { checkCoordinates, checkOffers } from './check-offers.ts';
import { checkReferences, knownKeys, withGroups } from './check-references.ts';
import { checkSettings } from './check-settings.ts';
import { checkWays } from './check-ways.ts';
import { checkObservations, checkTransitionRates } from './check-shares.ts';
import { readTable, type ReadParts } from './read-table.ts';

/** Runs every check that looks beyond a single cell, over whatever could be read. Tells before each table, and at last. */
export async function checkPackage(
  parts: ReadParts,
  draft: SettingsDraft,
  log: ProblemLog,
  onFile: (file: string) => void | Promise<void>
): Promise<void> {
  const keys = knownKeys(parts);
  checkAreas(parts, log);
  for (const read of parts.tables.values()) {
    await onFile(read.file);
    const fileLog = log.in(read.file);
    checkKeys(read, fileLog);
    checkReferences(read, withGroups(keys, read, draft), fileLog);
    checkFigures(read, fileLog);
    checkAgeOrder(read, fileLog);
    checkCoordinates(read, fileLog);
  }
  await onFile('');
  checkSingleTables(parts, log);
  checkIsochrones(parts, keys, log);
  checkSettings(draft, parts, keys, log.in(settingsPath));
  checkWays(draft, parts, log.in(settingsPath));
}

function checkSingleTables(parts: ReadParts, log: ProblemLog): void {
  const population = readTable(parts, 'population');
  if (population) checkAgeBands(population, log.in(population.file));
  const observations = readTable(parts, 'observations');
  if (observations)
    checkObservations(observations, readTable(parts, 'indicators'), log.in(observations.file));
  const rates = readTable(parts, 'transition_rates');
  if (rates) checkTransitionRates(rates, log.in(rates.file));
  const offers = readTable(parts, 'offers');
  if (offers) checkOffers(offers, log.in(offers.file));
  const points = readTable(parts, 'demand_points');
  if (points) checkDemandPoints(points, parts, log.in(points.file));
  const crosswalk = readTable(parts, 'crosswalk');
  if (crosswalk === undefined) return;
  checkCrosswalkSums(crosswalk, log.in(crosswalk.file));
  checkCrosswalkAreas(crosswalk, parts.layers, log.in(crosswalk.file));
}
