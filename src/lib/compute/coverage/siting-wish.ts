import type { SitingResult } from '../../core/siting/solve.ts';
import type { SitingEffect } from '../../core/siting/explain.ts';
import type { CoverageQuestion } from './coverage-input.ts';

export const sitingAims = ['maximal_covering', 'p_median', 'p_center', 'set_covering'] as const;
export type SitingAim = (typeof sitingAims)[number];

/** Where further sites for a phase and field should be, among the facilities of some kinds. */
export interface SitingWish {
  question: CoverageQuestion;
  aim: SitingAim;
  /** Number of new sites; set covering finds it by itself. */
  sites: number;
  facilityKinds: readonly string[];
}

/** A proposed site. */
export interface ProposedSite {
  facilityId: string;
  name: string;
  lon: number;
  lat: number;
  /** The area of the analysis it lies in; null = outside. */
  areaId: string | null;
  /** Persons reached by it and by no existing site, and how many of them live in areas of high stress. */
  additional: number;
  inHighStress: number;
}

/** Proposed sites with what they change and the proof of how good they are. */
export interface SitingProposal {
  wish: SitingWish;
  result: SitingResult;
  effect: SitingEffect;
  sites: readonly ProposedSite[];
}
