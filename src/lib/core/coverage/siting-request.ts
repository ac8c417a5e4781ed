/**
 * What further sites are to achieve: as many lacking places within their reach as possible, as many persons reached as
 * possible, ways short on average, the longest way short, or everybody reached by the fewest sites.
 */
export const sitingAims = ['shortfall', 'maximal_covering', 'p_median', 'p_center', 'set_covering'] as const;
export type SitingAim = (typeof sitingAims)[number];

/** Sites that `atlas analyse` proposes: for the places of a rule, or for the offers of a phase and field. */
export interface SitingRequest {
  placeRule?: string;
  phase?: string;
  actionField?: string;
  /** Only offers of these types count as being there. */
  offerTypes?: readonly string[];
  aim: SitingAim;
  /** Number of new sites; set covering finds it by itself. */
  sites: number;
  /** Candidates; left out or empty: the centres of the areas. */
  facilityKinds?: readonly string[];
}
