import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';
import type { ImportWizard } from '$lib/state/import-wizard.svelte';
import { missingPart } from './missing-part';

/** What is to be said first about an import as it stands: what is open, then what is missing or not taken. */
export function importHeadline(wizard: ImportWizard, locale: Locale): string {
  const { review, openQuestions } = wizard;
  if (review === null) return beginningText(wizard);
  const counted = (count: number) => ({ count, text: numberText(count, 0, locale) });
  if (openQuestions.length > 0) return m.imp_headline_questions(counted(openQuestions.length));
  const missing = missingPart(wizard);
  if (missing !== null) return missing === 'areas' ? m.imp_headline_no_areas() : m.imp_headline_no_values();
  const outside = outsideCount(wizard);
  if (outside > 0) return m.imp_headline_outside(counted(outside));
  return review.rejectedCount === 0
    ? m.imp_headline_clean()
    : m.imp_headline_rows(counted(review.rejectedCount));
}

function beginningText({ reading, files, readable }: ImportWizard): string {
  if (reading) return m.imp_headline_reading();
  return files.length > 0 && !readable ? m.imp_headline_unreadable() : m.imp_headline_start();
}

/** Files that are not read and sheets that nothing is taken from; with a recipe, leaving out is decided. */
function outsideCount({ files, review, isReplay }: ImportWizard): number {
  const refused = files.filter(({ state }) => state.kind === 'refused').length;
  return refused + (isReplay ? 0 : (review?.recipe.left_out.length ?? 0));
}
