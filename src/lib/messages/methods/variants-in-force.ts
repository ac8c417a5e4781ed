import type { MethodSectionId } from './method-section.ts';
import type { SettingsInForce } from './settings-in-force.ts';

/** The variants of a section that the settings choose; none where there is nothing to choose. */
export function variantsInForce(section: MethodSectionId, settings: SettingsInForce): readonly string[] {
  return chosen[section]?.(settings) ?? [];
}

const chosen: Partial<Record<MethodSectionId, (settings: SettingsInForce) => readonly string[]>> = {
  disclosure: ({ disclosure }) => [disclosure.preset],
  standardise: ({ index }) => [index.standardise],
  combine: ({ index }) => [index.combine],
  classify: ({ index }) => [index.classify.method],
  ways: ({ coverage }) => [
    wayOf(coverage),
    coverage.demandWeight,
    ...(coverage.demandPoints === null ? [] : [coverage.demandPoints])
  ],
  catchment: ({ coverage }) => [coverage.catchment],
  priority: ({ coverage }) => [coverage.priorityPersons],
  equity: ({ coverage }) => [coverage.need]
};

function wayOf({ isochroneMode, travelMode }: SettingsInForce['coverage']): string {
  if (isochroneMode !== null) return 'isochrones';
  return travelMode === null ? 'straight_line' : 'travel_times';
}
