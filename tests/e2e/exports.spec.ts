import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { DataScreen } from './data-screen.ts';
import { StressScreen } from './stress-screen.ts';
import { packageNamed } from './workspace-screen.ts';

const menuOf = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^Herunterladen: ${title}`) }).first();

/** Chooses a format in the menu of a figure and answers the file. */
async function download(page: Page, title: string, format: string) {
  const arriving = page.waitForEvent('download');
  await menuOf(page, title).click();
  await page.locator(`[data-format=${format}]`).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a figure is taken along as tables and as a picture, with source and settings', async ({
  page,
  stress
}) => {
  await stress.open();
  const first = await stress.ranking.locator('tbody tr').first().innerText();
  await menuOf(page, 'Statusindex').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^CSV deutsch/ })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menuOf(page, 'Statusindex')).toBeFocused();

  const csv = await download(page, 'Statusindex', 'csv_international');
  expect(csv.name).toMatch(/^beispielstadt-statusindex-\d{4}\.csv$/);
  const [head = '', ...lines] = csv.bytes.toString('utf8').split('\n');
  expect(head).toMatch(/^area_id,name,period,population/);
  const column = head.split(',').indexOf('rank');
  const leading = lines.map((line) => line.split(',')).find((cells) => cells[column] === '1');
  expect(first).toContain(leading?.[1]);
  expect(lines.join('\n')).toMatch(
    /\n# Quelle: .+[^]*\n# Einstellungen: Gewichte: [^]*\n# Software: Präventionsatlas/
  );

  const workbook = unzipSync((await download(page, 'Statusindex', 'xlsx')).bytes);
  expect(Object.keys(workbook)).toContain('xl/worksheets/sheet3.xml');
  const png = await download(page, 'Statusindex', 'png_8');
  expect(png.name).toMatch(/\.png$/);
  // Width in pixels: 8 cm with 300 dots per inch.
  expect(png.bytes.readUInt32BE(16)).toBe(944);

  await page.goto('coverage/?field=family_centre');
  await expect(page.getByRole('region', { name: 'Bedarf und Abdeckung' }).first()).toBeVisible({
    timeout: 60_000
  });
  const german = await download(page, 'Größte Lücken', 'csv_german');
  expect(german.bytes.toString('utf8')).toMatch(/^\uFEFFGebietsschlüssel;Name;Zeitraum;Stichtag;/);
});

test('a link shows the same on another machine with the same package, and a quotation names both', async ({
  page,
  stress,
  browser,
  baseURL
}) => {
  const data = new DataScreen(page);
  await data.openZip(packageNamed('Altstadt'));
  await stress.isDrawn();
  await stress.ranking.getByRole('button').nth(1).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Zitieren' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('nur in diesem Browser');
  const link = await dialog.getByRole('textbox', { name: 'Stabiler Link' }).inputValue();
  expect(link).toMatch(/weights=[^]*package=[0-9a-f]{12}/);
  await expect(dialog.getByRole('textbox', { name: 'Quellenangabe' })).toHaveValue(
    new RegExp(`Verfügbar unter: `)
  );
  await dialog.getByRole('button', { name: 'Schließen' }).click();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByRole('alert')).toBeVisible();
  const dataThere = new DataScreen(other);
  await other.goto(`data/${new URL(link).search}`);
  await expect(dataThere.failure).toBeVisible();
  await dataThere.chooseZip(packageNamed('Altstadt'));
  const there = new StressScreen(other);
  await there.isDrawn();
  await expect(there.headline).toHaveText(await stress.headline.innerText());
  await expect(there.chip).toHaveText(await stress.chip.innerText());
  // The intervals of the ranks come a moment later.
  await expect(async () =>
    expect(await there.ranking.innerText()).toBe(await stress.ranking.innerText())
  ).toPass();
  await elsewhere.close();
});

test('an embedded view has no navigation, names its source and leads to the atlas @extended', async ({
  page
}) => {
  await page.goto('stress/?embed=1');
  await expect(page.getByRole('link', { name: 'Im Präventionsatlas öffnen' })).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('Musteramt für Statistik');
  expect(await violations(page)).toEqual([]);
});
