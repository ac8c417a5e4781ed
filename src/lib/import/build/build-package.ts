import { completeSettings } from '../../package/default-settings.ts';
import type { AreaFeature, DataPackage, RawTable } from '../../package/model.ts';
import { parseSettings } from '../../package/settings-codec.ts';
import { tableNames, type TableName } from '../../package/tables.ts';
import type { AreaRegister } from '../join/area-register.ts';
import type { Application } from '../recipe/apply-recipe.ts';
import type { Draft, RecordRow } from '../recipe/draft.ts';
import type { Recipe } from '../recipe/recipe.ts';
import { buildLayers } from './build-layers.ts';
import {
  countReasons,
  type Diagnosis,
  type IndicatorDiagnosis,
  type SheetDiagnosis,
  type Trace
} from './diagnosis.ts';
import { indicatorCatalogue } from './indicator-catalogue.ts';
import { mergeAreas } from './merge-areas.ts';
import { conversionTo, convertObservations, convertPopulation } from './convert/convert-figures.ts';
import { buildObservations, type ObservationRow, type Observations } from './observations.ts';
import { buildPopulation, type Population } from './population.ts';
import { figuresOfRecords, residentsOfRecords } from './records/figures-of-records.ts';
import { recordQuestions } from './records/record-questions.ts';
import { buildTables, plainRows, type BuiltTables } from './records/build-tables.ts';
import { rejectRecord, type BuiltRow, type RecordContext } from './records/build-records.ts';
import { tableOfRows, type TableRow } from './table-of-rows.ts';

/** A package and how it came about. */
export interface BuiltPackage {
  package: DataPackage;
  diagnosis: Diagnosis;
}

/** Puts a package together from what a recipe read; `knownIndicators` are those of the package it is added to. */
export function buildPackage(
  { features, register, draft, questions }: Application,
  recipe: Recipe,
  knownIndicators: readonly TableRow[] = []
): BuiltPackage {
  const merged = mergeAreas(features, draft.merged);
  const kept = withoutMerged(draft, merged.into);
  const context: RecordContext = {
    register,
    features: merged.features,
    mainLevel: mainLevel(recipe),
    into: merged.into,
    rejections: [...draft.rejections],
    questions: [...questions],
    refused: new Set(),
    unsettled: [],
    sheetOf: ({ source }: RecordRow) => draft.sheets[source.sheet] ?? { file: '', sheet: '' }
  };
  const tables = buildTables(kept.records, context);
  const own = withFigures(kept, tables, context);
  context.questions.push(...recordQuestions(context));
  const catalogue = indicatorCatalogue([...knownIndicators, ...plainRows(tables.get('indicators') ?? [])]);
  const { observations, population } = converted(
    { observations: buildObservations(own, catalogue), population: buildPopulation(own) },
    recipe,
    plainRows(tables.get('crosswalk') ?? []),
    catalogue.unitOf,
    register
  );
  const shown = withBoundaries(tables, context);
  const rejections = [...context.rejections, ...observations.rejections, ...population.rejections];
  const rawTables = rawTablesOf(shown, catalogue.rows(), observations.rows, population);
  const pkg = assemble(merged.features, rawTables, draft, recipe);
  const diagnosis: Diagnosis = {
    sheets: draft.sheets.map(sheetDiagnosis),
    rejected: rejections.map(({ source, label, reason }) => ({ ...source, label, reason })),
    rejected_by_reason: countReasons(rejections),
    indicators: completeness(observations.rows),
    recomputed: observations.recomputed,
    questions: context.questions,
    trace: {
      ...recordTraces(shown),
      observations: traceOf(observations.rows),
      population: populationTrace(population)
    }
  };
  return { package: pkg, diagnosis };
}

/** Without the rows of the crosswalk whose earlier area has no boundaries: they served to convert its figures. */
function withBoundaries(tables: BuiltTables, context: RecordContext): BuiltTables {
  const crosswalk = tables.get('crosswalk');
  if (crosswalk === undefined) return tables;
  const ids = new Set(context.features.map(({ properties }) => properties.area_id));
  const isKnown = ({ row }: BuiltRow) => ids.has(String(row.from_id)) && ids.has(String(row.to_id));
  for (const { row, record } of crosswalk.filter((entry) => !isKnown(entry)))
    rejectRecord(record, `${row.from_id} → ${row.to_id}`, 'unknown_reference', context);
  return new Map([...tables, ['crosswalk', crosswalk.filter(isKnown)]]);
}

/** Figures of tables in the package's own columns join those of other tables. */
function withFigures(draft: Draft, tables: BuiltTables, context: RecordContext): Draft {
  const [figures, residents] = [tables.get('observations') ?? [], tables.get('population') ?? []];
  return {
    ...draft,
    figures: [...draft.figures, ...figuresOfRecords(figures)],
    residents: [...draft.residents, ...residentsOfRecords(residents, context)]
  };
}

interface Figures {
  observations: Observations;
  population: Population;
}

