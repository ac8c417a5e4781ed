import * as v from 'valibot';
import type {
  CatchmentMethod,
  CoverageChoices,
  DemandPlace,
  DemandWeight,
  PlaceKind,
  SupplyMeasure
} from '../core/coverage/coverage-settings.ts';
import type { SitingAim } from '../core/coverage/siting-aim.ts';
import { otherMembers, type JsonObject } from './json.ts';

const supplyMeasures = ['offers', 'places', 'hours', 'fte'] as const satisfies readonly SupplyMeasure[];
const placeKinds = [
  'approved',
  'occupiable',
  'under_three',
  'three_plus'
] as const satisfies readonly PlaceKind[];

const demandPlaces = ['sampled', 'centroid', 'grid'] as const satisfies readonly DemandPlace[];
const demandWeights = ['persons', 'poor_children', 'stress'] as const satisfies readonly DemandWeight[];
const catchments = [
  'two_step',
  'two_step_enhanced',
  'two_step_gaussian',
  'three_step'
] as const satisfies readonly CatchmentMethod[];

const sitingAims = [
  'shortfall',
  'maximal_covering',
  'p_median',
  'p_center',
  'set_covering'
] as const satisfies readonly SitingAim[];

const positive = v.pipe(v.number(), v.gtValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const age = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(v.string());

const field = v.looseObject({
  action_field: v.string(),
  phases: v.optional(texts),
  facility_kinds: v.optional(texts)
});
const inventory = v.looseObject({
  action_field: v.string(),
  area_ids: v.optional(texts),
  phases: v.optional(texts),
  reason_de: v.optional(v.string()),
  reason_en: v.optional(v.string())
});
const placeRule = v.looseObject({
  id: v.string(),
  facility_kinds: texts,
  all_day_only: v.optional(v.boolean()),
  places: v.picklist(placeKinds),
  age_from: age,
  age_to: age,
  target: positive
});
const schoolRule = v.looseObject({
  funding_year: v.string(),
  stress_above: v.number(),
  facility_kinds: texts,
  mean_within: v.optional(v.picklist(['city', 'area']))
});

const siting = v.looseObject({
  place_rule: v.optional(v.string()),
  phase: v.optional(v.string()),
  action_field: v.optional(v.string()),
  offer_types: v.optional(texts),
  aim: v.picklist(sitingAims),
  sites: v.pipe(v.number(), v.integer(), v.minValue(1)),
  facility_kinds: v.optional(texts)
});

/** The member `coverage` of `atlas.json`; `core/coverage` owns the defaults of what is left out. */
export const coverageSchema = v.looseObject({
  reference_date: v.optional(v.pipe(v.string(), v.isoDate())),
  expiry_months: v.optional(v.pipe(v.number(), v.minValue(0))),
  population_period: v.optional(v.string()),
  walk_minutes: v.optional(positive),
  walking_speed: v.optional(positive),
  detour: v.optional(v.pipe(v.number(), v.minValue(1))),
  travel_mode: v.optional(v.string()),
  isochrone_mode: v.optional(v.string()),
  demand_points: v.optional(v.picklist(demandPlaces)),
  demand_weight: v.optional(v.picklist(demandWeights)),
  catchment: v.optional(v.picklist(catchments)),
  demand_level: v.optional(v.string()),
  points_per_area: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  supply: v.optional(v.picklist(supplyMeasures)),
  covered_share: v.optional(share),
  priority_persons: v.optional(v.picklist(['per_birth_year', 'all'])),
  poverty_indicator: v.optional(v.string()),
  need: v.optional(v.picklist(['poor_children', 'stress_weighted'])),
  fields: v.optional(v.array(field)),
  inventory: v.optional(v.array(inventory)),
  place_rules: v.optional(v.array(placeRule)),
  school_rule: v.optional(schoolRule),
  siting: v.optional(v.array(siting))
});
type CoverageFile = v.InferOutput<typeof coverageSchema>;

/** The choices of a package, and what stands beside them in the file. */
export type PackageCoverage = CoverageChoices & { extra?: JsonObject };

/** Reads `coverage`; members of its rules that we do not know stay with the rules, under the names of the file. */
export function toCoverage(file: CoverageFile): PackageCoverage {
  const extra = otherMembers(file, Object.keys(coverageSchema.entries));
  const known = Object.entries(file).filter(([name]) => extra?.[name] === undefined);
  const renamed = Object.fromEntries(known.map(([name, value]) => [camel(name), camelMembers(value)]));
  return { ...renamed, ...(extra === undefined ? {} : { extra }) };
}

/** `coverage` as the file holds it; the inverse of `toCoverage`. */
export function formatCoverage({ extra, ...choices }: PackageCoverage): JsonObject {
  const renamed = Object.entries(choices).map(([name, value]) => [snake(name), snakeMembers(value)]);
  return { ...Object.fromEntries(renamed), ...extra };
}

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelMembers = (value: unknown) => renamedMembers(value, camel);
const snakeMembers = (value: unknown) => renamedMembers(value, snake);

/** Objects, and lists of them, with the names of their members changed; everything else as it is. */
function renamedMembers(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedMembers(item, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), member]));
}
