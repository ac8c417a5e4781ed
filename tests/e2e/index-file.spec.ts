import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlas-test.ts';

test('index.csv of the table is that of the command line, byte for byte', async ({
  page,
  stress
}, testInfo) => {
  await stress.openTable();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV sichern' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('index.csv');

  const folder = testInfo.outputPath('analysis');
  execFileSync(process.execPath, ['src/cli/atlas.js', 'analyse', 'data/beispielstadt', '--out', folder]);
  const [fromScreen, fromCommandLine] = [await download.path(), join(folder, 'index.csv')].map((path) =>
    readFileSync(path, 'utf8')
  );
  expect(fromScreen).toBe(fromCommandLine);
});