function converted(
  { observations, population }: Figures,
  { convert_to: to }: Recipe,
  crosswalk: readonly TableRow[],
  unitOf: (indicatorId: string) => string,
  register: AreaRegister
): Figures {
  if (to === undefined || crosswalk.length === 0) return { observations, population };
  const conversion = conversionTo(to, crosswalk, register);
  return {
    observations: convertObservations(observations, unitOf, conversion),
    population: convertPopulation(population, conversion)
  };
}

function mainLevel({ tables }: Recipe): string | null {
  const levels = tables.map(({ level }) => level).filter((level) => level !== undefined);
  const counts = new Map(levels.map((level) => [level, levels.filter((other) => other === level).length]));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** Figures of areas that another sheet counts together have no area of their own any more. */
function withoutMerged(draft: Draft, into: ReadonlyMap<string, string>): Draft {
  if (into.size === 0) return draft;
  const lost = [...draft.figures, ...draft.residents].filter(({ areaId }) => into.has(areaId));
  draft.rejections.push(
    ...lost.map(({ source, areaId }) => ({ source, label: areaId, reason: 'merged' as const }))
  );
  return {
    ...draft,
    figures: draft.figures.filter(({ areaId }) => !into.has(areaId)),
    residents: draft.residents.filter(({ areaId }) => !into.has(areaId))
  };
}

function rawTablesOf(
  tables: BuiltTables,
  indicators: readonly TableRow[],
  observations: readonly ObservationRow[],
  { rows: population }: Population
): DataPackage['rawTables'] {
  const own: [TableName, readonly TableRow[]][] = [
    ['indicators', indicators],
    ['observations', observations.map(({ row }) => row)],
    ['population', population.map(({ row }) => row)]
  ];
  const all = new Map<TableName, readonly TableRow[]>([
    ...[...tables].map(([name, rows]): [TableName, readonly TableRow[]] => [name, plainRows(rows)]),
    ...own
  ]);
  const required = new Set<TableName>(['indicators', 'observations']);
  const made = tableNames
    .map((name): [TableName, readonly TableRow[]] => [name, all.get(name) ?? []])
    .filter(([name, rows]) => rows.length > 0 || required.has(name));
  return Object.fromEntries(
    made.map(([name, rows]): [TableName, RawTable] => [name, tableOfRows(name, rows)])
  );
}

function assemble(
  features: readonly AreaFeature[],
  rawTables: DataPackage['rawTables'],
  draft: Draft,
  recipe: Recipe
): DataPackage {
  const { municipality } = recipe;
  const layers = buildLayers(features);
  const level = mainLevel(recipe);
  const { draft: settings } = parseSettings({ municipality, ...(level !== null && { level }) });
  const files = [...new Set(draft.sheets.map(({ file }) => file))];
  const sources = files.map((title) => ({ title }));
  return {
    descriptor: { title: municipality, licenses: [], sources, synthetic: false, resources: [] },
    settings: completeSettings(settings, { layers, rawTables }),
    layers,
    rawTables
  };
}

function sheetDiagnosis(sheet: Draft['sheets'][number]): SheetDiagnosis {
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    feeds: sheet.feeds,
    rows_read: sheet.rows,
    rows_kept: sheet.kept,
    areas_matched: sheet.matchedAreas.length,
    areas_without_row: sheet.unmatchedAreas.map(({ id }) => id),
    columns_unused: sheet.unusedColumns
  };
}

function completeness(rows: readonly ObservationRow[]): IndicatorDiagnosis[] {
  const groups = new Map<string, TableRow[]>();
  for (const { row } of rows) {
    const id = String(row.indicator_id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator_id, own]) => {
      const count = (test: (row: TableRow) => boolean) => own.filter(test).length;
      return {
        indicator_id,
        areas: new Set(own.map(({ area_id }) => area_id)).size,
        periods: [...new Set(own.map(({ period }) => String(period)))].sort(),
        values: count(({ value }) => value !== null),
        suppressed: count(({ flag }) => flag === 'suppressed' || flag === 'secondary'),
        missing: count(({ flag, value }) => value === null && (flag === 'missing' || flag === 'uncertain')),
        not_applicable: count(({ flag }) => flag === 'not_applicable')
      };
    });
}

const parts = ['value', 'numerator', 'denominator'] as const;

function traceOf(rows: readonly ObservationRow[]): Trace {
  return {
    parts,
    rows: rows.map(({ sources }) => {
      const any = sources.value ?? sources.numerator ?? sources.denominator;
      return [any?.sheet ?? -1, any?.row ?? 0, ...parts.map((part) => sources[part]?.column ?? 0)];
    })
  };
}

function populationTrace({ rows }: Population): Trace {
  return { parts: ['value'], rows: rows.map(({ source }) => [source.sheet, source.row, source.column]) };
}

function recordTraces(tables: BuiltTables): Record<string, Trace> {
  const traced = (rows: readonly BuiltRow[]) =>
    rows.map(({ record: { source } }) => [source.sheet, source.row]);
  return Object.fromEntries([...tables].map(([name, rows]) => [name, { parts: [], rows: traced(rows) }]));
}
