/** What is known of a phase and action field in an area. */
export type GapState = 'covered' | 'partial' | 'planned' | 'city_wide_only' | 'none' | 'unknown';

export interface PlantedGap {
  areaId: string;
  phaseId: string;
  field: string;
  state: GapState;
}

/** The district where nothing takes over when early-childhood support ends. */
export const unbridgedBirthdayDistrict = '270';

/** Where nobody can say yet what there is: no gap, but a question to be asked first. `atlas.json` says so. */
export const incompleteInventory = {
  field: 'outreach',
  phaseIds: ['primary_school'],
  areaIds: ['060', '070'],
  reasonDe: 'Erhebung 2024: Rückmeldung der Träger zu mobilen Angeboten für Grundschulkinder steht aus',
  reasonEn: '2024 survey: providers of mobile offers for primary-school children have not replied'
} as const;

const unknownStates = incompleteInventory.areaIds.flatMap((areaId) =>
  incompleteInventory.phaseIds.map((phaseId): PlantedGap => {
    return { areaId, phaseId, field: incompleteInventory.field, state: 'unknown' };
  })
);

/** Planted states in districts of high stress; offers that would contradict them are not made. */
export const plantedGaps: readonly PlantedGap[] = [
  { areaId: '270', phaseId: 'early_childhood', field: 'outreach', state: 'none' },
  { areaId: '270', phaseId: 'early_childhood', field: 'family_centre', state: 'none' },
  { areaId: '270', phaseId: 'early_childhood', field: 'early_childhood_support', state: 'city_wide_only' },
  { areaId: '960', phaseId: 'early_childhood', field: 'outreach', state: 'none' },
  { areaId: '960', phaseId: 'early_childhood', field: 'early_childhood_support', state: 'city_wide_only' },
  { areaId: '960', phaseId: 'primary_school', field: 'primary_school_family_centre', state: 'none' },
  { areaId: '960', phaseId: 'daycare', field: 'outreach', state: 'planned' },
  { areaId: '130', phaseId: 'primary_school', field: 'primary_school_family_centre', state: 'none' },
  { areaId: '130', phaseId: 'early_childhood', field: 'family_centre', state: 'none' },
  { areaId: '260', phaseId: 'daycare', field: 'outreach', state: 'none' },
  { areaId: '940', phaseId: 'daycare', field: 'outreach', state: 'planned' },
  { areaId: '060', phaseId: 'early_childhood', field: 'outreach', state: 'partial' },
  { areaId: '050', phaseId: 'daycare', field: 'outreach', state: 'covered' },
  { areaId: '050', phaseId: 'primary_school', field: 'primary_school_family_centre', state: 'covered' },
  { areaId: '070', phaseId: 'primary_school', field: 'primary_school_family_centre', state: 'covered' },
  ...unknownStates
];
