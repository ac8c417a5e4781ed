import { ancestry } from '../chain/offer-reach.ts';
import type { CountedOffer } from './counted-offer.ts';
import type { CoverageData } from './coverage-data.ts';
import type { CoverageSettings } from './coverage-settings.ts';

/** Where and for whom an action field is. */
export interface FieldScope {
  actionField: string;
  /** In the order of the phases. */
  phaseIds: readonly string[];
  /** Kinds of facilities it belongs into; empty = any place will do. */
  facilityKinds: readonly string[];
  /** Areas with such a facility; null where none is needed, or no facility of these kinds is recorded at all. */
  facilityAreaIds: ReadonlySet<string> | null;
}

/**
 * The action fields of the inventory, and those the settings name with phases, ordered by id. A field is for the phases
 * that the settings name, else for those that any offer of it is for that has not ended.
 */
export function fieldScopes(
  offers: readonly CountedOffer[],
  data: Pick<CoverageData, 'areas' | 'parents' | 'phases' | 'facilities'>,
  settings: Pick<CoverageSettings, 'fields'>
): FieldScope[] {
  const rules = new Map(settings.fields.map((rule) => [rule.actionField, rule]));
  const named = settings.fields.filter(({ phases }) => phases !== undefined).map((rule) => rule.actionField);
  const recorded = offers.flatMap(({ offer }) => offer.actionField ?? []);
  return [...new Set([...named, ...recorded])].sort().map((actionField) => {
    const { phases, facilityKinds = [] } = rules.get(actionField) ?? {};
    const wanted = new Set(phases ?? phasesOf(actionField, offers));
    return {
      actionField,
      phaseIds: data.phases.map(({ phaseId }) => phaseId).filter((id) => wanted.has(id)),
      facilityKinds,
      facilityAreaIds: areasWith(facilityKinds, data)
    };
  });
}

/** Whether a field can be one of a phase: the settings name it for this phase, or do not say what phases it is for. */
export function isForPhase(
  { fields }: Pick<CoverageSettings, 'fields'>,
  actionField: string | null,
  phaseId: string
): boolean {
  const rule = fields.find((known) => known.actionField === actionField);
  return rule?.phases?.includes(phaseId) ?? true;
}

function phasesOf(actionField: string, offers: readonly CountedOffer[]): string[] {
  return offers
    .filter(({ offer, state }) => offer.actionField === actionField && state !== 'ended')
    .flatMap(({ phaseIds }) => phaseIds);
}

function areasWith(
  kinds: readonly string[],
  { facilities, parents }: Pick<CoverageData, 'facilities' | 'parents'>
): ReadonlySet<string> | null {
  const found = facilities.filter(({ kind }) => kinds.includes(kind));
  if (found.length === 0) return null;
  return new Set(found.flatMap(({ areaId }) => (areaId === null ? [] : ancestry(areaId, parents))));
}
