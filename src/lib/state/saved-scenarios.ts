import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import type { DataPackage } from '../package/model.ts';

/** A named scenario, kept in the member `scenarios` of `atlas.json`. */
export interface SavedScenario {
  name: string;
  edits: readonly ScenarioEdit[];
}

/** The scenarios of a package; what is not one of ours is left out here and stays in the file. */
export function scenariosOf({ settings }: Pick<DataPackage, 'settings'>): SavedScenario[] {
  const saved: unknown = settings.extra?.['scenarios'];
  return Array.isArray(saved) ? saved.filter(isScenario) : [];
}

/** The package with a scenario, which takes the place of one with its name. */
export function withScenario(pkg: DataPackage, scenario: SavedScenario): DataPackage {
  return withScenarios(pkg, [...othersThan(pkg, scenario.name), scenario]);
}

export function withoutScenario(pkg: DataPackage, name: string): DataPackage {
  return withScenarios(pkg, othersThan(pkg, name));
}

function othersThan({ settings }: DataPackage, name: string): unknown[] {
  const saved: unknown = settings.extra?.['scenarios'];
  return Array.isArray(saved) ? saved.filter((one) => !isScenario(one) || one.name !== name) : [];
}

function withScenarios(pkg: DataPackage, scenarios: readonly unknown[]): DataPackage {
  const extra = { ...pkg.settings.extra, scenarios };
  return { ...pkg, settings: { ...pkg.settings, extra } };
}

const kinds: readonly string[] = [
  'add_offer',
  'move_offer',
  'close_offer',
  'resize_offer',
  'add_facility',
  'move_facility',
  'close_facility',
  'resize_facility'
] satisfies ScenarioEdit['kind'][];

function isScenario(value: unknown): value is SavedScenario {
  if (typeof value !== 'object' || value === null) return false;
  const { name, edits } = value as Partial<Record<keyof SavedScenario, unknown>>;
  return typeof name === 'string' && Array.isArray(edits) && edits.every(isEdit);
}

function isEdit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && kinds.includes(String(value.kind));
}
