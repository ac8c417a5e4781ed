import { reachMetres } from '$lib/core/coverage/coverage-settings';
import type { MapProposal } from '$lib/map/map-sites';
import type { WhatIf } from '$lib/state/what-if.svelte';

/** Places tried out, and the proposed sites, with how far they reach in a straight line. */
export function proposalsOf({ edits, proposed, screen }: WhatIf): MapProposal[] {
  const metres = screen.settings.travelMode === null ? reachMetres(screen.settings) : null;
  const tried = edits.flatMap((edit) => {
    if (edit.kind !== 'add_offer' && edit.kind !== 'move_offer') return [];
    const { lon, lat } = edit.kind === 'add_offer' ? edit.offer : edit;
    const id = edit.kind === 'add_offer' ? edit.offer.offerId : edit.offerId;
    return lon === null || lat === null ? [] : [{ id, lon, lat, reachMetres: metres }];
  });
  const sites = (proposed?.sites ?? []).map(({ siteId: id, lon, lat }) => {
    return { id, lon, lat, reachMetres: metres };
  });
  return [...tried, ...sites];
}
