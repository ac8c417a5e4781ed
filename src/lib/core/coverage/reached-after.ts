import type { CoverageModel } from './coverage-model.ts';
import { mergePairs } from './merge-pairs.ts';
import { reachedSupply } from './supply-sites.ts';
import type { ReachedSupply, Supply } from './supply-sites.ts';

/**
 * What each point reaches of supplies most of which were known before, in the same order: ways are measured only to
 * those that are new or elsewhere. The same, to the last digit, as `reachedSupply` of them all.
 */
export function reachedAfter(
  model: CoverageModel,
  before: ReachedSupply,
  supplies: readonly Supply[]
): ReachedSupply {
  const now = [...supplies.filter(({ site }) => site), ...supplies.filter(({ site }) => !site)];
  const former = formerPlaces(before.supplies, now);
  const unknown = now.filter((_, place) => (former[place] as number) < 0);
  if (unknown.length === 0 && now.length === before.supplies.length)
    return { pairs: before.pairs, supplies: now };
  const added = reachedSupply(model, unknown);
  const kept = { pairs: before.pairs, places: new Int32Array(before.supplies.length).fill(-1) };
  const fresh = { pairs: added.pairs, places: new Int32Array(unknown.length) };
  let next = 0;
  former.forEach((place, at) => {
    if (place < 0) fresh.places[next++] = at;
    else kept.places[place] = at;
  });
  return { pairs: mergePairs(kept, fresh, now.length), supplies: now };
}

/** Where each supply stood before, −1 where it was not there or was elsewhere. */
function formerPlaces(before: readonly Supply[], now: readonly Supply[]): Int32Array {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  return Int32Array.from(now, (supply) => {
    const place = places.get(supply.id) ?? -1;
    const old = before[place];
    return old && isSamePlace(old, supply) ? place : -1;
  });
}

function isSamePlace(a: Supply, b: Supply): boolean {
  if (a.site && b.site)
    return a.site.lon === b.site.lon && a.site.lat === b.site.lat && a.site.facilityId === b.site.facilityId;
  return !a.site && !b.site && a.areaIds.join('\0') === b.areaIds.join('\0');
}
