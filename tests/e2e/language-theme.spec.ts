import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

/** Words that stand on the German screen and would be forgotten on the English one. */
const germanWords = [
  ...['Belastung', 'Gebiet', 'Gebiete', 'Gebieten', 'Rang', 'Rangfolge', 'Index zusammenstellen', 'niedrig'],
  ...['mittel', 'hoch', 'sehr hoch', 'gesperrt', 'fehlt', 'entfällt', 'nicht eingestuft', 'Anzahl', 'Stand'],
  ...['Einwohner', 'Karte', 'Tabelle', 'Veränderung', 'Entlastung', 'Zunahme', 'zunehmend', 'abnehmend'],
  ...['Zeitpunkt', 'Ebene', 'Mindestgröße', 'Normierung', 'Klassen', 'Grenzen', 'Gewicht', 'Zurücksetzen'],
  ...[
    'Quelle',
    'Methode',
    'Teilen',
    'Hell',
    'Daten',
    'Beitrag',
    'Wert',
    'Stadt',
    'Kinder',
    'von',
    'über',
    'bis'
  ],
  ...['Kinderarmut', 'Arbeitslosenanteil', 'Transferbezug', 'Alleinerziehende', 'unter', 'ab', 'Auswahl'],
  ...['Schließen', 'Vergrößern', 'Verkleinern', 'Statistische Bezirke', 'Stadtbezirke', 'Quartiere', 'suchen']
];

const english = { name: 'Switch to English' };
const isWordIn = (text: string) => (word: string) =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);

test('the language is switched, kept in the address and survives a reload', async ({ page, stress }) => {
  await stress.openTable();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', english).click();
  await expect(page).toHaveURL(/\?lang=en&view=table$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(stress.headline).toHaveText(/^\d+ of \d+ areas bear high stress/);
  await expect(page).toHaveTitle('Social stress · Präventionsatlas');

  await page.reload();
  await expect(stress.headline).toHaveText(/areas bear high stress/);
  await page.getByRole('link', { name: 'Data' }).click();
  await expect(page).toHaveURL(/\/data\/\?lang=en&view=table$/);
  await expect(page.getByRole('heading', { name: 'Open a project' })).toBeVisible();
  await page.getByRole('button', { name: 'Auf Deutsch anzeigen' }).click();
  await expect(page).not.toHaveURL(/lang=/);
  await expect(page.getByRole('heading', { name: 'Projekt öffnen' })).toBeVisible();
});

/** Everything that can be read or heard on the page. */
const said = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-valuetext'];
    const labels = Array.from(document.querySelectorAll('*')).flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? '')
    );
    return [document.body.innerText, document.title, ...labels].join('\n');
  });

test('no German word is left on the English screen', async ({ page, stress }) => {
  await stress.open();
  await stress.ranking.getByRole('button').first().click();
  await expect(stress.chip).toBeVisible();
  expect(germanWords.filter(isWordIn(await said(page))).length).toBeGreaterThan(40);
  await page.getByRole('button', english).click();
  await expect(page.getByRole('button', { name: 'Clear selection' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
  for (const view of ['Change', 'Single indicator', 'Status', 'Table']) {
    await stress.choose(view);
    expect(germanWords.filter(isWordIn(await said(page))), view).toEqual([]);
  }
});

test('the theme follows the switch, survives a reload and recolours the map @extended', async ({
  page,
  stress
}) => {
  await stress.open();
  const picture = () => stress.map.locator('canvas').screenshot();
  const light = await picture();
  await page.getByRole('button', { name: 'Helle und dunkle Darstellung wechseln' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 24, 30)');
  await expect.poll(async () => (await picture()).equals(light)).toBe(false);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('with a dark system', () => {
  test.use({ colorScheme: 'dark' });
  test('the page is dark from the first paint', async ({ page }) => {
    await page.goto('stress/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
