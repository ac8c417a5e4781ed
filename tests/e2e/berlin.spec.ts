import { areaColours, clickArea } from './area-colours.ts';
import { expect, test } from './atlas-test.ts';
import { kitas, kitaSentence, kitaSites } from '../berlin/kita-figures.ts';
import { berlinAreas, berlinMissing, berlinZip } from './berlin.ts';

const published = { niedrig: 75, mittel: 366, hoch: 46, 'sehr hoch': 49, 'nicht eingestuft': 6 };
const publishedTrend = { Entlastung: 48, stabil: 436, Zunahme: 52, 'nicht eingestuft': 6 };
const classColours = ['#f6ebdb', '#ebcda3', '#d98a46', '#8f3a12'];

test.skip(berlinMissing() !== '', berlinMissing());

test.beforeEach(async ({ data, stress }) => {
  await data.openZip(berlinZip());
  await stress.isDrawn();
});

test('shows 542 areas with the classes and trends that Berlin published', async ({ page, stress }) => {
  await expect(stress.map).toHaveAttribute('data-areas', '542');
  await expect(page.getByRole('banner')).toContainText('542 Planungsräume');
  await expect.poll(() => stress.counts()).toEqual(published);
  await expect(stress.headline).toHaveText(/^95 von 536 Gebieten tragen hohe Belastung/);

  // The camera may still be on its way from the city before.
  const colours = async () => [...(await areaColours(stress.map, berlinAreas)).values()];
  const classified = async () => (await colours()).filter((colour) => classColours.includes(colour)).length;
  await expect.poll(classified).toBeGreaterThan(400);
  const drawn = await colours();
  expect(drawn).toHaveLength(542);
  for (const colour of classColours) expect(drawn).toContain(colour);

  await stress.choose('Veränderung');
  await expect.poll(() => stress.counts()).toEqual(publishedTrend);
  await expect(page).toHaveURL(/mode=trend/);

  await test.step('Kita places: ratio, reach, equity and the five sites of the command line', async () => {
    await page.getByRole('link', { name: 'Angebote & Lücken' }).click();
    await expect(stress.headline).toHaveText(/^In \d+ Gebieten trifft hoher Bedarf auf wenige Plätze/);
    const main = page.getByRole('main');
    await expect(main).toContainText('Plätze je Kind in Reichweite; stadtweit 0,92.');
    await expect(main).toContainText(`wohnortnah ${german(kitas.lacking)} Plätze`);
    await expect(main).toContainText(
      `${german(kitas.facilities)} Einrichtungen mit ${german(kitas.places)} Plätzen`
    );
    await expect(main).toContainText(/Kinder 0–5 mit der höchsten Belastung tragen 34.% des Bedarfs/);
    await expect(main.getByRole('table', { name: 'Kita (0–5 Jahre)' }).locator('tbody tr')).toHaveCount(542);
    await page.getByRole('combobox', { name: 'Gemessen an' }).selectOption('ratio');
    await expect(page).toHaveURL(/measure=ratio/);

    await page.getByRole('radio', { name: 'Vorschlag rechnen' }).check();
    await page.getByRole('button', { name: 'Beste Standorte suchen' }).click();
    await expect(main).toContainText(kitaSentence);
    const proposed = page.getByRole('table', { name: 'Vorgeschlagene Standorte' }).locator('tbody tr');
    await expect(proposed).toHaveText(
      kitaSites.map(({ name, lacking }) => new RegExp(`Mitte von ${name}.*${lacking}`))
    );
  });
});

const german = (count: number) => count.toLocaleString('de-DE');

test('selects the same area by keyboard, map, table and ranking @extended', async ({ page, stress }) => {
  await expect(page.getByText(/^Punkt: Rang; Linie/)).toBeVisible();
  await stress.map.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  const byKeyboard = await stress.selection();
  expect(byKeyboard.area).toMatch(/^\d{8}$/);
  const name = await stress.detail.getByRole('heading', { level: 2 }).innerText();
  expect(byKeyboard.chip).toContain(name);

  await page.keyboard.press('Escape');
  await expect(stress.chip).toBeHidden();
  await expect(page).not.toHaveURL(/area=/);

  await clickArea(stress.map, berlinAreas, byKeyboard.area ?? '');
  expect(await stress.selection()).toEqual(byKeyboard);
  await stress.chip.click();
  await expect(stress.chip).toBeHidden();

  await stress.ranking.getByRole('button', { name, exact: true }).click();
  expect(await stress.selection()).toEqual(byKeyboard);
  await stress.chip.click();
  await expect(stress.chip).toBeHidden();

  await stress.choose('Tabelle');
  await stress.tableSearch.fill(byKeyboard.area ?? '');
  await stress.table.getByRole('button', { name, exact: true }).click();
  expect(await stress.selection()).toEqual(byKeyboard);
});

test('a changed weight changes map, legend, lists, sentence and address @extended', async ({
  page,
  stress
}) => {
  const intervals = page.getByText(/^Punkt: Rang; Linie/);
  await expect(intervals).toBeVisible();
  const before = { screen: await stress.text(), sentence: await stress.headline.innerText() };
  const ranked = await stress.ranking.innerText();
  const address = page.url();
  const colours = await areaColours(stress.map, berlinAreas);

  await stress.slider('Kinderarmut').focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/weights=[^&]*child_poverty:100/);
  await expect(stress.slider('Arbeitslosigkeit')).toHaveValue('0');
  await expect(stress.headline).not.toHaveText(before.sentence);
  expect(await stress.counts()).not.toEqual(published);
  expect(await stress.ranking.innerText()).not.toBe(ranked);
  const recoloured = async () => {
    const now = await areaColours(stress.map, berlinAreas);
    return [...now].filter(([areaId, colour]) => colour !== colours.get(areaId)).length;
  };
  await expect.poll(recoloured).toBeGreaterThan(20);

  const sentence = await stress.headline.innerText();
  const changed = { screen: '', address: page.url() };
  await page.reload();
  await stress.isDrawn();
  await expect(stress.headline).toHaveText(sentence);
  await expect(intervals).toBeVisible();
  changed.screen = await stress.text();
  expect(page.url()).toBe(changed.address);
  expect(await recoloured()).toBeGreaterThan(20);

  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect.poll(() => stress.text()).toBe(before.screen);
  await page.goForward();
  await expect(page).toHaveURL(changed.address);
  await expect.poll(() => stress.text()).toBe(changed.screen);

  await page.keyboard.press('t');
  const table = await stress.table.innerText();
  await stress.slider('Kinderarmut').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => stress.table.innerText()).not.toBe(table);
});
