import type { StressIndex } from '../../../src/lib/core/stress-types.ts';
import { districtIdOfFacility } from '../facilities/facilities.ts';
import type { Facility } from '../facilities/facility.ts';

/** How a primary school stands to each criterion of the rule for Familiengrundschulzentren. */
export interface RuleResult {
  facility_id: string;
  open_all_day: boolean;
  stress_above_average: boolean;
  intake_above_local_mean: boolean;
  provider_involved: boolean;
  eligible: boolean;
}

/** Applies the rule: open all-day, (stress of the district above 0 or intake above the local mean), provider involved. */
export function schoolRule(schools: readonly Facility[], index: StressIndex): RuleResult[] {
  const localMean =
    schools.reduce((sum, { attributes }) => sum + (attributes.social_index ?? 0), 0) / schools.length;
  return schools.map((school) => {
    const { ogs, all_day_provider_involved, social_index = 0 } = school.attributes;
    const area = index.areas.find(({ areaId }) => areaId === districtIdOfFacility(school));
    const stressed = (area?.status?.index ?? -1) > 0;
    const burdened = social_index > localMean;
    const [open, involved] = [ogs === true, all_day_provider_involved === true];
    return {
      facility_id: school.id,
      open_all_day: open,
      stress_above_average: stressed,
      intake_above_local_mean: burdened,
      provider_involved: involved,
      eligible: open && involved && (stressed || burdened)
    };
  });
}
