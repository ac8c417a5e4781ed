import type { SitingAim } from '$lib/core/coverage/siting-aim';
import { requestFor } from '$lib/core/coverage/siting-request';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { usualKind } from './usual-offer';

/** How many sites are sought for what, and among which facilities ('' = the centres of the areas). */
export interface SiteChoice {
  aim: SitingAim;
  sites: number;
  kind: string;
}

/** What the package asks for where it does; else sites for offers at facilities, and for places where they lack. */
export function usualSite(screen: CoverageScreen): SiteChoice {
  const { question, rule, settings } = screen;
  const asked = question && requestFor(settings.siting, question.supply);
  if (asked) return { aim: asked.aim, sites: asked.sites, kind: asked.facilityKinds?.[0] ?? '' };
  return rule
    ? { aim: 'shortfall', sites: 5, kind: '' }
    : { aim: 'maximal_covering', sites: 3, kind: usualKind(screen) };
}
