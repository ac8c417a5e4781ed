import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowedDifferences } from '../import/round-trip/allowed-differences.ts';
import { differences } from '../import/round-trip/differences.ts';
import { recipePath, twinFiles } from '../import/round-trip/twin-import.ts';
import { examplePackage } from '../beispielstadt/example-package.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { zipSource } from '../../src/lib/package/zip-source.ts';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { ImportScreen } from './import-screen.ts';
import { keptZip } from './kept-zip.ts';
import { upload } from './uploads.ts';

const boundaries = upload(
  'Stadtteile_2024.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'].map((NAME, i) => ({
      type: 'Feature',
      properties: { NR: `0${i + 1}`, NAME },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9 + i / 100, 51],
            [9.01 + i / 100, 51],
            [9.01 + i / 100, 51.01],
            [9 + i / 100, 51.01],
            [9 + i / 100, 51]
          ]
        ]
      }
    }))
  })
);
const figures = upload(
  'Sozialdaten_2024.csv',
  `Nr.;Stadtteil;Arbeitslose;Erwerbsfähige;Arbeitslosenanteil in %
1;Hafen;120;1.000;12,0
2;Markt;45;900;5,0
3;Ufr;31;1.240;2,5
4;Heide;*;700;*
5;Moor;80;1.600;5,0
6;Sand;33;1.100;3,0
;Insgesamt;309;6.540;4,7`
);
const shared = (path: string) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));

let screen: ImportScreen;
test.beforeEach(({ page }) => {
  screen = new ImportScreen(page);
});

