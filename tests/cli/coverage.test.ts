import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageResult } from '../../src/lib/core/coverage/coverage-result.ts';
import { gapMatrix } from '../../src/lib/core/coverage/gap-matrix.ts';
import { exampleFolder } from '../beispielstadt/example-package.ts';
import { truth } from '../beispielstadt/truth.ts';
import { exampleModel } from '../core/coverage/example-model.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { atlas, Workbench } from './atlas-process.ts';

type Row = Record<string, string>;
const bench = new Workbench();
afterAll(() => bench.remove());

async function analysed(path: string, ...options: string[]) {
  const folder = bench.fresh();
  const { code, error } = await atlas('analyse', path, '--out', folder, ...options);
  expect([code, error.replace(/^(?:Hinweis|Warning).*\n/gm, '')]).toEqual([0, '']);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const rows = (name: string) => Papa.parse<Row>(text(name), { header: true, skipEmptyLines: true }).data;
  return { files: readdirSync(folder).sort(), text, rows };
}

describe('atlas analyse of Beispielstadt', () => {
  let output: Awaited<ReturnType<typeof analysed>>;
  beforeAll(async () => {
    output = await analysed(exampleFolder, '--lang', 'en');
  }, 120_000);

  it('writes coverage, gaps and equity beside the index', () => {
    for (const name of ['coverage.csv', 'equity.csv', 'gaps.csv', 'index.csv', 'provenance.json'])
      expect(output.files).toContain(name);
  });

  it('gives the states of the core, reasons in codes and words, and ranks the gaps', async () => {
    const cells = gapMatrix(await exampleModel());
    const rows = output.rows('gaps.csv');
    expect(rows.map((row) => row.state)).toEqual(cells.map(({ state }) => state));
    expect(rows.map((row) => row.priority)).toEqual(
      cells.map(({ priority }) => (priority.value === null ? '' : String(priority.value)))
    );
    for (const planted of truth.gaps) {
      const row = rows.find(
        (cell) =>
          cell.area_id === planted.area_id &&
          cell.phase_id === planted.phase_id &&
          cell.action_field === planted.field
      );
      expect(row?.state).toBe(planted.state);
      expect(row?.reasons).not.toBe('');
    }
    const first = rows.find((row) => row.priority_rank === '1');
    const priorities = rows.filter((row) => row.priority_rank !== '').map((row) => Number(row.priority));
    expect(Number(first?.priority)).toBe(Math.max(...priorities));
    const none = rows.find((row) => row.reasons === 'none_recorded');
    expect(none?.explanation).toBe(
      'No offer is recorded for this area. That does not mean that there is none.'
    );
  });

  it('gives the figures of the core to the last digit', async () => {
    const results = coverageResult(await exampleModel());
    const rows = output.rows('coverage.csv');
    const expected = results.flatMap(({ areas }) => areas);
    expect(rows).toHaveLength(expected.length);
    const text = (value: number | null | undefined) => (value == null ? '' : String(value));
    rows.forEach((row, i) => {
      expect([row.reached_share, row.access_two_step_enhanced, row.place_ratio]).toEqual(
        [expected[i]?.reached, expected[i]?.access.two_step_enhanced, expected[i]?.ratio].map(text)
      );
    });
    const equity = results.flatMap((result) => result.equity.areas);
    expect(output.rows('equity.csv').map((row) => row.equity_ratio)).toEqual(
      equity.map(({ ratio }) => text(ratio))
    );
  });

  it('says why a figure is not there', () => {
    const hidden = output.rows('coverage.csv').filter((row) => row.persons === '');
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) {
      expect(['suppressed', 'missing', 'not_applicable']).toContain(row.persons_kind);
      expect([row.place_ratio, row.per_1000]).toEqual(['', '']);
    }
  });

  it('prints the settings in force and what they gave', () => {
    const facts = JSON.parse(output.text('provenance.json')) as {
      coverage: { settings: Row; states: Record<string, number>; equity: unknown[]; demand: Row };
    };
    expect(facts.coverage.settings).toMatchObject({
      detour: 1.25,
      walk_minutes: 15,
      reference_date: '2024-12-31'
    });
    expect(facts.coverage.demand).toMatchObject({ level: 'quarter' });
    expect(facts.coverage.states.none).toBeGreaterThan(0);
    expect(facts.coverage.equity.length).toBeGreaterThan(10);
  });
});

it('writes no file of them for a package without offers and facilities', async () => {
  const { files } = await analysed(bench.write(smallPackageFiles()));
  expect(files.filter((name) => ['coverage.csv', 'gaps.csv', 'equity.csv'].includes(name))).toEqual([]);
});
