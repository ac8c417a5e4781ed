import { navigatorSince } from '../chain/clinic-funnel.ts';
import { plantedGaps, unbridgedBirthdayDistrict } from '../chain/planted-gaps.ts';
import type { Enrolled } from '../facilities/enrolment.ts';
import type { Facilities } from '../facilities/facilities.ts';
import { districts } from '../gazetteer/districts.ts';
import { movedBorder, splits } from '../gazetteer/reform.ts';
import type { World } from '../world.ts';
import { ratedSites, reachMetres } from './best-site.ts';
import type { RatedSite } from './best-site.ts';
import { borderline } from './borderline.ts';
import { handoverLosses } from './handover-losses.ts';
import { schoolRule } from './school-rule.ts';
import { statusIndex } from './status-index.ts';

/** What was planted in the example, for later analyses to be tested against. */
export function plantedTruth(world: World, enrolled: Enrolled) {
  const { facilities } = enrolled;
  const schools = schoolRule(facilities.primary_school, statusIndex(world));
  return {
    reference_date: '2024-12-31',
    hot_spots: hotSpots,
    borderline: borderline(world),
    trends: {
      improving: districtsWith((drift) => drift <= -0.1),
      slightly_improving: districtsWith((drift) => drift < 0 && drift > -0.1),
      worsening: districtsWith((drift) => drift >= 0.1)
    },
    not_classified: notClassified,
    boundary_reform: {
      splits: splits.map(({ before, parts }) => ({ before, parts })),
      moved_border: movedBorder
    },
    gaps: plantedGaps.map(({ areaId, phaseId, field, state }) => {
      return { area_id: areaId, phase_id: phaseId, field, state };
    }),
    transitions: transitionsOf(facilities),
    handover_losses: handoverLosses(world, enrolled),
    primary_school_family_centre: {
      rule: 'ogs and all_day_provider_involved and (status index of the district > 0 or social_index > mean of all primary schools)',
      eligible: schools.filter(({ eligible }) => eligible).map(({ facility_id }) => facility_id),
      schools
    },
    best_site: bestSite(world, facilities)
  };
}

const hotSpots = [
  { name: 'Mitte-Nord', area_ids: ['050', '060', '070'] },
  { name: 'Neuglück und Steinbruch', area_ids: ['260', '270'] },
  { name: 'Randnord', area_ids: ['940', '960'] }
];

const notClassified = [
  { area_id: '040', reason: 'population_below_minimum' },
  { area_id: '930', reason: 'population_below_minimum' },
  { area_id: '620', reason: 'suppressed', indicator_id: 'child_poverty' },
  { area_id: '530', reason: 'missing', indicator_id: 'school_entry_language' }
];

const districtsWith = (wanted: (drift: number) => boolean) =>
  districts.filter(({ drift }) => wanted(drift)).map(({ id }) => id);

function transitionsOf({ clinic }: Facilities) {
  const without = clinic.filter((_, index) => navigatorSince[index] === null).map(({ id }) => id);
  return [
    { transition_id: 'pregnancy_birth', state: 'bridged' },
    { transition_id: 'clinic_early_support', state: 'partly', clinics_without_navigator: without },
    { transition_id: 'family_daycare', state: 'bridged' },
    { transition_id: 'third_birthday', state: 'partly', areas_without_bridge: [unbridgedBirthdayDistrict] },
    { transition_id: 'daycare_primary', state: 'bridged' },
    { transition_id: 'primary_secondary', state: 'no_active_bridge', planned_only: true },
    { transition_id: 'school_work', state: 'bridged' },
    { transition_id: 'work_retirement', state: 'no_active_bridge', planned_only: false }
  ];
}

function bestSite(world: World, facilities: Facilities) {
  const [best, second, ...others] = ratedSites(world, facilities);
  if (best === undefined) throw new Error('No Kita reaches anybody');
  const elsewhere = [second, ...others].find((site) => !site?.facility.site.quarter.id.startsWith('270'));
  const family_centre = [...facilities.family_centre, best.facility];
  const [next] = ratedSites(world, { ...facilities, family_centre });
  return {
    for: 'family_centre',
    candidates: 'facilities of kind daycare',
    demand: 'children aged 0–2 in 2024 at the middle of each quarter without a family centre within reach',
    reach_metres_straight_line: reachMetres,
    area_id: '270',
    ...gainOf(best),
    second: gainOf(second),
    best_elsewhere: gainOf(elsewhere),
    next_after_it: gainOf(next)
  };
}

const gainOf = (site: RatedSite | undefined) => {
  return { facility_id: site?.facility.id, gained: site?.gained };
};
