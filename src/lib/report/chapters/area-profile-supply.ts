import type { AreaNote, AreaProfile } from '../../core/profile/area-profile.ts';
import type { RegisterEntry } from '../../core/register-entry.ts';
import type { AreaSupply } from '../../core/profile/area-supply.ts';
import { isOpenGap } from '../../core/overview/open-gap.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { listText, numberText, periodText } from '../../messages/number-text.ts';
import type { Locale } from '../../core/locale.ts';

const mostNotes = 3;
const mostEntries = 4;

/** What there is in an area and what is not, as sentences; empty where the package has no offers, notes or register. */
export function supplyItems({ supply, transitions, notes, register }: AreaProfile, locale: Locale): string[] {
  const unbridged = (transitions ?? []).filter(({ state }) => state === 'not_bridged');
  const names = listText(
    unbridged.map((one) => phaseText(one, locale)),
    locale
  );
  return [
    ...(supply ? offerItems(supply, locale) : []),
    ...(unbridged.length > 0 ? [m.area_doc_transitions({ names }, { locale })] : []),
    ...register
      .filter(({ status }) => status !== 'closed')
      .slice(0, mostEntries)
      .map((entry) => registerItem(entry, locale)),
    ...notes.slice(0, mostNotes).map((note) => noteItem(note, locale))
  ];
}

function offerItems(supply: AreaSupply, locale: Locale): string[] {
  const count = numberText(supply.offers.filter(({ running }) => running).length, 0, locale);
  const city = numberText(supply.cityWide, 0, locale);
  const fields = openFields(supply, locale);
  const expiring = supply.offers.filter(({ state }) => state === 'expiring');
  const names = expiring.map(({ name, fundingUntil }) =>
    fundingUntil === null
      ? name
      : `${name} (${m.area_offers_until({ date: periodText(fundingUntil, locale) }, { locale })})`
  );
  return [
    m.area_doc_offers({ count, city }, { locale }),
    ...(fields.length > 0 ? [m.area_doc_open({ fields: fields.join('; ') }, { locale })] : []),
    ...(names.length > 0 ? [m.area_doc_expiring({ names: names.join('; ') }, { locale })] : [])
  ];
}

/** The fields without a running offer, each with its phases. */
function openFields({ rows, phases }: AreaSupply, locale: Locale): string[] {
  return rows.flatMap(({ actionField, cells }) => {
    const open = phases.filter((_, i) => {
      const cell = cells[i];
      return cell ? isOpenGap(cell) : false;
    });
    if (open.length === 0) return [];
    const names = open.map(({ phase }) => phaseText(phase, locale)).join(', ');
    return [m.area_doc_field({ field: fieldText(actionField, locale), phases: names }, { locale })];
  });
}

function registerItem({ description, field, owner, due }: RegisterEntry, locale: Locale): string {
  const what = description ?? (field === null ? '' : fieldText(field, locale));
  const until = due === null ? m.area_register_no_due({}, { locale }) : periodText(due, locale);
  return m.area_doc_register({ text: [what, owner, until].filter(Boolean).join(' · ') }, { locale });
}

function noteItem({ text, role, date }: AreaNote, locale: Locale): string {
  const who = [role, date === null ? '' : periodText(date, locale)].filter(Boolean).join(', ');
  return who === '' ? text : m.area_doc_note({ text, who }, { locale });
}
