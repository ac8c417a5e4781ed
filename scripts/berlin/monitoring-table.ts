import type { Edition } from './edition.ts';
import { cell, readCsv } from './shared-data.ts';
import type { SourceRow } from './shared-data.ts';

/** A published figure and its change over two years in percentage points; null = not published. */
export interface Figure {
  value: number | null;
  change: number | null;
}

export interface MonitoringRow {
  areaId: string;
  residents: number;
  /** Large enough, yet left out of the index by the publisher. */
  outlier: boolean;
  figures: Readonly<Record<string, Figure>>;
}

const minimumResidents = 300;
const noFigure: Figure = { value: null, change: null };

const tableColumns: Readonly<Record<string, [string, string]>> = {
  unemployment: ['s1_percentage_unemployed', 'd1_percentage_unemployed'],
  long_term_unemployment: ['s2_percentage_long_term_unemployed', 'd2_percentage_long_term_unemployed'],
  transfer_receipt: [
    's3_percentage_transfer_payments_recipients',
    'd3_percentage_transfer_payments_recipients'
  ],
  child_poverty: [
    's4_percentage_transfer_payments_recipients_below_15_years',
    'd4_percentage_transfer_payments_recipients_below_15_years'
  ]
};
const serviceColumns: Readonly<Record<string, [string, string]>> = {
  unemployment: ['S1', 'D1'],
  transfer_receipt: ['S3', 'D3'],
  child_poverty: ['S4', 'D4']
};

/** Published indicators of the planning areas. Areas without a published class have no figures. */
export function planningAreaRows(edition: Edition): readonly MonitoringRow[] {
  return edition.year === 2021 ? rowsOfService() : rowsOfTables(edition);
}

/** Published indicators of the twelve boroughs (keys of two digits). */
export function boroughRows(edition: Edition): readonly MonitoringRow[] {
  const { year, indexIndicators } = edition;
  return readCsv(`data/berlin/mss/${year}/mss-${year}-table-2-3.csv`).map((row) => ({
    areaId: cell(row, 'id'),
    residents: Number(cell(row, 'inhabitants')),
    outlier: false,
    figures: figuresOf(row, indexIndicators, tableColumns)
  }));
}

/** In table 2-1 an area without a class (empty in table 1) carries 0 in every column, which is no figure. */
function rowsOfTables({ year, indexIndicators }: Edition): readonly MonitoringRow[] {
  const results = readCsv(`data/berlin/mss/${year}/mss-${year}-table-1.csv`);
  const classified = new Set(results.filter((row) => cell(row, 'status_index_class') !== '').map(areaKey));
  return readCsv(`data/berlin/mss/${year}/mss-${year}-table-2-1.csv`).map((row) => {
    const residents = Number(cell(row, 'inhabitants'));
    const published = classified.has(areaKey(row));
    return {
      areaId: areaKey(row),
      residents,
      outlier: !published && residents >= minimumResidents,
      figures: published ? figuresOf(row, indexIndicators, tableColumns) : {}
    };
  });
}

/** The service leaves out the residents of one area (Pankower Tor); its table of context indicators says 0. */
function rowsOfService(): readonly MonitoringRow[] {
  const folder = 'data/berlin/mss/2021';
  const context = readCsv(`${folder}/wfs_mss_2021_kontext_indikatoren.csv`);
  const contextByArea = new Map(context.map((row) => [cell(row, 'PLR_ID'), row]));
  return readCsv(`${folder}/wfs_mss_2021_index_indikatoren.csv`).map((row) => {
    const areaId = cell(row, 'PLR_ID');
    const contextRow = contextByArea.get(areaId);
    if (!contextRow) throw new Error(`no context indicators for ${areaId}`);
    return {
      areaId,
      residents: Number(cell(row, 'EW') || cell(contextRow, 'EW')),
      outlier: cell(row, 'KOM') === 'ungültig (Ausreißer)',
      figures: {
        ...figuresOf(row, Object.keys(serviceColumns), serviceColumns),
        ...contextFigures(contextRow)
      }
    };
  });
}

function contextFigures(row: SourceRow): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(contextColumns).map(([id, column]) => [
      id,
      { value: figureOrNull(cell(row, column)), change: null }
    ])
  );
}

function figuresOf(
  row: SourceRow,
  indicatorIds: readonly string[],
  columns: Readonly<Record<string, [string, string]>>
): Record<string, Figure> {
  return Object.fromEntries(indicatorIds.map((id) => [id, figureOf(row, columns[id])]));
}

function figureOf(row: SourceRow, columns: [string, string] | undefined): Figure {
  if (!columns) return noFigure;
  return { value: figureOrNull(cell(row, columns[0])), change: figureOrNull(cell(row, columns[1])) };
}

/** −9999 is the publisher's sign for "not published". */
function figureOrNull(text: string): number | null {
  return text === '' || text === '-' || text === '-9999' ? null : Number(text);
}

function areaKey(row: SourceRow): string {
  return cell(row, 'id');
}

/** Context indicators of 2021 by the column of the service. */
export const contextColumns: Readonly<Record<string, string>> = {
  youth_unemployment: 'KI_01',
  single_parent_households: 'KI_02',
  old_age_poverty: 'KI_03',
  children_migration_background: 'KI_04',
  migration_background: 'KI_05',
  foreign_nationals: 'KI_16',
  foreign_nationals_change: 'KI_06',
  non_eu_nationals: 'KI_17',
  foreign_transfer_recipients: 'KI_07',
  simple_residential_location: 'KI_09',
  residence_over_five_years: 'KI_10',
  migration_volume: 'KI_11',
  migration_balance: 'KI_12',
  migration_balance_under_six: 'KI_13'
};
