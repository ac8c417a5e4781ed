import type { ScenarioEdit } from '../core/coverage/scenario.ts';
import type { DataPackage } from '../package/model.ts';

/** A named scenario, kept in the member `scenarios` of `atlas.json`. */
export interface SavedScenario {
  name: string;
  edits: readonly ScenarioEdit[];
}

/** The scenarios of a package; what is not one of ours is left out here and stays in the file. */
export function scenariosOf(pkg: Pick<DataPackage, 'settings'>): SavedScenario[] {
  return listed(pkg).filter(isScenario);
}

/** The package with a scenario, which takes the place of one with its name. */
export function withScenario(pkg: DataPackage, scenario: SavedScenario): DataPackage {
  return withScenarios(pkg, [...othersThan(pkg, scenario.name), scenario]);
}

export function withoutScenario(pkg: DataPackage, name: string): DataPackage {
  return withScenarios(pkg, othersThan(pkg, name));
}

/** The package with a scenario under another name, in its place; one that has this name already is replaced. */
export function withRenamedScenario(pkg: DataPackage, name: string, to: string): DataPackage {
  const others = to === name ? listed(pkg) : othersThan(pkg, to);
  return withScenarios(
    pkg,
    others.map((one) => (isScenario(one) && one.name === name ? { ...one, name: to } : one))
  );
}

function othersThan(pkg: DataPackage, name: string): unknown[] {
  return listed(pkg).filter((one) => !isScenario(one) || one.name !== name);
}

/** What stands in the member, whatever it is. */
function listed({ settings }: Pick<DataPackage, 'settings'>): unknown[] {
  const saved: unknown = settings.extra?.['scenarios'];
  return Array.isArray(saved) ? saved : [];
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
