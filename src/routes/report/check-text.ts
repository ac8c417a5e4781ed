import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { listText, numberText } from '$lib/messages/number-text';
import { chapterOf } from '$lib/report/chapters/chapter-list';
import type { MandatoryField, ReportCheck } from '$lib/report/checks/report-checks';
import { fieldText } from './paper-fields';

/** What a check found, as a sentence. */
export function checkText(check: ReportCheck, locale: Locale): string {
  const number = (value: number) => numberText(value, 0, locale);
  switch (check.id) {
    case 'alternatives':
      return alternativesText(check, locale);
    case 'disclosure':
      if (check.unchecked.length > 0)
        return m.rps_check_disclosure_failed({ table: listText([...check.unchecked], locale) }, { locale });
      if (check.suppressed === 0) return m.rps_check_disclosure_none({}, { locale });
      return m.rps_check_disclosure({ count: number(check.suppressed) }, { locale });
    case 'measures':
      if (check.withoutOwner === 0) return m.rps_check_measures_fine({}, { locale });
      if (check.withoutOwner === 1) return m.rps_check_measure_one({}, { locale });
      return m.rps_check_measures({ count: number(check.withoutOwner) }, { locale });
    case 'left_out': {
      const titles = check.chapters.map((id) => chapterOf(id)?.title(locale) ?? id);
      return m.rps_check_left_out({ chapters: listText(titles, locale) }, { locale });
    }
    case 'paper':
      return paperText(check.empty, locale);
    case 'own_texts': {
      const titles = check.empty.map((title) => title || m.rps_new_text({}, { locale }));
      return m.rps_check_text({ chapters: listText(titles, locale) }, { locale });
    }
  }
}

function alternativesText({ count, missing }: { count: number; missing: number }, locale: Locale): string {
  if (count === 0) return m.rps_check_alternative_none({}, { locale });
  if (missing > 0) return m.rps_check_alternative_missing({ missing, count }, { locale });
  return count === 1
    ? m.rps_check_alternative_one({}, { locale })
    : m.rps_check_alternative({ count }, { locale });
}

function paperText(empty: readonly MandatoryField[], locale: Locale): string {
  if (empty.length === 0) return m.rps_check_paper_fine({}, { locale });
  const fields = empty.map((field) => fieldText(field, locale));
  return m.rps_check_paper({ fields: listText(fields, locale) }, { locale });
}
