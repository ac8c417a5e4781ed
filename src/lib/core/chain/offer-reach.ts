import type { ChainOffer } from './chain-types.ts';

/**
 * How far an offer reaches into an area: the whole of it, a part of it (one of its quarters), or as everywhere else
 * in the city.
 */
export type Reach = 'whole' | 'part' | 'city_wide';

type Parents = Readonly<Record<string, string | null>>;

/** The areas that an area lies in, itself first; a cycle ends where it closes. */
export function ancestry(areaId: string, parents: Parents): string[] {
  const chain = [areaId];
  for (let next = parents[areaId]; next != null && !chain.includes(next); next = parents[next])
    chain.push(next);
  return chain;
}

/** Whether the offer is for the whole city by its scope. */
export function isCityWide({ scope }: Pick<ChainOffer, 'scope'>): boolean {
  return scope === 'city_wide' || scope === 'supra_municipal';
}

/** How far an offer reaches into areas given by what they lie in (`ancestry`); null where it does not. */
export function reachFinder(
  offer: ChainOffer,
  parents: Parents
): (around: readonly string[]) => Reach | null {
  if (isCityWide(offer)) return () => 'city_wide';
  const served = new Set(offer.areaIds);
  const holding = new Set(offer.areaIds.flatMap((id) => ancestry(id, parents)));
  return (around) => {
    const [areaId = ''] = around;
    const place = around.find((id) => served.has(id));
    if (place !== undefined) return place !== areaId && parents[place] == null ? 'city_wide' : 'whole';
    return holding.has(areaId) ? 'part' : null;
  };
}

/** How far the offer reaches into the area, or null where it does not. */
export function reachOf(offer: ChainOffer, areaId: string, parents: Parents): Reach | null {
  return reachFinder(offer, parents)(ancestry(areaId, parents));
}

const order: readonly (Reach | null)[] = ['whole', 'part', 'city_wide', null];

/** The farther of two reaches: whole before part before city-wide before none. */
export function betterReach(a: Reach | null, b: Reach | null): Reach | null {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}
