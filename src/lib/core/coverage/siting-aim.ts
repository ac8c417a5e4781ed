/**
 * What further sites are to achieve: as many lacking places within their reach as possible, as many persons reached as
 * possible, ways short on average, the longest way short, or everybody reached by the fewest sites.
 */
export const sitingAims = ['shortfall', 'maximal_covering', 'p_median', 'p_center', 'set_covering'] as const;
export type SitingAim = (typeof sitingAims)[number];
