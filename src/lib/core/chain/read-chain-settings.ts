import { defaultChainSettings } from './chain-settings.ts';
import type { ChainSettings } from './chain-settings.ts';
import type { IncompleteField } from './incomplete-field.ts';

/**
 * The chain's settings from the member `chain` of `atlas.json` (names as there); what is missing or of another type
 * has its default. What is known of incomplete fields comes from the member `coverage`.
 */
export function readChainSettings(
  member: unknown,
  incompleteFields: readonly IncompleteField[] = []
): ChainSettings {
  const given: Readonly<Record<string, unknown>> =
    typeof member === 'object' && member !== null ? { ...member } : {};
  const usual = defaultChainSettings;
  return {
    expiryMonths: numberOr(given.expiry_months, usual.expiryMonths),
    spanning: oneOr(given.spanning, ['does_not_count', 'partly'], usual.spanning),
    inventory: oneOr(given.inventory, ['complete', 'incomplete'], usual.inventory),
    incompleteFields: incompleteFields.map(placesOf),
    universalKinds: textsOr(given.universal_kinds, usual.universalKinds),
    minimumCapacityRatio: numberOr(given.minimum_capacity_ratio, usual.minimumCapacityRatio),
    expectation: oneOr(given.expectation, ['somewhere', 'everywhere'], usual.expectation),
    openPhaseYears: Math.max(1, numberOr(given.open_phase_years, usual.openPhaseYears))
  };
}

/** The settings as they stand in `atlas.json` and in every provenance. */
export function chainSettingsJson(settings: ChainSettings) {
  return {
    expiry_months: settings.expiryMonths,
    spanning: settings.spanning,
    inventory: settings.inventory,
    incomplete_fields: settings.incompleteFields.map(({ actionField, areaIds, phases }) => {
      return { action_field: actionField, area_ids: areaIds, phases };
    }),
    universal_kinds: settings.universalKinds,
    minimum_capacity_ratio: settings.minimumCapacityRatio,
    expectation: settings.expectation,
    open_phase_years: settings.openPhaseYears
  };
}

const placesOf = ({ actionField, areaIds, phases }: IncompleteField): IncompleteField => {
  return { actionField, areaIds, phases };
};

function numberOr(value: unknown, usual: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : usual;
}

function oneOr<Value extends string>(value: unknown, allowed: readonly Value[], usual: Value): Value {
  return allowed.find((one) => one === value) ?? usual;
}

function textsOr(value: unknown, usual: readonly string[]): readonly string[] {
  if (!Array.isArray(value)) return usual;
  return value.filter((item): item is string => typeof item === 'string');
}
