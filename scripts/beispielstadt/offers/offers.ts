import type { RowOf } from '../../../src/lib/package/tables.ts';
import { plantedGaps } from '../chain/planted-gaps.ts';
import type { PlantedGap } from '../chain/planted-gaps.ts';
import type { OfferContext } from './place.ts';
import type { Draft } from './programme.ts';
import { adultOffers } from './programmes/adults.ts';
import { coordinationOffers } from './programmes/coordination.ts';
import { daycareSchoolOffers } from './programmes/daycare-school.ts';
import { earlySupportOffers } from './programmes/early-support.ts';
import { familyCentreOffers } from './programmes/family-centres.ts';
import { navigatorOffers } from './programmes/navigators.ts';
import { outreachOffers } from './programmes/outreach.ts';
import { youthOffers } from './programmes/youth.ts';

/** An offer of the inventory with the areas it serves. */
export interface Offer {
  row: RowOf<'offers'>;
  areaIds: readonly string[];
}

/** All offers; what would contradict a planted gap is left out. */
export function buildOffers(context: OfferContext): Offer[] {
  const drafts = [
    ...coordinationOffers(context),
    ...navigatorOffers(context),
    ...earlySupportOffers(context),
    ...familyCentreOffers(context),
    ...outreachOffers(context),
    ...daycareSchoolOffers(context),
    ...youthOffers(context),
    ...adultOffers(context)
  ];
  return drafts
    .map(withinPlan)
    .filter((draft) => draft !== null)
    .map(({ row, areaIds }, index) => {
      return { row: { offer_id: `A${String(index + 1).padStart(4, '0')}`, ...row }, areaIds };
    });
}

/** Rows of `offer_areas`; offers for the whole city have none. */
export function offerAreaRows(offers: readonly Offer[]): RowOf<'offer_areas'>[] {
  return offers.flatMap(({ row, areaIds }) =>
    areaIds.map((areaId) => ({ offer_id: row.offer_id, area_id: areaId }))
  );
}

/** Takes an offer out of the districts where it was planted that there is none; null when nothing is left. */
function withinPlan(offer: Draft): Draft | null {
  if (offer.areaIds.length === 0 || offer.row.status === 'ended') return offer;
  const areaIds = offer.areaIds.filter((areaId) =>
    plantedGaps.every((gap) => !concerns(gap, offer, areaId) || fits(gap, offer))
  );
  return areaIds.length === 0 ? null : { ...offer, areaIds };
}

function concerns({ areaId, phaseId, field }: PlantedGap, { row }: Draft, servedId: string): boolean {
  return (
    row.action_field === field &&
    servedId.startsWith(areaId) &&
    (row.phases ?? '').split(';').includes(phaseId)
  );
}

function fits({ state }: PlantedGap, { row }: Draft): boolean {
  if (state === 'covered') return true;
  if (state === 'planned') return row.status === 'planned';
  return state === 'partial' && row.scope === 'quarter';
}
