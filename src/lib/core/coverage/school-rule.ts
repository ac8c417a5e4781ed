import { ancestry } from '../chain/offer-reach.ts';
import type { StressIndex } from '../stress-types.ts';
import type { CoverageData, Facility } from './coverage-data.ts';
import type { SchoolRule } from './coverage-settings.ts';

/** Whether a criterion holds; null = what it needs is not recorded. */
export type Criterion = boolean | null;

/** How a primary school stands to the rule for Familiengrundschulzentren, with the evidence for each criterion. */
export interface SchoolCheck {
  facilityId: string;
  name: string;
  areaId: string | null;
  fundingYear: string;
  openAllDay: Criterion;
  /** The all-day provider takes part; `provider` is its name. */
  providerInvolved: Criterion;
  provider: string | null;
  /** The area's status index lies above the limit of the rule. */
  stressAboveAverage: Criterion;
  stressIndex: number | null;
  /** The school's social index lies above the mean of all primary schools that have one. */
  intakeAboveLocalMean: Criterion;
  socialIndex: number | null;
  localMean: number | null;
  /**
   * Open all-day, provider involved, and stress or intake above average. Null where that hangs on something not
   * recorded: then the school has to be asked, not refused.
   */
  eligible: Criterion;
}

/** Checks every primary school (DOMAIN.md § 4), in the order of the facilities. */
export function checkSchools(
  { facilities, parents }: Pick<CoverageData, 'facilities' | 'parents'>,
  stress: StressIndex | null,
  rule: SchoolRule
): SchoolCheck[] {
  const schools = facilities.filter(({ kind }) => rule.facilityKinds.includes(kind));
  const indices = new Map(stress?.areas.map(({ areaId, status }) => [areaId, status?.index ?? null]));
  const areaOf = ({ areaId }: Facility) =>
    (areaId === null ? [] : ancestry(areaId, parents)).find((id) => indices.has(id)) ?? null;
  const placeOf = rule.meanWithin === 'area' ? areaOf : () => null;
  const means = localMeans(schools, placeOf);
  return schools.map((school) => {
    const area = areaOf(school);
    const index = area === null ? null : (indices.get(area) ?? null);
    return checkSchool(school, index, means.get(placeOf(school)) ?? null, rule);
  });
}

/** Mean social index by place; null as a place = everywhere. */
function localMeans(
  schools: readonly Facility[],
  placeOf: (school: Facility) => string | null
): ReadonlyMap<string | null, number | null> {
  const indices = new Map<string | null, number[]>();
  for (const school of schools) {
    const place = placeOf(school);
    const known = indices.get(place) ?? [];
    indices.set(place, school.socialIndex === null ? known : [...known, school.socialIndex]);
  }
  return new Map([...indices].map(([place, values]) => [place, meanOf(values)]));
}

function checkSchool(
  { facilityId, name, areaId, ogs, allDayProvider, allDayProviderInvolved, socialIndex }: Facility,
  stressIndex: number | null,
  localMean: number | null,
  { fundingYear, stressAbove }: SchoolRule
): SchoolCheck {
  const stressAboveAverage = stressIndex === null ? null : stressIndex > stressAbove;
  const intakeAboveLocalMean = socialIndex === null || localMean === null ? null : socialIndex > localMean;
  const need = either(stressAboveAverage, intakeAboveLocalMean);
  return {
    facilityId,
    name,
    areaId,
    fundingYear,
    openAllDay: ogs,
    providerInvolved: allDayProviderInvolved,
    provider: allDayProvider,
    stressAboveAverage,
    stressIndex,
    intakeAboveLocalMean,
    socialIndex,
    localMean,
    eligible: all([ogs, allDayProviderInvolved, need])
  };
}

function either(a: Criterion, b: Criterion): Criterion {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

function all(criteria: readonly Criterion[]): Criterion {
  if (criteria.includes(false)) return false;
  return criteria.includes(null) ? null : true;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
