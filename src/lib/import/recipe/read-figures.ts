import type { Flag } from '../../package/flag.ts';
import { flags } from '../../package/flag.ts';
import type { AreaRegister } from '../join/area-register.ts';
import { joinRows, type Join } from '../join/join-rows.ts';
import type { LabelMatch } from '../join/match-label.ts';
import { readAgeBand } from '../understand/age-band.ts';
import { isBlank } from '../understand/cell-text.ts';
import type { Figure } from '../understand/figure.ts';
import { footnoteFlags, titleFlag } from '../understand/footnote-flags.ts';
import { headerPeriod } from '../understand/header-words.ts';
import { readPeriod } from '../understand/period-text.ts';
import { readNumber } from '../understand/read-number.ts';
import { mergedId, type Draft, type FigurePart, type RejectReason, type Source } from './draft.ts';
import type { FittedColumn, FittedTable } from './fit-table.ts';
import { areaQuestions, type AskedRow } from './area-questions.ts';
import { rulePeriod, settledPeriod } from './period-source.ts';
import type { Question } from './question.ts';
import { columnAs, labelledRows, rowMark, rowText } from './row-labels.ts';

/** What a row has in common for all its figures. */
interface RowContext {
  areaId: string;
  period: string | null;
  indicator: string | null;
  age: string | null;
  flag: Flag | null;
}

const figureUses = ['value', 'numerator', 'denominator', 'population'];

/** Reads a table of figures into the draft; returns how its rows joined and what is to be decided. */
export function readFigures(
  fitted: FittedTable,
  register: AreaRegister,
  draft: Draft,
  sheetNumber: number
): { join: Join; questions: Question[]; kept: number } {
  const { level = '', keys: form = 'same', joins } = fitted.recipe;
  const rows = labelledRows(fitted);
  const join = joinRows(rows, register, { level, form }, joins);
  const reader = new FigureReader(fitted, draft, sheetNumber);
  const labels = new Map(rows.map(({ row, label }) => [row, label.name ?? label.key ?? '']));
  const labelOf = (row: number) => labels.get(row) ?? '';
  for (const { row } of rows) reader.readRow(row, join.matches.get(row), labelOf(row));
  return {
    join,
    questions: areaQuestions(placeOf(fitted), unsettled(join, labelOf), register),
    kept: reader.kept
  };
}

function placeOf({ file, sheet, recipe }: FittedTable) {
  return { file, sheet: sheet.name, level: recipe.level ?? '' };
}

function unsettled({ matches }: Join, labelOf: (row: number) => string): AskedRow[] {
  return [...matches].map(([row, match]) => ({ row: row + 1, label: labelOf(row), match }));
}

class FigureReader {
  kept = 0;
  readonly #fitted: FittedTable;
  readonly #draft: Draft;
  readonly #sheet: number;
  readonly #columns: readonly FittedColumn[];
  readonly #indicators: readonly FittedColumn[];
  readonly #common: string | null;
  readonly #periods: NonNullable<FittedTable['recipe']['period']>;
  readonly #merged = new Set<string>();
  readonly #titleFlag: Flag | null;
  readonly #footnotes: ReadonlyMap<string, Flag>;

  constructor(fitted: FittedTable, draft: Draft, sheet: number) {
    this.#fitted = fitted;
    this.#draft = draft;
    this.#sheet = sheet;
    this.#columns = fitted.columns.filter(({ recipe }) => figureUses.includes(recipe.as));
    this.#indicators = fitted.columns.filter(({ recipe }) => recipe.as === 'indicator');
    this.#periods = fitted.recipe.period ?? { from: 'unknown' };
    this.#titleFlag = titleFlag(fitted.table);
    this.#footnotes = footnoteFlags(fitted.table);
    this.#common = rulePeriod(this.#periods, fitted.file, fitted.sheet, fitted.table);
  }

  readRow(row: number, match: LabelMatch | undefined, label: string): void {
    const ignored = this.#fitted.recipe.ignored_rows.some(
      (rule) => rule.row === row + 1 || (rule.label !== undefined && rule.label === label)
    );
    const areaId = ignored ? null : this.#areaOf(match, label);
    if (areaId === null) return this.#reject(row, label, ignored ? 'ignored' : reasonOf(match));
    const context = this.#contextOf(row, areaId);
    const before = this.#draft.figures.length + this.#draft.residents.length;
    for (const column of this.#columns) this.#readCell(row, column, context, label);
    if (this.#draft.figures.length + this.#draft.residents.length > before) this.kept++;
  }

  #areaOf(match: LabelMatch | undefined, label: string): string | null {
    if (match?.kind === 'matched') return match.id;
    if (match?.kind !== 'merged' || !match.confirmed) return null;
    const id = mergedId(match.ids);
    if (!this.#merged.has(id)) this.#draft.merged.push({ level: match.level, ids: match.ids, name: label });
    this.#merged.add(id);
    return id;
  }

  #contextOf(row: number, areaId: string): RowContext {
    const fitted = this.#fitted;
    const text = (as: string) => rowText(fitted, row, columnAs(fitted, as));
    const period = readPeriod(text('period') ?? '');
    const named = this.#indicators
      .map((column) => rowText(fitted, row, column) ?? '')
      .filter((name) => name !== '');
    return {
      areaId,
      period: period === null ? this.#common : settledPeriod(period, this.#periods),
      indicator: named.length > 0 ? named.join(' – ') : null,
      age: text('age'),
      flag: flags.find((flag) => flag === text('flag')) ?? null
    };
  }

