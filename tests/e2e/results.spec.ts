import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { atlasProcess } from '../cli/atlas-process.ts';
import { expect, test } from './atlas-test.ts';

const example = 'data/beispielstadt';
const question = '?weights=unemployment:60,child_poverty:40&min=1500&trend=1&day=2025-03-31&calc=minutes:10';

interface SettingsFile {
  index: { indicators: object[]; minimum_population: number; trend: object };
  coverage: object;
}

/** The example with the settings of `question` in its atlas.json, and its analysis by the command line as a zip. */
async function commandLine(folder: string): Promise<Record<string, Uint8Array>> {
  for (const name of readdirSync(example))
    writeFileSync(join(folder, name), readFileSync(join(example, name)));
  const settings = JSON.parse(readFileSync(join(example, 'atlas.json'), 'utf8')) as SettingsFile;
  const indicators = [
    { id: 'unemployment', weight: 60 },
    { id: 'child_poverty', weight: 40 }
  ];
  const trend = { ...settings.index.trend, years: 1 };
  settings.index = { ...settings.index, indicators, minimum_population: 1500, trend };
  settings.coverage = { ...settings.coverage, reference_date: '2025-03-31', walk_minutes: 10 };
  writeFileSync(join(folder, 'atlas.json'), JSON.stringify(settings));
  const zip = join(folder, 'results.zip');
  const { code, error } = await atlasProcess(['analyse', folder, '--out', zip]);
  if (code !== 0) throw new Error(error);
  return unzipSync(readFileSync(zip));
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const words = (sentence: string) => sentence.replaceAll(/\s+/g, ' ').trim();

test('all results of a link are those of the command line, byte for byte, and the overview says them', async ({
  page
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'results-'));
  const expected = commandLine(folder);
  await page.goto(`overview/${question}`);
  const statements = page.locator('[data-statement]');
  await expect(page.getByText('Statusindex 2024')).toBeVisible();
  await expect(page.locator('[data-statement=gaps_open]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('ol.stale')).toHaveCount(0);
  await expect(page.locator('[data-statement=stress_high]')).toContainText('der anderen Gewichtungen');
  // The figures of the link's own span, which come after those that the page brought along.
  await expect(page.locator('[data-statement=trend_rising]')).toContainText('seit 2023');
  await expect(page.locator('ol.stale')).toHaveCount(0);
  const said = (await statements.allInnerTexts()).map(words);

  await page.goto(`data/${question}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Alle Ergebnisse herunterladen (ZIP)' }).click();
  const found = unzipSync(readFileSync(await (await download).path()));
  await expect(page.getByText(/^Die Datei beispielstadt-2024-ergebnisse\.zip wurde/)).toBeVisible();

  const files = await expected;
  expect(Object.keys(found)).toEqual(Object.keys(files));
  for (const [name, bytes] of Object.entries(found)) expect(text(bytes), name).toBe(text(files[name]));
  for (const sentence of said) expect(words(text(found['statements.csv']))).toContain(sentence);
  expect(said.length).toBe(text(found['statements.csv']).trim().split('\n').length - 1);
  rmSync(folder, { recursive: true });
});
