import type { AreaFigures, IndicatorLine } from '../../core/profile/area-figures.ts';
import { changeText, indicatorName } from '../../messages/area-profile-text.ts';
import * as m from '../../messages/compiled/messages.js';
import { figureText, periodText } from '../../messages/number-text.ts';
import { markText } from '../../messages/stress-text.ts';
import { numberCell, signCell, textCell } from '../document/cells.ts';
import type { Table, TableCell } from '../document/report-document.ts';
import type { ReportNaming } from '../report-figures.ts';

/** The indicators of an area: value, city, rank, and the change where there is one. */
export function profileTable(
  figures: AreaFigures,
  lines: readonly IndicatorLine[],
  naming: ReportNaming,
  place: { id: string; source: string }
): Table {
  const { locale } = naming;
  const since = figures.earlierPeriod;
  const end = 'end' as const;
  return {
    kind: 'table',
    caption: m.area_doc_figures({ name: figures.name }, { locale }),
    columns: [
      { label: m.area_col_indicator({}, { locale }), align: 'start' },
      { label: figures.name, align: end },
      { label: m.area_strips_city({}, { locale }), align: end },
      { label: m.area_col_rank({}, { locale }), align: end },
      ...(since === null
        ? []
        : [{ label: m.area_col_change({ since: periodText(since, locale) }, { locale }), align: end }])
    ],
    rows: lines.map((line) => lineRow(line, since !== null, naming)),
    ...place
  };
}

function lineRow(line: IndicatorLine, changes: boolean, { locale }: ReportNaming): TableCell[] {
  const { cell, unit, city, rank, change } = line;
  const figure = (value: number): TableCell => ({
    kind: 'number',
    text: figureText(value, unit, locale),
    value
  });
  const missing = signCell(markText('missing', locale));
  const own = cell.kind === 'value' ? figure(cell.value) : signCell(markText(cell.kind, locale));
  const changed: TableCell =
    change === null ? missing : { kind: 'number', text: changeText(change, unit, locale), value: change };
  return [
    textCell(indicatorName(line, locale)),
    own,
    city === null ? missing : figure(city),
    rank === null ? signCell('–') : numberCell(rank, 0, locale),
    ...(changes ? [changed] : [])
  ];
}
