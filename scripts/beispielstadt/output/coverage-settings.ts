import { incompleteInventory } from '../chain/planted-gaps.ts';

/** What the action fields are about in the districts: not every offer of a field makes it one for all phases it touches. */
const fields = [
  { action_field: 'clinic_navigator', phases: ['birth'], facility_kinds: ['clinic'] },
  { action_field: 'coordination', phases: [] },
  { action_field: 'early_childhood_support', phases: ['pregnancy', 'birth', 'early_childhood'] },
  { action_field: 'education', phases: ['daycare', 'primary_school'] },
  { action_field: 'family_centre', phases: ['early_childhood', 'daycare'] },
  { action_field: 'family_office', phases: ['early_childhood', 'daycare'] },
  { action_field: 'health_integration', phases: ['middle_adults', 'older_adults'] },
  { action_field: 'older_people', phases: ['older_adults'] },
  { action_field: 'outreach', phases: ['early_childhood', 'daycare', 'primary_school'] },
  {
    action_field: 'practice_navigator',
    phases: ['pregnancy', 'early_childhood', 'daycare'],
    facility_kinds: ['practice']
  },
  {
    action_field: 'primary_school_family_centre',
    phases: ['primary_school'],
    facility_kinds: ['primary_school']
  },
  { action_field: 'transition_to_work', phases: ['transition_to_work', 'young_adults'] },
  { action_field: 'youth_services', phases: ['secondary_school', 'transition_to_work'] }
];

const { field, phaseIds, areaIds, reasonDe, reasonEn } = incompleteInventory;

/** `coverage` in `atlas.json`. */
export const coverageSettings = {
  fields,
  inventory: [
    {
      action_field: field,
      phases: phaseIds,
      area_ids: areaIds,
      reason_de: reasonDe,
      reason_en: reasonEn
    }
  ],
  siting: [
    {
      phase: 'early_childhood',
      action_field: 'family_centre',
      aim: 'maximal_covering',
      sites: 1,
      facility_kinds: ['daycare']
    }
  ]
} as const;
