import type { BridgeReason } from '../core/chain/bridge-types.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { listText, numberText, periodText } from './number-text.ts';

/** Names of what a bridge is made of, in the language of the text. */
export interface BridgeNaming {
  locale: Locale;
  transitionName(transitionId: string): string;
  offerName(offerId: string): string;
  areaName(areaId: string): string;
}

const facilityKinds: Readonly<Record<string, typeof m.facility_kind_clinic>> = {
  daycare: m.facility_kind_daycare,
  school: m.facility_kind_school,
  primary_school: m.facility_kind_primary_school,
  secondary_school: m.facility_kind_secondary_school,
  vocational_school: m.facility_kind_vocational_school,
  family_centre: m.facility_kind_family_centre,
  clinic: m.facility_kind_clinic,
  practice: m.facility_kind_practice,
  family_office: m.facility_kind_family_office,
  youth_centre: m.facility_kind_youth_centre
};

/** Name of a kind of facility in the plural; a package's own kind as it is written. */
export function facilityKindText(kind: string, locale: Locale): string {
  return (Object.hasOwn(facilityKinds, kind) && facilityKinds[kind]?.({}, { locale })) || kind;
}

const longest = 3;

/** The first names and how many more there are. */
function namesText(names: readonly string[], locale: Locale): string {
  if (names.length <= longest) return listText(names, locale);
  const count = names.length - longest;
  return m.bridge_names_more({ names: names.slice(0, longest).join(', '), count }, { locale });
}

function offersOf(ids: readonly string[], { offerName, locale }: BridgeNaming) {
  return { count: ids.length, text: namesText(ids.map(offerName), locale) };
}

function areasText(reason: ReasonOf<'areas'>, { locale }: BridgeNaming): string {
  const number = (value: number) => numberText(value, 0, locale);
  const { bridged, partly, notBridged, unknown, total } = reason;
  const counts = { bridged: number(bridged), partly: number(partly), open: number(notBridged) };
  return m.bridge_reason_areas({ ...counts, unknown: number(unknown), total: number(total) }, { locale });
}

function sitesText({ sites }: ReasonOf<'sites'>, { locale }: BridgeNaming): string {
  const { facilityKind, covered, total, without } = sites;
  const names = without.map(({ name }) => name);
  const counts = { covered: numberText(covered, 0, locale), total: numberText(total, 0, locale) };
  const kind = facilityKindText(facilityKind, locale);
  return m.bridge_reason_sites(
    { ...counts, kind, count: names.length, text: namesText(names, locale) },
    { locale }
  );
}

function handoverText({ handovers }: ReasonOf<'handover'>, { offerName, locale }: BridgeNaming): string {
  const pairs = handovers.map(({ fromOfferId, toOfferId }) =>
    m.bridge_handover_pair({ sender: offerName(fromOfferId), receiver: offerName(toOfferId) }, { locale })
  );
  return m.bridge_reason_handover({ count: pairs.length, text: namesText(pairs, locale) }, { locale });
}

function expiringText({ offerIds, until }: ReasonOf<'expiring'>, naming: BridgeNaming): string {
  const { locale } = naming;
  return m.bridge_reason_expiring(
    { ...offersOf(offerIds, naming), until: periodText(until, locale) },
    { locale }
  );
}

type ReasonOf<Kind extends BridgeReason['kind']> = Extract<BridgeReason, { kind: Kind }>;
type Wordings = {
  [Kind in BridgeReason['kind']]: (reason: ReasonOf<Kind>, naming: BridgeNaming) => string;
};

const wordings: Wordings = {
  areas: areasText,
  sites: sitesText,
  handover: handoverText,
  expiring: expiringText,
  tasked: ({ offerIds }, naming) => m.bridge_reason_tasked(offersOf(offerIds, naming), naming),
  areas_without: ({ areaIds }, { areaName, locale }) =>
    m.bridge_reason_areas_without(
      { count: areaIds.length, text: namesText(areaIds.map(areaName), locale) },
      { locale }
    ),
  part_of_area: ({ offerIds }, naming) => m.bridge_reason_part_of_area(offersOf(offerIds, naming), naming),
  receiver_missing: ({ fromOfferIds }, naming) =>
    m.bridge_reason_receiver_missing(offersOf(fromOfferIds, naming), naming),
  sender_missing: ({ toOfferIds }, naming) =>
    m.bridge_reason_sender_missing(offersOf(toOfferIds, naming), naming),
  capacity: ({ from, to }, { locale }) =>
    m.bridge_reason_capacity(
      { from: numberText(from, 0, locale), to: numberText(to, 0, locale) },
      { locale }
    ),
  spans_only: ({ offerIds }, naming) => m.bridge_reason_spans_only(offersOf(offerIds, naming), naming),
  planned: ({ offerIds }, naming) => m.bridge_reason_planned(offersOf(offerIds, naming), naming),
  none: (_, { locale }) => m.bridge_reason_none({}, { locale }),
  nothing_recorded: (_, { locale }) => m.bridge_reason_nothing_recorded({}, { locale }),
  inventory_incomplete: (_, { locale }) => m.bridge_reason_inventory_incomplete({}, { locale })
};

/** One reason as a sentence; a kind of reason without words does not compile. */
export function reasonText<Kind extends BridgeReason['kind']>(
  reason: ReasonOf<Kind>,
  naming: BridgeNaming
): string {
  const word = wordings[reason.kind as Kind] as (reason: ReasonOf<Kind>, naming: BridgeNaming) => string;
  return word(reason, naming);
}
