import type { RecordedStatus } from '$lib/core/chain/chain-types';
import type { Offer } from '$lib/core/coverage/coverage-data';
import * as m from '$lib/messages/compiled/messages.js';
import type { DataPackage } from '$lib/package/model';
import { freeKey, withChangedRow, withRow } from '$lib/package/edit/edit-tables';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** What the form of an offer holds; '' = not recorded. */
export interface OfferRecord {
  name: string;
  type: string;
  provider: string;
  facilityId: string;
  status: RecordedStatus;
  places: number | null;
  validFrom: string;
  validTo: string;
  fundingUntil: string;
  actionField: string;
  phaseId: string;
}

const emptyRecord: Omit<OfferRecord, 'actionField' | 'phaseId'> = {
  name: '',
  type: '',
  provider: '',
  facilityId: '',
  status: 'active',
  places: null,
  validFrom: '',
  validTo: '',
  fundingUntil: ''
};

/** The form of an offer, or of a new one for the phase and field on the screen. */
export function recordOf(offer: Offer | null, { field, phase }: CoverageScreen): OfferRecord {
  const known = offer === null ? {} : writtenIn({ ...offer, places: offer.placesApproved });
  return { ...emptyRecord, actionField: field ?? '', phaseId: phase?.phaseId ?? '', ...known };
}

/** What of the form an offer fills. */
function writtenIn(offer: Offer & { places: number | null }): Partial<OfferRecord> {
  const names = Object.keys(emptyRecord) as (keyof typeof emptyRecord)[];
  return Object.fromEntries(names.flatMap((name) => (offer[name] === null ? [] : [[name, offer[name]]])));
}

const words: Record<RecordedStatus, typeof m.offer_state_active> = {
  planned: m.offer_state_planned,
  concept: m.cov_status_concept,
  active: m.offer_state_active,
  paused: m.offer_state_paused,
  ended: m.offer_state_ended
};
export const recordStatusText = (status: RecordedStatus): string => words[status]();

/** The package with the record saved: as the offer of that id, or as a new one. */
export function savedOffer(pkg: DataPackage, offerId: string | null, record: OfferRecord): DataPackage {
  const { name, status, places } = record;
  const orNull = (text: string) => text.trim() || null;
  const cells = {
    name: name.trim(),
    type: orNull(record.type),
    provider: orNull(record.provider),
    facility_id: orNull(record.facilityId),
    status,
    places_approved: places,
    valid_from: orNull(record.validFrom),
    valid_to: orNull(record.validTo),
    funding_until: orNull(record.fundingUntil)
  };
  if (offerId !== null) return withChangedRow(pkg, 'offers', ['offer_id', offerId], cells);
  const id = freeKey(pkg, 'offers', 'offer_id', 'N');
  const [field, phases] = [orNull(record.actionField), orNull(record.phaseId)];
  return withRow(pkg, 'offers', { ...cells, offer_id: id, action_field: field, phases });
}

/** The package with an offer ended on a day. */
export const endedOffer = (pkg: DataPackage, offerId: string, day: string): DataPackage =>
  withChangedRow(pkg, 'offers', ['offer_id', offerId], { status: 'ended', valid_to: day });
