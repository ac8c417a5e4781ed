import { districtIdOfFacility } from '../../facilities/facilities.ts';
import type { Facility } from '../../facilities/facility.ts';

const activeIn = ['050', '060', '070', '120', '160', '510', '720', '810', '020'];
const plannedIn = ['260', '331', '830'];

/** Primary schools with a family centre: one in each district named, the first that meets the rule if any does. */
export function schoolsWithCentre(schools: readonly Facility[]) {
  const oneIn = (districtId: string) => {
    const own = schools.filter((school) => districtIdOfFacility(school) === districtId);
    return [own.find(isPrepared) ?? own[0]].filter((school) => school !== undefined);
  };
  return { active: activeIn.flatMap(oneIn), planned: plannedIn.flatMap(oneIn) };
}

/** Whether a school is an open all-day school whose provider takes part. */
export const isPrepared = ({ attributes }: Facility) =>
  attributes.ogs === true && attributes.all_day_provider_involved === true;