  #readCell(row: number, column: FittedColumn, context: RowContext, label: string): void {
    const cell = this.#fitted.sheet.rows[row]?.[column.index] ?? null;
    if (isBlank(cell) && column.recipe.as !== 'value') return;
    const figure = scaledBy(readNumber(cell, column.recipe.decimal ?? ','), column.recipe.factor ?? 1);
    const period = this.#headerPeriod(column) ?? context.period;
    if (figure === null || period === null) {
      return this.#reject(row, label, figure === null ? 'no_figure' : 'no_period', column);
    }
    const scaled = withFlag(figure, context.flag ?? this.#flagOf(figure, row));
    const source = this.#source(row, column);
    if (column.recipe.as === 'population') this.#addResidents(column, scaled, period, context, source, label);
    else this.#addFigures(row, column, scaled, period, context, label);
  }

  #headerPeriod({ header }: FittedColumn): string | null {
    const period = headerPeriod(header);
    return period === null ? null : settledPeriod(period, this.#periods);
  }

  /** A value without a sign of its own takes that of its row's footnote, else that of the title. */
  #flagOf({ cell, flag }: Figure, row: number): Flag | null {
    if (cell.kind !== 'value' || flag !== null) return null;
    return (
      this.#footnotes.get(rowMark(this.#fitted, row, columnAs(this.#fitted, 'area_name'))) ?? this.#titleFlag
    );
  }

  #addResidents(
    { recipe }: FittedColumn,
    figure: Figure,
    period: string,
    { areaId, age }: RowContext,
    source: Source,
    label: string
  ): void {
    const stated = recipe.ages === undefined ? null : { from: recipe.ages[0], to: recipe.ages[1] };
    const ages = stated ?? (age === null ? null : readAgeBand(age));
    if (ages === null) this.#draft.rejections.push({ source, label, reason: 'no_age' });
    else this.#draft.residents.push({ areaId, period, ages, figure, source });
  }

  #addFigures(
    row: number,
    column: FittedColumn,
    figure: Figure,
    period: string,
    context: RowContext,
    label: string
  ): void {
    const indicator = column.recipe.indicator ?? context.indicator;
    if (indicator === null) return this.#reject(row, label, 'no_indicator', column);
    const unit = column.recipe.unit ?? null;
    const add = (part: FigurePart, value: Figure, from: FittedColumn) =>
      this.#draft.figures.push({
        areaId: context.areaId,
        indicator,
        period,
        part,
        unit,
        figure: value,
        source: this.#source(row, from)
      });
    add(column.recipe.as as FigurePart, figure, column);
    for (const [part, header] of [
      ['numerator', column.recipe.numerator_from],
      ['denominator', column.recipe.denominator_from]
    ] as const) {
      const from =
        header === undefined
          ? undefined
          : this.#fitted.columns.find((other) => other.recipe.header === header);
      const other =
        from === undefined
          ? null
          : readNumber(
              this.#fitted.sheet.rows[row]?.[from.index],
              from.recipe.decimal ?? column.recipe.decimal ?? ','
            );
      if (from !== undefined && other !== null) add(part, other, from);
    }
  }

  #source(row: number, column?: FittedColumn): Source {
    return { sheet: this.#sheet, row: row + 1, column: (column?.index ?? -1) + 1 };
  }

  #reject(row: number, label: string, reason: RejectReason, column?: FittedColumn): void {
    this.#draft.rejections.push({ source: this.#source(row, column), label, reason });
  }
}

function reasonOf(match: LabelMatch | undefined): RejectReason {
  if (match === undefined || match.kind === 'matched') return 'unnamed';
  return match.kind === 'unmatched' ? 'unknown_area' : match.kind;
}

function scaledBy(figure: Figure | null, factor: number): Figure | null {
  if (factor === 1 || figure === null || figure.percent || figure.cell.kind !== 'value') return figure;
  const value = Number((figure.cell.value * factor).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  return { ...figure, cell: { ...figure.cell, value } };
}

function withFlag(figure: Figure, flag: Flag | null): Figure {
  return flag === null ? figure : { ...figure, flag };
}
