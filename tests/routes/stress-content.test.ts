import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, indexOf, type Analysis } from '../../src/lib/analysis/analysis.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { indexOutput } from '../../src/lib/analysis/outputs/index-output.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { robustness } from '../../src/lib/core/robustness/robustness.ts';
import { robustnessSettings } from '../../src/lib/core/robustness/robustness-settings.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import { smallScreen, type SmallScreen } from '../state/small-screen.ts';
import { exportTable } from '../../src/lib/export/table/export-table.ts';
import { tableCsv } from '../../src/lib/export/table/table-csv.ts';
import { contentCsv, type TableContent } from '../../src/lib/export/table-content.ts';
import { stressContent } from '../../src/routes/stress/stress-content.ts';

/** Weights in an order that is not that of the identifiers. */
const weights: Readonly<Record<string, number>> = { unemployment: 60, child_poverty: 40 };
const chosen = Object.keys(weights);

let screen: SmallScreen;
let connector: Connector;
let analysis: Analysis;
beforeAll(async () => {
  screen = await smallScreen();
  const { settings } = screen.pkg;
  const indicators = chosen.map((id) => ({ id, weight: weights[id] ?? 0 }));
  connector = await openNodeConnector();
  analysis = await analysisOf(connector, {
    ...screen.pkg,
    settings: { ...settings, index: { ...settings.index, indicators } }
  });
});
afterAll(() => connector.close());

const chosenInput = () =>
  screen.data.input.indicators.flatMap((one) => {
    const weight = weights[one.id];
    return weight === undefined ? [] : [{ ...one, weight }];
  });

/** The table of the screen, with the intervals that its worker computes. */
function screenContent(locale: Locale): TableContent {
  const { data } = screen;
  const input = { ...data.input, indicators: chosenInput() };
  const { areas } = robustness(input, robustnessSettings(screen.pkg.settings.index.robustness));
  return stressContent(data, stressIndex(input), chosen, locale, areas);
}

const fromTheScreen = (locale: Locale): string =>
  contentCsv(screenContent(locale), { neutraliseFormulas: true });
const fromTheCommandLine = (locale: Locale) =>
  indexOutput({ connector, analysis, stress: indexOf(analysis), locale, solve: solveSiting }).texts.get(
    'index.csv'
  ) ?? '';

describe('index.csv of the browser', () => {
  it.each(['de', 'en'] as const)('is byte for byte that of the command line, in %s', (locale) =>
    expect(fromTheScreen(locale)).toBe(fromTheCommandLine(locale))
  );

  it('holds the same values when it is downloaded as international CSV', () => {
    const naming = { name: 'index', title: 'Index', locale: 'de', notes: [] } as const;
    const table = exportTable(screenContent('de'), naming);
    const parsed = (text: string) => Papa.parse(text, { comments: '# ', skipEmptyLines: true }).data;
    expect(parsed(tableCsv(table, 'international'))).toEqual(parsed(fromTheCommandLine('de')));
  });

  it('has a column for each chosen indicator, in the order of the weights, and a row for each area', () => {
    const [header = '', ...rows] = fromTheScreen('de').trimEnd().split(/\r?\n/);
    expect(header.split(',').filter((name) => name.startsWith('z_'))).toEqual([
      'z_unemployment',
      'z_child_poverty'
    ]);
    expect(rows).toHaveLength(36);
  });

  it('leaves out an indicator that the figures do not have', () => {
    const index = stressIndex(screen.data.input);
    const { columns } = stressContent(screen.data, index, ['unknown', 'unemployment'], 'de');
    expect(columns).not.toContain('z_unknown');
  });
});
