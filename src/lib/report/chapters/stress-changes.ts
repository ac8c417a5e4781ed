import type { Locale } from '../../core/locale.ts';
import type { ClassChanges } from '../../core/overview/class-changes.ts';
import * as m from '../../messages/compiled/messages.js';
import { periodText } from '../../messages/number-text.ts';
import { paragraph } from '../document/cells.ts';
import type { Paragraph } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { joined, namesText } from './names-text.ts';

/** Which areas have come to be of high stress since the date before, and which no longer are. */
export function changesBlocks({ overview }: ReportFigures, naming: ReportNaming): Paragraph[] {
  const { changes } = overview;
  return changes ? [paragraph(changesText(changes, naming))] : [];
}

function changesText(changes: ClassChanges, { locale, areaName }: ReportNaming): string {
  const names = (ids: readonly string[]) => namesText(ids.map(areaName), locale);
  const { entered, left, crosswalked } = changes;
  return joined(
    enteredText(changes, names(entered), locale),
    left.length === 0
      ? m.chap_stress_left_none({}, { locale })
      : m.chap_stress_left({ count: left.length, names: names(left) }, { locale }),
    crosswalked ? m.chap_stress_changes_crosswalk({}, { locale }) : null
  );
}

function enteredText({ entered, from }: ClassChanges, names: string, locale: Locale): string {
  const since = periodText(from, locale);
  if (entered.length === 0) return m.chap_stress_entered_none({ since }, { locale });
  return m.chap_stress_entered({ count: entered.length, names, since }, { locale });
}
