import type { CoverageInput } from '../compute/coverage/coverage-input.ts';
import { coverageSettings, type CoverageChoices } from '../core/coverage/coverage-settings.ts';
import type { CoverageData } from '../core/coverage/coverage-data.ts';
import type { AreaShape } from '../core/coverage/sample-points.ts';
import type { StressIndex } from '../core/stress-types.ts';
import { isochronesOf } from '../package/isochrones-of.ts';
import type { DataPackage } from '../package/model.ts';
import { vintagesOf, type ProjectInfo } from './project.ts';
import type { StressRequest } from './stress-screen.svelte.ts';
import type { EngineDoor, Workspace } from './workspace.svelte.ts';

/** What the data of coverage are asked with; `pkg` because an edit changes them under the same name. */
export interface CoverageRequest extends Pick<StressRequest, 'level' | 'vintage' | 'period'> {
  pkg: DataPackage;
  /** Mode of the travel times that count; null = none do. */
  travelMode: string | null;
}

/** The settings in force where a package says nothing else. */
export const coverageChoicesOf = ({ settings }: ProjectInfo) => settings.coverage ?? {};

/** How the data of coverage are asked of the engine; points of a grid always, since they may be chosen. */
export function askCoverage(workspace: Workspace, engine: EngineDoor) {
  return async (
    { pkg, travelMode, level, vintage, period }: CoverageRequest,
    signal: AbortSignal
  ): Promise<CoverageData> => {
    const connector = await workspace.connector();
    const settings = { ...coverageSettings(pkg.settings.coverage), travelMode, demandPoints: null };
    return engine.coverage(connector, { level, vintage, period, settings }, signal);
  };
}

/** The boundaries of all levels, newest vintage each. */
export function shapesOf({ layers }: DataPackage): AreaShape[] {
  return layers.flatMap((layer) => {
    const vintage = vintagesOf(layer).at(-1) ?? null;
    return layer.features
      .filter(({ properties }) => properties.vintage === vintage)
      .map(({ properties, geometry }) => ({ areaId: properties.area_id, geometry }));
  });
}

/** What the model of coverage is built from; `chosen` takes the place of what the package says. */
export function coverageInput(
  data: CoverageData,
  pkg: DataPackage,
  stress: StressIndex | null,
  chosen: CoverageChoices = {}
): CoverageInput {
  const { extra, ...own } = pkg.settings.coverage ?? {};
  void extra;
  const choices: CoverageChoices = { ...own, ...chosen };
  const isochrones = isochronesOf(pkg, choices.isochroneMode ?? null);
  return { data, shapes: shapesOf(pkg), stress, isochrones, choices };
}

const usualAge = 1;

/** The phase shown first: the one that children of one year are in, else the first with ages. */
export function usualPhase({ phases }: Pick<CoverageData, 'phases'>): string | null {
  const aged = phases.filter(({ ageFrom }) => ageFrom !== null);
  const usual = aged.find(({ ageFrom, ageTo }) => (ageFrom ?? 0) <= usualAge && (ageTo ?? 0) >= usualAge);
  return (usual ?? aged[0] ?? phases[0])?.phaseId ?? null;
}

/** The field shown first: the one with the most offers at facilities; equal ones by name. Null where there are none. */
export function usualField(
  offers: readonly { actionField: string | null; facilityId: string | null }[]
): string | null {
  const counts = new Map<string, number>();
  for (const { actionField, facilityId } of offers)
    if (actionField !== null && facilityId !== null)
      counts.set(actionField, (counts.get(actionField) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
