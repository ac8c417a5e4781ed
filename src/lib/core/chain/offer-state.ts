import type { ChainOffer } from './chain-types.ts';

export const offerStates = ['active', 'expiring', 'planned', 'paused', 'ended'] as const;
/** State of an offer on a day; `expiring` is active with funding that ends soon or has ended. */
export type OfferState = (typeof offerStates)[number];

type Dated = Pick<ChainOffer, 'status' | 'validFrom' | 'validTo' | 'fundingUntil'>;

/**
 * State of an offer on `day` (YYYY-MM-DD): an offer recorded as ended was active until its last day; one that begins
 * later is planned; a concept counts as planned.
 */
export function offerState(offer: Dated, day: string, expiryMonths: number): OfferState {
  if (offer.status === 'planned' || offer.status === 'concept') return 'planned';
  if (hasEnded(offer, day)) return 'ended';
  if (offer.validFrom !== null && offer.validFrom > day) return 'planned';
  if (offer.status === 'paused') return 'paused';
  return expires(offer, day, expiryMonths) ? 'expiring' : 'active';
}

/** Whether an offer in this state serves anybody. */
export function isActive(state: OfferState): boolean {
  return state === 'active' || state === 'expiring';
}

function hasEnded({ status, validTo }: Dated, day: string): boolean {
  return validTo === null ? status === 'ended' : validTo < day;
}

function expires({ fundingUntil }: Dated, day: string, months: number): boolean {
  return fundingUntil !== null && fundingUntil <= monthsAfter(day, months);
}

/** The day so many months after; a day that its month does not have is kept, which sorts after its last day. */
export function monthsAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, rest] = [Math.floor(month / 12), (month % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(rest).padStart(2, '0')}${day.slice(7)}`;
}
