import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';
import type { SaveReason } from '$lib/state/workspace/kept-package';

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** When something was saved, to the minute; empty where that is not known. */
export function savedText(savedAt: string | null, locale: Locale): string {
  if (savedAt === null || Number.isNaN(Date.parse(savedAt))) return '';
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(savedAt));
}

const plain = {
  opened: m.ws_reason_opened,
  replaced: m.ws_reason_replaced,
  edited: m.ws_reason_edited,
  recovered: m.ws_reason_recovered
};

/** Why a version was saved. */
export function reasonText(reason: SaveReason, locale: Locale): string {
  if (reason.kind !== 'imported') return plain[reason.kind]({}, { locale });
  const counts = { count: reason.files, text: numberText(reason.files, 0, locale) };
  return m.ws_reason_imported(counts, { locale });
}
