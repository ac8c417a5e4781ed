import { problemLocation } from '../../src/lib/messages/problem-text.ts';
import { faultyPackage } from '../fixtures/faulty-package.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { expect, test } from './atlas-test.ts';
import { dropOn } from './dropping.ts';
import { upload, writeFolder, zipOf } from './uploads.ts';

const smallZip = () => zipOf('kleinstadt.zip', smallPackageFiles());
const smallHeadline = /^\d+ von 33 Gebieten tragen hohe Belastung/;

test('a folder is dropped on the page and opened', async ({ page, data, stress }, testInfo) => {
  const folder = writeFolder(testInfo.outputPath('kleinstadt'), smallPackageFiles());
  await stress.open();
  await dropOn(page, folder);
  await data.isOpened();
  await expect(page).toHaveURL(/project=kleinstadt-/);
  await expect(stress.headline).toHaveText(smallHeadline);
  await stress.isDrawn();
  await expect(stress.map).toHaveAttribute('data-areas', '36');
});

test('a folder is chosen in the file dialog and opened @extended', async ({ data, stress }, testInfo) => {
  await data.open();
  await data.chooseFolder(writeFolder(testInfo.outputPath('kleinstadt'), smallPackageFiles()));
  await data.isOpened();
  await expect(stress.headline).toHaveText(smallHeadline);
});

test('an opened project survives a reload and stands in the address @extended', async ({
  page,
  data,
  stress
}) => {
  await data.openZip(smallZip());
  await expect(stress.headline).toHaveText(smallHeadline);
  await expect(page.locator('.maplibregl-ctrl-scale')).toContainText('km');
  const opened = await stress.text();
  await page.reload();
  await expect.poll(() => stress.text()).toBe(opened);
  await page.getByRole('link', { name: 'Daten' }).click();
  await expect(page.getByText('Liegt in diesem Browser')).toBeVisible();
  await page.getByRole('button', { name: 'Beispielstadt öffnen' }).click();
  await expect(page.getByRole('banner')).toContainText('Beispielstadt');
  await page.goBack();
  await expect(page.getByRole('banner')).toContainText('Kleinstadt');
});

test('a faulty package is refused with every fault; what was open stays open', async ({
  page,
  data,
  stress
}) => {
  await data.openZip(smallZip());
  await expect(stress.headline).toHaveText(smallHeadline);
  await expect(page.getByRole('main')).toContainText('der anderen Gewichtungen');
  const before = await stress.text();
  await page.getByRole('link', { name: 'Daten' }).click();
  const { files, faults } = faultyPackage();
  expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);

  await data.chooseZip(zipOf('fehlerhaft.zip', files));
  await expect(data.failure).toContainText('fehlerhaft.zip wurde nicht geöffnet');
  const listed = await data.failure
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('td')?.textContent?.trim() ?? ''));
  const expected = faults.map((fault) => problemLocation({ ...fault, severity: 'error', values: {} }, 'de'));
  expect(expected.filter((place) => !listed.includes(place))).toEqual([]);
  expect(listed).toContain('observations.csv, Zeile 542, Spalte value');

  await page.getByRole('link', { name: 'Belastung' }).click();
  await expect.poll(() => stress.text()).toBe(before);
});

test('a file that is no zip, a broken zip and a folder without tables are refused with a reason @extended', async ({
  data
}, testInfo) => {
  await data.open();
  const headline = await data.headline.innerText();
  const noZip = upload('notiz.zip', 'Das ist kein Zip.');
  const { buffer } = smallZip();
  const broken = upload('abgebrochen.zip', buffer.subarray(0, buffer.length / 2));
  const empty = writeFolder(testInfo.outputPath('leer'), new Map([['lies-mich.txt', 'Hallo']]));

  await data.chooseZip(noZip);
  await expect(data.failure).toContainText('notiz.zip wurde nicht geöffnet');
  await expect(data.failure).toContainText('keine lesbare Zip-Datei');
  await data.chooseZip(broken);
  await expect(data.failure).toContainText('abgebrochen.zip wurde nicht geöffnet');
  await expect(data.failure).toContainText('keine lesbare Zip-Datei');
  await data.chooseFolder(empty);
  await expect(data.failure).toContainText('Die Tabelle „observations“ fehlt');
  await data.failure.getByRole('button', { name: 'Meldung schließen' }).click();
  await expect(data.failure).toBeHidden();
  await expect(data.headline).toHaveText(headline);
});

test('a link to a project that is not in this browser says so @extended', async ({ page, data }) => {
  for (const screen of ['stress', 'data']) {
    await page.goto(`${screen}/?project=anderswo-12345678`);
    await expect(data.failure).toContainText('„anderswo-12345678“ liegt nicht in diesem Browser');
  }
});

test.describe('without file storage @extended', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      navigator.storage.getDirectory = () => Promise.reject(new DOMException('Not allowed', 'SecurityError'));
    })
  );

  test('a project is opened in memory, with a notice', async ({ page, data, stress }) => {
    await data.openZip(smallZip());
    await expect(stress.headline).toHaveText(smallHeadline);
    await page.getByRole('link', { name: 'Daten' }).click();
    await expect(page.getByText('Dieser Browser erlaubt keinen Dateispeicher')).toBeVisible();
  });
});
