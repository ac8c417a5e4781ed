import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';
import type { ImportWizard } from '$lib/state/import-wizard.svelte';

/** What is to be said first about an import as it stands. */
export function importHeadline(wizard: ImportWizard, locale: Locale): string {
  const { review, openQuestions, reading } = wizard;
  if (review === null) return reading ? m.imp_headline_reading() : m.imp_headline_start();
  const count = openQuestions.length;
  if (count > 0) return m.imp_headline_questions({ count, text: numberText(count, 0, locale) });
  const rejected = review.rejectedCount;
  if (rejected === 0) return m.imp_headline_clean();
  return m.imp_headline_rows({ count: rejected, text: numberText(rejected, 0, locale) });
}
