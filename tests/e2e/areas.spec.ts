import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { berlinMissing, berlinZip } from './berlin.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const strips = (page: Page) => page.getByRole('img', { name: /^Lage von .+ unter allen Gebieten/ });
const chain = (page: Page) => page.getByRole('img', { name: /^Kette in / });
const notes = (page: Page) => page.getByRole('region', { name: 'Beobachtungen' });
const slow = { timeout: 60_000 };

test('an area is opened, read, compared and noted on, and its link holds all of it', async ({ page }) => {
  await page.goto('areas/');
  await expect(headline(page)).toHaveText('Gebiete im Vergleich');
  const list = page.getByRole('table', { name: /^Gebiete nach Belastung/ });
  // The prerendered list is there before the page listens.
  await expect(async () => {
    await list.getByRole('button', { name: 'Westerfeld' }).click();
    await expect(page).toHaveURL(/\/areas\/\?area=960$/, { timeout: 2_000 });
  }).toPass(slow);
  await expect(headline(page)).toHaveText(
    /^Westerfeld: sehr hohe Belastung, zunehmend – .+ (Feldern der Kette|Feld der Kette)/,
    slow
  );
  await expect(strips(page)).toHaveAccessibleName(/Kinderarmut: Westerfeld [\d,]+\s%, Rang 3 von \d+, Stadt/);
  await expect(chain(page)).toBeVisible();
  expect.soft(await violations(page), 'profile').toEqual([]);

  await page.getByRole('button', { name: 'Vergleichen', exact: true }).click();
  await page.keyboard.type('Nordt');
  await page.getByRole('option', { name: /^Nordtor/ }).click();
  await expect(page).toHaveURL(/compare=\d+/);
  await page.getByRole('group', { name: /Pfeiltasten lesen Zeile/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(/^Kinderarmut: Westerfeld .+ Rang 3/)).toBeAttached();
  await page.keyboard.press(',');
  await expect(page).not.toHaveURL(/area=960/);
  await page.keyboard.press('.');
  await expect(page).toHaveURL(/area=960/);

  await page.getByRole('button', { name: 'Beobachtung notieren' }).click();
  await page.keyboard.type('Rückruf unter 0231 5551234');
  await page.getByRole('button', { name: 'Beobachtung speichern' }).click();
  await expect(notes(page).getByRole('alert').filter({ hasText: 'Telefonnummern' })).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Was wurde beobachtet?' })
    .fill('Der Spielplatz ist der Treffpunkt.');
  await page.getByRole('button', { name: 'Beobachtung speichern' }).click();
  await expect(notes(page).getByText('Der Spielplatz ist der Treffpunkt.', { exact: true })).toBeVisible(
    slow
  );
  await expect(page).toHaveURL(/project=/);
  await page.reload();
  await expect(notes(page).getByText('Der Spielplatz ist der Treffpunkt.', { exact: true })).toBeVisible(
    slow
  );
  await expect(page.getByRole('button', { name: 'Nordtor aus dem Vergleich nehmen' })).toBeVisible();
  await notes(page)
    .getByRole('button', { name: /zurücknehmen/ })
    .click();
  await expect(notes(page).getByText('Der Spielplatz ist der Treffpunkt.', { exact: true })).toBeHidden(slow);
});

test('boroughs, areas that are not there and areas without a class say what they are @extended', async ({
  page
}) => {
  await page.goto('areas/?area=960');
  await page.getByRole('navigation', { name: 'Pfad' }).getByRole('link', { name: 'Randnord' }).click();
  await expect(headline(page)).toHaveText(/^Randnord: .+ hohe(r)? Belastung/, slow);
  await expect(strips(page)).toBeVisible(slow);
  expect.soft(await violations(page), 'group').toEqual([]);
  await page.getByRole('navigation', { name: 'Pfad' }).getByRole('link', { name: 'Gebiete' }).click();
  await expect(headline(page)).toHaveText('Gebiete im Vergleich');
  expect.soft(await violations(page), 'list').toEqual([]);

  await page.goto('areas/?area=nowhere');
  await expect(headline(page)).toHaveText('Kein Gebiet mit dem Schlüssel „nowhere“', slow);
  await page.getByRole('button', { name: 'Alle Gebiete zeigen' }).click();
  await expect(page).toHaveURL(/\/areas\/$/);
  await page
    .getByRole('table', { name: /^Gebiete nach Belastung/ })
    .getByRole('button', { name: 'Schwiering' })
    .click();
  await expect(headline(page)).toHaveText(/^Schwiering: nicht eingestuft/, slow);
  await expect(page.getByText(/Mindestgröße/)).toBeVisible();
  await page.goto('areas/?area=960&lang=en&view=table');
  await expect(headline(page)).toHaveText(/^Westerfeld: very high stress, rising – /, slow);
  expect(await violations(page), 'tables').toEqual([]);
});

test('profiles of 542 areas follow one another at once @extended', async ({ page, data }) => {
  test.skip(berlinMissing() !== '', berlinMissing());
  await data.open();
  await data.openZip(berlinZip());
  await page.getByRole('navigation').getByRole('link', { name: 'Gebiete', exact: true }).click();
  await page
    .getByRole('table', { name: /^Gebiete nach Belastung/ })
    .getByRole('button')
    .nth(12)
    .click();
  await expect(strips(page)).toBeVisible(slow);
  const before = await headline(page).innerText();
  await page.keyboard.press('.');
  await expect(headline(page)).not.toHaveText(before);
});
