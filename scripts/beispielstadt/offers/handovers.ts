import type { RowOf } from '../../../src/lib/package/tables.ts';
import type { Offer } from './offers.ts';

type Handover = RowOf<'handovers'>;

interface Agreement {
  transition: string;
  from: string;
  to: string;
  kind: string;
  since: string;
  /** Only between offers that serve a district together. */
  local: boolean;
}

/** Who hands over to whom, by types of offers. None for primary → secondary school, none for work → retirement. */
const agreements: readonly Agreement[] = [
  agreement('pregnancy_birth', 'Schwangerschaftsberatung', 'Babylotse', 'Anmeldung', '2019-04-01', false),
  agreement(
    'clinic_early_support',
    'Babylotse',
    'Gesundheitsorientierte Familienbegleitung',
    'Überleitungsbogen',
    '2019-01-01',
    false
  ),
  agreement(
    'family_daycare',
    'Familienbüro',
    'Vermittlung Kindertagespflege',
    'Terminvereinbarung',
    '2016-08-01',
    false
  ),
  agreement(
    'third_birthday',
    'Gesundheitsorientierte Familienbegleitung',
    'Anschlussbegleitung 3 plus',
    'Übergabegespräch',
    '2021-08-01',
    true
  ),
  agreement(
    'daycare_primary',
    'Kita-Sozialarbeit',
    'Familiengrundschulzentrum',
    'Übergabegespräch',
    '2022-08-01',
    true
  ),
  agreement('school_work', 'Ausbildungslotse', 'Jugendberufsagentur', 'Fallübergabe', '2018-08-01', false)
];

function agreement(
  transition: string,
  from: string,
  to: string,
  kind: string,
  since: string,
  local: boolean
): Agreement {
  return { transition, from, to, kind, since, local };
}

/** The named handovers between active offers. */
export function handoverRows(offers: readonly Offer[]): Handover[] {
  return agreements.flatMap((agreed) => {
    const active = (type: string) => offers.filter(({ row }) => row.type === type && row.status === 'active');
    return active(agreed.from).flatMap((from) =>
      active(agreed.to)
        .filter((to) => !agreed.local || servesTogether(from, to))
        .map((to) => handover(agreed, from, to))
    );
  });
}

const servesTogether = (a: Offer, b: Offer) => a.areaIds.some((id) => b.areaIds.includes(id));

function handover({ transition, kind, since }: Agreement, from: Offer, to: Offer): Handover {
  return {
    transition_id: transition,
    from_offer_id: from.row.offer_id,
    to_offer_id: to.row.offer_id,
    kind,
    agreed_since: since
  };
}
