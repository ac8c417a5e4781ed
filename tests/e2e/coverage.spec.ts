import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import truth from '../beispielstadt/planted-truth.json' with { type: 'json' };

const field = 'field=family_centre';
const { best_site: planted } = truth;

async function open(page: Page, query = `?${field}`) {
  await page.goto(`coverage/${query}`);
  await expect(page.locator('[data-map=webgl]')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('region', { name: /^(Größte Lücken|Largest gaps)$/ }).first()).toBeVisible();
}

const gaps = (page: Page) => page.getByRole('table', { name: 'Lücken nach Priorität' });
const effect = (page: Page) => page.getByRole('table', { name: 'Wirkung' });

test('the planted gap stands at the top and is explained', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Gebieten trifft hoher Bedarf auf wenig Angebot für Kinder 0–2$/
  );
  const first = gaps(page).locator('tbody tr').first();
  await expect(first).toHaveAttribute('data-area', planted.area_id);
  await expect(first).toContainText('keines erfasst');
  await first.getByRole('button').first().click();
  await expect(page).toHaveURL(/area=270/);
  await expect(page.getByText('Neuglück, Familienzentren: keines erfasst')).toBeVisible();
  await expect(page.getByText(/^Priorität \d+ = Prozentrang der Belastung/)).toBeVisible();
});

test('an offer placed by keyboard changes reach, gaps and equity', async ({ page }) => {
  await open(page);
  const site = page.getByRole('combobox', { name: 'Standort', exact: true });
  await site.focus();
  await site.selectOption(planted.facility_id);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Probeweise hinzufügen' })).toBeFocused();
  await page.keyboard.press('Enter');
  const reached = effect(page).getByRole('row', { name: /^Kinder 0–2 mit erreichbarem Angebot/ });
  await expect(reached.locator('td').last()).toHaveText(/^\+ \d{3}$/);
  await expect(
    effect(page)
      .getByRole('row', { name: /^Gebiete ohne erfasstes/ })
      .locator('td')
      .last()
  ).toHaveText('−1');
  await page.getByRole('button', { name: 'Szenario verwerfen' }).click();
  await expect(effect(page)).toHaveCount(0);
});

test('the best site proposed is the planted one, and it is noted as a measure', async ({ page }) => {
  await open(page, `?${field}&types=Familienzentrum`);
  await page.getByRole('radio', { name: 'Vorschlag rechnen' }).check();
  await page.getByRole('spinbutton', { name: 'Standorte' }).fill('1');
  await page.getByRole('button', { name: 'Beste Standorte suchen' }).click();
  const proposed = page.getByRole('table', { name: 'Vorgeschlagene Standorte' }).locator('tbody tr');
  await expect(proposed).toHaveCount(1);
  await expect(proposed).toContainText('Neuglück');
  await expect(
    page.getByText(/Der Standort erreicht \d+ Kinder 0–2 mehr, davon \d+ in Gebieten/)
  ).toBeVisible();
  await page.getByText('Als Maßnahme vormerken').click();
  await page.getByRole('textbox', { name: 'Zuständig' }).fill('Jugendamt');
  await page.getByRole('button', { name: 'Vormerken', exact: true }).click();
  await expect(page).toHaveURL(/project=/);
  await page.getByRole('button', { name: 'Lückenregister' }).click();
  const register = page.getByRole('table', { name: 'Einträge im Lückenregister' });
  await expect(register.getByRole('row', { name: /Neuglück.*Familienzentrum in .*Jugendamt/ })).toBeVisible();
});

test('an offer is edited, saved and taken back', async ({ page }) => {
  await open(page);
  const offers = page.getByRole('table', { name: 'Liste der Angebote' });
  await offers
    .getByRole('button', { name: /bearbeiten$/ })
    .first()
    .click();
  await rename('Aaa Umbenanntes Angebot');
  await expect(offers.getByText('Aaa Umbenanntes Angebot')).toBeVisible();
  await offers
    .getByRole('button', { name: /bearbeiten$/ })
    .first()
    .click();
  await rename('Noch einmal umbenannt');
  await expect(offers.getByText('Noch einmal umbenannt')).toBeVisible();
  await page.getByRole('button', { name: 'Letzte Änderung zurücknehmen' }).click();
  await expect(offers.getByText('Aaa Umbenanntes Angebot')).toBeVisible();
  await expect(offers.getByText('Noch einmal umbenannt')).toHaveCount(0);

  async function rename(text: string) {
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill(text);
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(name).toHaveCount(0);
  }
});

test('a scenario is saved, and is there after a reload', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Standort', exact: true }).selectOption(planted.facility_id);
  await page.getByRole('button', { name: 'Probeweise hinzufügen' }).click();
  await page.getByRole('textbox', { name: 'Name des Szenarios' }).fill('Neuglück stärken');
  await page.getByRole('button', { name: 'Szenario speichern' }).click();
  await expect(page).toHaveURL(/project=/);
  await page.reload();
  await page.getByRole('button', { name: 'Neuglück stärken', exact: true }).last().click();
  await expect(effect(page)).toBeVisible();
});

test('a link reproduces the screen, in English as well', async ({ page }) => {
  await open(page, '?lang=en&phase=early_childhood&field=outreach&area=270&section=places');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/children aged 0–2$/);
  await expect(page.getByRole('combobox', { name: 'Action field' })).toHaveValue('outreach');
  await expect(page.getByRole('heading', { name: /^Neuglück, .*: none recorded$/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Places per child' })).toBeVisible();
});

for (const section of ['directory', 'matrix', 'places', 'schools', 'allocation', 'register'])
  test(`axe finds nothing: ${section}${section === 'matrix' ? '' : ' @extended'}`, async ({ page }) => {
    await open(page, `?${field}&section=${section}`);
    expect(await violations(page)).toEqual([]);
  });

for (const [colorScheme, width] of [
  ['dark', 1440],
  ['light', 390]
] as const)
  test.describe(`${colorScheme} at ${width}`, () => {
    test.use({ colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } });
    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await open(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
