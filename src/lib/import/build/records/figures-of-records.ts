import { flags, flagsWithoutValue, type Flag } from '../../../package/flag.ts';
import type { IndicatorFigure, ResidentFigure } from '../../recipe/draft.ts';
import { absentFigure, type Figure } from '../../understand/figure.ts';
import type { CellValue } from '../table-of-rows.ts';
import { rejectRecord, type BuiltRow, type RecordContext } from './build-records.ts';

/** Residents of a table that has the package's own columns. */
export function residentsOfRecords(rows: readonly BuiltRow[], context: RecordContext): ResidentFigure[] {
  return rows.flatMap(({ row, record }) => {
    const [from, to] = [numberOf(row.age_from), numberOf(row.age_to)];
    if (from !== null && to !== null && to < from) {
      rejectRecord(record, `${from}–${to}`, 'no_age', context);
      return [];
    }
    const figure = figureOf(row.count, flagOf(row.flag));
    const { area_id, period } = row;
    return [
      { areaId: String(area_id), period: String(period), ages: { from, to }, figure, source: record.source }
    ];
  });
}

const parts = ['value', 'numerator', 'denominator'] as const;

/** Figures of a table that has the package's own columns. */
export function figuresOfRecords(rows: readonly BuiltRow[]): IndicatorFigure[] {
  return rows.flatMap(({ row, record }) => {
    const flag = flagOf(row.flag);
    return parts
      .filter((part) => part === 'value' || (row[part] ?? null) !== null)
      .filter(
        (part) => part !== 'value' || (row.value ?? null) !== null || (row.denominator ?? null) === null
      )
      .map((part) => ({
        areaId: String(row.area_id),
        indicator: String(row.indicator_id),
        period: String(row.period),
        part,
        unit: null,
        figure: figureOf(row[part], flag),
        source: record.source
      }));
  });
}

function figureOf(value: CellValue | undefined, flag: Flag | null): Figure {
  const number = numberOf(value);
  if (number === null || (flag !== null && flagsWithoutValue.includes(flag)))
    return absentFigure(absentKind(flag), flag ?? 'missing');
  return { cell: { kind: 'value', value: number, flag: qualityOf(flag) }, flag, percent: false };
}

function absentKind(flag: Flag | null): 'suppressed' | 'missing' | 'not_applicable' {
  if (flag === 'suppressed' || flag === 'secondary') return 'suppressed';
  return flag === 'not_applicable' ? flag : 'missing';
}

function qualityOf(flag: Flag | null): 'uncertain' | 'provisional' | 'revised' | 'estimated' | null {
  return flag === 'uncertain' || flag === 'provisional' || flag === 'revised' || flag === 'estimated'
    ? flag
    : null;
}

function flagOf(value: CellValue | undefined): Flag | null {
  return flags.find((flag) => flag === value) ?? null;
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
