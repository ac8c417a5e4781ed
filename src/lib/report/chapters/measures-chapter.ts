import type { Locale } from '../../core/locale.ts';
import { ascending } from '../../core/dense-rows.ts';
import type { RegisterEntry } from '../../core/register-entry.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { numberText, periodText } from '../../messages/number-text.ts';
import { paragraph, signCell, textCell, words } from '../document/cells.ts';
import type { Block, Table, TableCell } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { joined } from './names-text.ts';

/** What is to be done about the gaps, by whom and until when, as the gap register says. */
export const measures = chapter({
  id: 'measures',
  title: (locale) => m.chap_measures({}, { locale }),
  kind: 'register',
  lack: ({ register }) => (register.length === 0 ? 'no_register' : null),
  blocks
});

function blocks({ figures, naming }: ChapterContext): Block[] {
  const { register, inventory, origin } = figures;
  const { locale } = naming;
  const day = inventory?.referenceDate ?? origin.date;
  return [
    paragraph(countText(register, locale), 'lead'),
    ...lackingText(register, day, locale),
    registerTable(figures, naming)
  ];
}

const isOpen = ({ status }: RegisterEntry) => status !== 'closed';

function countText(register: readonly RegisterEntry[], locale: Locale): string {
  const number = (count: number) => ({ count, text: numberText(count, 0, locale) });
  const open = register.filter(isOpen).length;
  return joined(
    m.chap_measures_lead(number(register.length), { locale }),
    openText(open, register.length, locale)
  );
}

function openText(open: number, all: number, locale: Locale): string {
  if (open === 0)
    return (all === 1 ? m.chap_measures_open_none_single : m.chap_measures_open_none)({}, { locale });
  if (all === 1) return m.chap_measures_open_single({}, { locale });
  return m.chap_measures_open({ count: open, text: numberText(open, 0, locale) }, { locale });
}

/** What open entries lack: an owner, a measure, a deadline, or their deadline is over. */
function lackingText(register: readonly RegisterEntry[], day: string, locale: Locale): Block[] {
  const open = register.filter(isOpen);
  const date = periodText(day, locale);
  const said = [
    [m.chap_measures_no_owner, open.filter(({ owner }) => owner === null)],
    [m.chap_measures_no_measure, open.filter(({ measure }) => measure === null)],
    [m.chap_measures_no_due, open.filter(({ due }) => due === null)],
    [m.chap_measures_overdue, open.filter(({ due }) => due !== null && due < day)]
  ] as const;
  const text = joined(
    ...said.map(([word, { length: count }]) =>
      count === 0 ? null : word({ count, text: numberText(count, 0, locale), date }, { locale })
    )
  );
  return text === '' ? [] : [paragraph(text)];
}

function registerTable({ register, inventory, origin }: ReportFigures, naming: ReportNaming): Table {
  const { locale } = naming;
  const withCost = register.some(({ cost }) => cost !== null);
  const sorted = [...register].sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      ascending(a.due ?? '\uffff', b.due ?? '\uffff') ||
      ascending(a.gapId, b.gapId)
  );
  const phaseName = (id: string | null) => {
    const phase = inventory?.phases.find(({ phaseId }) => phaseId === id);
    return phase ? phaseText(phase, locale) : (id ?? '');
  };
  return {
    kind: 'table',
    id: 'register',
    caption: m.chap_measures_table({}, { locale }),
    columns: [
      words(m.chap_measures_col_id({}, { locale })),
      words(m.chap_col_area({}, { locale })),
      words(m.chap_measures_col_gap({}, { locale })),
      words(m.chap_measures_col_measure({}, { locale })),
      words(m.chap_measures_col_owner({}, { locale })),
      words(m.chap_measures_col_due({}, { locale })),
      words(m.chap_measures_col_status({}, { locale })),
      ...(withCost ? [words(m.chap_measures_col_cost({}, { locale }))] : [])
    ],
    rows: sorted.map((entry) => registerRow(entry, phaseName(entry.phaseId), withCost, naming)),
    source: origin.municipality
  };
}

function registerRow(
  entry: RegisterEntry,
  phase: string,
  withCost: boolean,
  { locale, areaName }: ReportNaming
): TableCell[] {
  const { gapId, areaId, field, description, measure, owner, due, cost } = entry;
  const named = (text: string | null, word = m.chap_measures_not_named) =>
    text === null ? signCell(word({}, { locale })) : textCell(text);
  const about = [field === null ? '' : fieldText(field, locale), phase].filter(Boolean).join(', ');
  return [
    textCell(gapId),
    textCell(areaId === null ? m.chap_measures_whole_city({}, { locale }) : areaName(areaId)),
    textCell([about, description].filter(Boolean).join(': ')),
    named(measure),
    named(owner),
    named(due === null ? null : periodText(due, locale), m.chap_measures_none),
    textCell(statusText(entry.status, locale)),
    ...(withCost ? [named(cost)] : [])
  ];
}

const statuses: Readonly<Record<string, typeof m.cov_status_open>> = {
  open: m.cov_status_open,
  agreed: m.cov_status_agreed,
  in_progress: m.cov_status_in_progress,
  closed: m.cov_status_closed
};

function statusText(status: string | null, locale: Locale): string {
  const known = status ?? 'open';
  return (Object.hasOwn(statuses, known) && statuses[known]?.({}, { locale })) || known;
}