test('the files of the messy twin become the example again', async ({ page }) => {
  test.setTimeout(180_000);
  const twin = (await twinFiles()).map(({ path, bytes }) => upload(basename(path), bytes));
  await screen.open();
  await screen.choose(twin);
  await expect(screen.headline).toContainText('Fragen sind zu klären');
  await page.locator('[data-import="recipe"]').setInputFiles(recipePath);
  await expect(screen.headline).toHaveText(/^Alles gelesen/, { timeout: 60_000 });
  await screen.goTo('Übernehmen');
  await page.getByLabel('Kommune').fill('Beispielstadt');
  await screen.adopt();

  const reading = await readPackage(zipSource(await keptZip(page), 'kept.zip'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  const example = await examplePackage();
  const allowed = allowedDifferences(example);
  const found = differences(example, reading.package);
  expect(found.filter((difference) => !allowed.some(({ allows }) => allows(difference)))).toEqual([]);
});

test('questions are answered in place, and answers can be taken back', async ({ page }) => {
  await screen.open();
  await screen.choose([
    boundaries,
    { ...figures, buffer: Buffer.from(String(figures.buffer).replace(/^\d;/gm, ';')) }
  ]);
  await expect(screen.headline).toHaveText('Eine Frage ist zu klären');
  await screen.goTo('Zuordnung');
  await expect(screen.questions).toHaveText(/„Ufr“ ist kein bekanntes Gebiet/);
  await screen.questions.getByRole('combobox').selectOption({ label: 'Ufer (03, Statistische Bezirke)' });
  await expect(screen.questions).toHaveCount(0);
  await expect(screen.headline).toHaveText('Alles gelesen, eine Zeile nicht übernommen');
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(screen.questions).toHaveCount(1);
  await page.getByRole('button', { name: 'Wiederholen' }).click();
  await expect(screen.questions).toHaveCount(0);
});

test('a column is corrected, and the preview follows @extended', async ({ page }) => {
  await screen.open();
  await screen.choose([boundaries, figures]);
  await screen.goTo('Zuordnung');
  const share = screen.column('Arbeitslosenanteil in %');
  await expect(share.getByRole('combobox').first()).toHaveValue('value');
  await share.getByRole('combobox').first().selectOption('ignore');
  await expect(page.getByText('Datenqualität')).toBeHidden();
  await screen.column('Arbeitslose').getByRole('combobox').first().selectOption('value');
  await expect(page.getByText('Datenqualität')).toBeVisible();
  await screen.goTo('Sperrung');
  await page.getByLabel('Zensusgitter').check();
  await expect(page.getByRole('cell', { name: '1', exact: true }).first()).toBeVisible();
});

test('figures are added to the open project, and the import is undone @extended', async ({ page }) => {
  test.setTimeout(120_000);
  const example = await examplePackage();
  const areas = (example.layers.find(({ level }) => level === 'district')?.features ?? []).filter(
    ({ properties }) => properties.vintage === '2021'
  );
  const rows = areas.map(
    ({ properties }, i) => `${properties.area_id};${(5 + (i % 30)).toFixed(1).replace('.', ',')}`
  );
  const add = async (year: number) => {
    await page.getByLabel('Zum geöffneten Paket').check();
    await screen.choose([upload(`Kinderarmut_${year}.csv`, ['Bezirk;Kinderarmut in %', ...rows].join('\n'))]);
    await expect(screen.headline).toHaveText('Alles gelesen und zugeordnet');
    await screen.goTo('Übernehmen');
    await expect(page.getByRole('row', { name: /^Werte/ })).toContainText('62');
    await screen.adopt('In das geöffnete Paket übernehmen');
    await expect(page.getByRole('banner')).toContainText(`Stand ${year}`);
  };
  await screen.open();
  await add(2026);
  await page.getByRole('link', { name: 'Daten' }).click();
  await page.getByRole('link', { name: 'Dateien importieren' }).click();
  await add(2027);
  await page.getByRole('link', { name: 'Daten' }).click();
  await page.getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(page.getByRole('banner')).toContainText('Stand 2026');
});

test('files that cannot be read are named with a reason; the others and the open project stay', async ({
  page
}) => {
  await screen.open();
  const before = await page.getByRole('banner').innerText();
  const old = upload('Alt.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  const cases = upload(
    'Fallliste.csv',
    'Aktenzeichen;Name;Vorname;Geburtsdatum\n47/1;Muster;A;01.02.2019\n47/2;Muster;B;03.04.2018\n47/3;Muster;C;05.06.2017'
  );
  await screen.choose([boundaries, figures, upload('kaputt.json', '{"a": '), old, cases]);
  await expect(screen.file('kaputt.json').getByRole('alert')).toBeVisible();
  await expect(screen.file('Alt.xls').getByRole('alert')).toContainText('Excel');
  await expect(screen.file('Sozialdaten_2024.csv')).toHaveAttribute('data-state', 'ready');
  await screen.goTo('Erkennung');
  await expect(page.getByText('Die Tabelle führt Personen oder Fälle einzeln auf')).toBeVisible();
  expect(await page.getByRole('banner').innerText()).toBe(before);
  await page.getByRole('link', { name: 'Belastung' }).click();
  await expect(page).toHaveURL(/\/stress\//);
  await page.goBack();
  await expect(page.getByText('Die Tabelle führt Personen oder Fälle einzeln auf')).toBeVisible();
});

test('a large file can be cancelled, and the page answers meanwhile', async ({ page }) => {
  const rows = Array.from({ length: 400_000 }, (_, i) => `${i % 6};Gebiet ${i};12,${i % 10};${i}`);
  await screen.open();
  await page
    .locator('[data-import="files"]')
    .setInputFiles([upload('riesig.csv', ['Nr.;Name;Wert;Zahl', ...rows].join('\n'))]);
  await page.getByRole('button', { name: 'Lesen von riesig.csv abbrechen' }).click();
  await expect(screen.file('riesig.csv')).toBeHidden();
  await screen.choose([boundaries]);
  await expect(screen.file('Stadtteile_2024.geojson')).toHaveAttribute('data-state', 'ready');
});

test('the whole way is walked with the keyboard alone', async ({ page }) => {
  await screen.open();
  await screen.choose([boundaries, figures]);
  for (const step of ['Erkennung', 'Zuordnung', 'Sperrung', 'Übernehmen']) {
    await screen.next.focus();
    await page.keyboard.press('Enter');
    await expect(screen.headline).toBeFocused();
    await expect(page.locator('[aria-current="step"]')).toContainText(step);
  }
  await page.getByLabel('Kommune').focus();
  await page.keyboard.type('Neustadt');
  await page.getByRole('button', { name: 'Als Datenpaket öffnen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/project=neustadt-/, { timeout: 60_000 });
});

for (const [name, viewport, colorScheme] of [
  ['desktop', { width: 1440, height: 900 }, 'light'],
  ['phone', { width: 390, height: 844 }, 'dark']
] as const)
  test.describe(`${name}, ${colorScheme}${name === 'phone' ? ' @extended' : ''}`, () => {
    test.use({ viewport, colorScheme });
    test('no step of the import has a violation', async ({ page }) => {
      await screen.open();
      expect.soft(await violations(page), 'start').toEqual([]);
      const open = { ...figures, buffer: Buffer.from(String(figures.buffer).replace(/^\d;/gm, ';')) };
      await screen.choose([boundaries, open, upload('kaputt.json', '{')]);
      for (const step of ['Dateien', 'Erkennung', 'Zuordnung', 'Sperrung', 'Übernehmen'] as const) {
        await screen.goTo(step);
        expect.soft(await violations(page), step).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wide, `${step}: no sideways scrolling`).toBeLessThanOrEqual(0);
      }
    });
  });

const hamburg: readonly string[] = [
  shared('hamburg/hamburg-district-regions.geojson'),
  shared('hamburg/Daten_fuer_die_Stadtteilprofile_2014.xlsx')
];

test('Hamburg by name: pairs are merged, homonyms are chosen row by row @extended', async ({ page }) => {
  test.skip(!hamburg.every(existsSync) && !process.env.CI, '../shared/data/hamburg is absent');
  test.setTimeout(120_000);
  await screen.open();
  await screen.choose(hamburg);
  await screen.goTo('Zuordnung');
  const merged = page.locator('[data-question="area_merged"]');
  const homonyms = page.locator('[data-question="name_ambiguous"]');
  await expect(merged).toHaveCount(4);
  await expect(homonyms).toHaveCount(4);
  await merged.first().getByRole('combobox').selectOption('merge');
  await expect(merged).toHaveCount(3);
  await homonyms.first().getByRole('button', { name: 'Zeilen einzeln' }).click();
  await homonyms.first().getByRole('combobox').first().selectOption({ index: 1 });
  await screen.isSettled();
  await expect(homonyms).toHaveCount(4);
});
