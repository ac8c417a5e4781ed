import { readFileSync } from 'node:fs';

/** What was planted in the example; written by its generator. */
export interface PlantedTruth {
  reference_date: string;
  hot_spots: { name: string; area_ids: string[] }[];
  /** Next to the limit of high stress, on either side of it. */
  borderline: { above: string; below: string };
  trends: Record<'improving' | 'slightly_improving' | 'worsening', string[]>;
  not_classified: { area_id: string; reason: string; indicator_id?: string }[];
  boundary_reform: {
    splits: { before: string; parts: string[] }[];
    moved_border: { from: string; to: string };
  };
  gaps: { area_id: string; phase_id: string; field: string; state: string }[];
  transitions: {
    transition_id: string;
    state: string;
    clinics_without_navigator?: string[];
    areas_without_bridge?: string[];
    planned_only?: boolean;
  }[];
  handover_losses: {
    transition_id: string;
    period: string;
    loses_most: string;
    entered: number;
    passed: number;
    lost: number;
    lost_in: { clinics_without_navigator: number; births_elsewhere: number; clinics_with_navigator: number };
    lost_later: Record<'accepted' | 'arrived', number>;
  };
  primary_school_family_centre: {
    eligible: string[];
    schools: {
      facility_id: string;
      open_all_day: boolean;
      stress_above_average: boolean;
      intake_above_local_mean: boolean;
      provider_involved: boolean;
      eligible: boolean;
    }[];
  };
  best_site: {
    area_id: string;
    facility_id: string;
    gained: number;
    reach_metres_straight_line: number;
    second: { facility_id: string; gained: number };
    best_elsewhere: { facility_id: string; gained: number };
    next_after_it: { facility_id: string; gained: number };
  };
}

export const truth = JSON.parse(
  readFileSync(new URL('./planted-truth.json', import.meta.url), 'utf8')
) as PlantedTruth;
