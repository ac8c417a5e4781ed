import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/lib/import/decode/decode-file.ts';
import type { ReportDocument, Table, TableCell } from '../../src/lib/report/document/report-document.ts';
import { tablesOf } from '../../src/lib/report/document/tables-of.ts';
import { nodeShop } from '../../src/lib/report/node-shop.ts';
import type { ReportTemplate } from '../../src/lib/report/plan/report-plan.ts';
import type { ReportFormat } from '../../src/lib/report/report-format.ts';
import { writeReport } from '../../src/lib/report/write-report.ts';
import { sheetNumber } from '../../src/lib/report/xlsx/number-format.ts';
import { atlas } from '../cli/atlas-process.ts';
import { example, exampleReport } from './example-report.ts';
import { checkedPdf, type CheckedPdf } from './pdf/accessible-pdf.ts';
import { plainText, tablesOfDocx, tablesOfHtml, type PrintedTable } from './printed-tables.ts';

const shop = nodeShop();
const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (format: ReportFormat, report: ReportDocument) => writeReport(format, report, shop);
const checked = async (report: ReportDocument) => checkedPdf(await written('pdf', report));

describe('the PDF of', { timeout: 120_000 }, () => {
  it.each<[ReportTemplate, number]>([
    ['brief', 2],
    ['profile', 2],
    ['chain', 20]
  ])('a %s keeps to every rule that a machine can check', async (template, mostPages) => {
    const { faults, pages } = await checked(await exampleReport(template));
    expect(faults).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(mostPages);
  });

  it('a social report does so, with its cover; every area keeps to one page', async () => {
    const areaIds = ['050', '270', '060', '000'];
    const { faults, pages, bookmarks } = await checked(
      await exampleReport('social_report', 'de', { areaIds })
    );
    expect(faults).toEqual([]);
    expect(bookmarks.filter(({ depth }) => depth === 2).length).toBeGreaterThanOrEqual(areaIds.length);
    expect(pages.length).toBeLessThan(40);
  });

  it('a briefing in English does so', async () => {
    expect((await checked(await exampleReport('brief', 'en'))).faults).toEqual([]);
  });
});

describe('the files of an annex', { timeout: 120_000 }, () => {
  let report: ReportDocument;
  let tables: Table[];
  let pdf: CheckedPdf;
  beforeAll(async () => {
    report = await exampleReport('annex');
    tables = tablesOf(report).map(({ table }) => table);
    pdf = await checked(report);
    await atlas('analyse', example, '--out', folder);
  }, 180_000);

  const printed = ({ columns, rows }: Table): PrintedTable =>
    [columns.map(({ label }) => label), ...rows.map((row) => row.map(({ text }) => text))].map((row) =>
      row.map(plainText)
    );
  const key = (table: PrintedTable) => JSON.stringify(table);

  it('hold the same cells in PDF, DOCX and HTML', async () => {
    expect(pdf.faults).toEqual([]);
    const files: Record<string, readonly PrintedTable[]> = {
      pdf: pdf.tables.map((table) => table.map((row) => row.map(plainText))),
      docx: tablesOfDocx(await written('docx', report)),
      html: tablesOfHtml(await written('html', report))
    };
    expect(tables.length).toBeGreaterThan(10);
    for (const [name, found] of Object.entries(files)) {
      const keys = found.map(key);
      const missing = tables.filter((table) => !keys.includes(key(printed(table))));
      expect(missing.map(({ caption }) => `${name}: ${caption}`)).toEqual([]);
    }
  });

  it('hold the same numbers in XLSX, unrounded', async () => {
    const decoded = await decodeFile('report.xlsx', await written('xlsx', report));
    const sheets = decoded.kind === 'table' ? decoded.sheets : [];
    const numbers = (row: readonly TableCell[]) =>
      row.flatMap((cell) =>
        cell.kind === 'number' && sheetNumber(cell.text, cell.value, 'de') ? [cell.value] : []
      );
    tables.forEach(({ rows, caption }, i) =>
      rows.forEach((row, place) => {
        const found = (sheets[i + 1]?.rows[place + 1] ?? []).filter((value) => typeof value === 'number');
        expect(found, `${caption}, row ${place + 1}`).toEqual(numbers(row));
      })
    );
  });

  type Row = Readonly<Record<string, string>>;
  const csv = (name: string): Row[] =>
    Papa.parse<Row>(readFileSync(join(folder, name), 'utf8'), { header: true, skipEmptyLines: true }).data;
  const table = (id: string) => tables.find((one) => one.id === id)!;
  const values = (row: readonly TableCell[]) =>
    row.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));

  it('rank the areas by the numbers of index.csv', () => {
    const byRank = csv('index.csv')
      .filter(({ rank }) => rank !== '')
      .sort((a, b) => Number(a.rank) - Number(b.rank));
    expect(byRank).toHaveLength(58);
    const { rows } = table('ranking');
    byRank.forEach(({ rank, index, name, class_label }, i) => {
      expect(values(rows[i]!).slice(0, 2)).toEqual([Number(rank), Number(index)]);
      expect(rows[i]!.map(({ text }) => text)).toEqual(expect.arrayContaining([name, class_label]));
    });
  });

  it('give the most urgent open gaps the priority of gaps.csv', () => {
    const byPriority = csv('gaps.csv')
      .filter(({ state, priority }) => priority !== '' && (state === 'none' || state === 'planned'))
      .map(({ priority }) => Number(priority))
      .sort((a, b) => b - a);
    const { rows } = table('gaps-table');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map((row) => values(row)[0])).toEqual(byPriority.slice(0, rows.length));
  });

  it('say the key statements of statements.csv', () => {
    const text = plainText(pdf.text);
    const statements = csv('statements.csv');
    expect(statements.length).toBeGreaterThan(5);
    for (const { de = '' } of statements) expect(text).toContain(plainText(de));
  });

  it('say maps in words', () => {
    const [map] = pdf.alternatives;
    expect(map).toContain('sehr hoch: Nordtor, Neuglück, Westerfeld, Kanalviertel und Hüttenplatz.');
    expect(map).toContain('Ohne Klasse: Hafenbecken, Sieberg, Espenloh und Schwiering.');
  });
});
