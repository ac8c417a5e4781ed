import { reachMetres } from '$lib/core/coverage/coverage-settings';
import type { ScenarioEdit } from '$lib/core/coverage/scenario';
import { targetOf } from '$lib/core/coverage/scenario-steps';
import type { MapProposal, MapSite } from '$lib/map/map-sites';
import type { SiteEvents } from '$lib/map/site-dragging';
import type { ScenarioSite } from '$lib/state/scenario-sites';
import type { WhatIf } from '$lib/state/what-if.svelte';

/** What is tried out or chosen, and the proposed sites, with how far they reach in a straight line. */
export function proposalsOf({ sites, chosen, way, proposed, screen }: WhatIf): MapProposal[] {
  const metres = screen.settings.travelMode === null ? reachMetres(screen.settings) : null;
  const shown = sites.filter((site) => isNew(site) || isMoved(site) || (way === 'change' && site === chosen));
  const tried = shown.map((site): MapProposal => {
    const { id, lon, lat, today } = site;
    const kind = isNew(site) ? 'new' : isMoved(site) ? 'moved' : 'chosen';
    return { id, lon, lat, kind, reachMetres: metres, from: isMoved(site) ? today : null };
  });
  const sought = (proposed?.sites ?? []).map(({ siteId: id, lon, lat }): MapProposal => {
    return { id, lon, lat, kind: 'new', reachMetres: metres, from: null };
  });
  return [...tried, ...sought];
}

const isNew = ({ today }: ScenarioSite) => today === null;
const isMoved = ({ today, lon, lat }: ScenarioSite) =>
  today !== null && (today.lon !== lon || today.lat !== lat);

/** The symbols of today that a scenario leaves where they are. */
export function sitesLeft(sites: readonly MapSite[], edits: readonly ScenarioEdit[]): readonly MapSite[] {
  const gone = new Set(
    edits.filter(({ kind }) => !kind.startsWith('resize')).map((edit) => targetOf(edit).id)
  );
  return gone.size === 0 ? sites : sites.filter(({ id }) => !gone.has(id));
}

/** Lets symbols be chosen and dragged: what is tried out always, what exists while the panel is about changes. */
export function siteMoves(whatIf: WhatIf): SiteEvents {
  let drags = 0;
  const siteOf = (id: string) => whatIf.sites.find((site) => site.id === id) ?? null;
  return {
    isMovable(id) {
      const site = whatIf.placing ? null : siteOf(id);
      return site !== null && (whatIf.way === 'change' || isNew(site) || isMoved(site));
    },
    choose(id) {
      whatIf.way = 'change';
      whatIf.choose(siteOf(id));
    },
    drag(id, place) {
      const site = siteOf(id);
      if (!site) return;
      whatIf.choose(site);
      whatIf.scenario.move(site, place, `drag ${drags}`);
    },
    drop() {
      drags += 1;
    }
  };
}
