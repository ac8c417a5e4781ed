import type { SitingAim } from './siting-aim.ts';
import type { TravelMethod } from './travel-cost.ts';
import type { SitingEffect } from '../siting/explain.ts';
import type { SitingResult } from '../siting/solve.ts';
import type { CoverageQuestion } from './coverage-question.ts';

/** Where further sites for a supply should be. */
export interface SitingWish {
  question: CoverageQuestion;
  aim: SitingAim;
  /** Number of new sites; set covering finds it by itself. */
  sites: number;
  /** Kinds of facilities that are candidates; none = the centres of the areas. */
  facilityKinds: readonly string[];
}

/** A proposed site. */
export interface ProposedSite {
  siteId: string;
  /** Null for the centre of an area. */
  facilityId: string | null;
  /** Name of the facility, or of the area whose centre it is. */
  name: string;
  lon: number;
  lat: number;
  /** The area of the analysis it lies in; null = outside. */
  areaId: string | null;
  /** Persons it adds, each counted at the nearest new site, and how many of them live in areas of high stress. */
  additional: number;
  inHighStress: number;
  /** Places these persons lack; null where the aim is another. */
  lacking: number | null;
}

/** Proposed sites with what they change and the proof of how good they are. */
export interface SitingProposal {
  wish: SitingWish;
  result: SitingResult;
  /** In persons: those newly reached; where lacking places are the aim, those who reach fewer places than the target. */
  effect: SitingEffect;
  /** The same in lacking places; null where the aim is another. */
  lacking: SitingEffect | null;
  reach: { method: TravelMethod; limit: number };
  /** The most gain first. */
  sites: readonly ProposedSite[];
}
