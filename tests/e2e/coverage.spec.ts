import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import truth from '../beispielstadt/planted-truth.json' with { type: 'json' };

const field = 'field=family_centre';
const { best_site: planted } = truth;

async function open(page: Page, query = `?${field}`) {
  await page.goto(`coverage/${query}`);
  await expect(page.locator('[data-map=webgl]')).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByRole('region', { name: /^(Größte Lücken|Largest gaps|Wo Plätze zuerst fehlen)$/ }).first()
  ).toBeVisible();
}

/** Finds something by its name with the keyboard alone. */
async function find(page: Page, label: string, name: string) {
  const search = page.getByRole('combobox', { name: label });
  await search.fill(name);
  const wanted = page.getByRole('option', { name: new RegExp(`^${name}`) }).first();
  await expect(async () => {
    await search.press('ArrowDown');
    await expect(wanted).toHaveAttribute('data-highlighted', '', { timeout: 300 });
  }).toPass();
  await search.press('Enter');
}

const gaps = (page: Page) => page.getByRole('table', { name: 'Lücken nach Priorität' });
const changeOf = (page: Page, measure: string) => page.locator(`[data-measure=${measure}] td`).last();
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
  await page.getByText('Wie gerechnet wird:').click();
  await page.getByRole('combobox', { name: 'Wohnorte' }).selectOption('centroid');
  await expect(page).toHaveURL(/calc=points:centroid/);
  await expect(page.getByText(/Wohnorte im Mittelpunkt der Gebiete/).first()).toBeVisible();
});

test('by keyboard an offer is placed, moved, resized and closed, and what it changes is said at once', async ({
  page
}) => {
  await open(page);
  const site = page.getByRole('combobox', { name: 'Standort', exact: true });
  await site.focus();
  await site.selectOption(planted.facility_id);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Probeweise hinzufügen' })).toBeFocused();
  await page.keyboard.press('Enter');
  const said = page.getByText(/^Im Szenario erreichen/);
  await expect(said).toHaveText(/erreichen \d{3} Kinder 0–2 mehr ein Angebot/);
  await expect(changeOf(page, 'reached')).toHaveText(/^\+ \d{3}$/);
  await expect(changeOf(page, 'gaps')).toHaveText('−1');
  await expect(page.getByText(/^Neuglück.*keines erfasst.*→.*abgedeckt$/)).toBeVisible();

  await page.getByRole('radio', { name: 'Bestand ändern' }).check();
  const lies = page.getByText(/^Neuglück, neu$/);
  await expect(lies).toBeVisible();
  await page.getByRole('button', { name: '50 m nach Osten' }).focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(lies).toHaveCount(0);
  await expect(changeOf(page, 'gaps')).not.toHaveText('−1');
  const undo = page.getByRole('button', { name: 'Schritt zurücknehmen' });
  await undo.press('Enter');
  await expect(lies).toBeVisible();
  await expect(changeOf(page, 'gaps')).toHaveText('−1');

  await find(page, 'Angebot suchen', 'Familienzentrum Haselnuss Altstadt');
  await page.getByRole('spinbutton', { name: 'Plätze' }).fill('90');
  await expect(page.getByText('Familienzentrum Haselnuss Altstadt: 90 Plätze')).toBeVisible();
  await page.getByRole('button', { name: 'Probeweise schließen' }).press('Enter');
  await expect(page.getByText('Geschlossen: Familienzentrum Haselnuss Altstadt')).toBeVisible();
  await undo.press('Enter');
  await expect(page.getByText('Familienzentrum Haselnuss Altstadt: 90 Plätze')).toBeVisible();
  await page.getByRole('button', { name: 'Szenario verwerfen' }).press('Enter');
  await expect(effect(page)).toHaveCount(0);
});

test('the best site proposed is the planted one, and it is noted as a measure', async ({ page }) => {
  await open(page, `?${field}&types=Familienzentrum`);
  await page.getByRole('radio', { name: 'Vorschlag rechnen' }).check();
  await page.getByRole('spinbutton', { name: 'Standorte' }).fill('1');
  await page.getByRole('button', { name: 'Beste Standorte suchen' }).click();
  const proposed = page.getByRole('table', { name: 'Vorgeschlagene Standorte' }).locator('tbody tr');
  await expect(proposed).toHaveCount(1);
  await expect(proposed).toContainText('Kita Sonnenhof Neuglück');
  await expect(
    page.getByText(/Der Standort erreicht \d+ Kinder 0–2 mehr, davon \d+ in Gebieten/)
  ).toBeVisible();
  await page.getByText('Als Maßnahme vormerken').click();
  await page.getByRole('textbox', { name: 'Zuständig' }).fill('Jugendamt');
  await page.getByRole('button', { name: 'Vormerken', exact: true }).click();
  await expect(page).toHaveURL(/project=/);
  const further = page.getByRole('group', { name: 'Weitere Auswertungen' });
  await further.getByRole('button', { name: 'Lückenregister' }).click();
  const register = page.getByRole('table', { name: 'Einträge im Lückenregister' });
  await expect(register.getByRole('row', { name: /Neuglück.*Familienzentrum in .*Jugendamt/ })).toBeVisible();
});

test('an offer is filtered, read, edited, and even the first change is taken back @extended', async ({
  page
}) => {
  await open(page, '?field=family_centre&sector=child_and_youth_welfare&find=Elterncaf');
  const offers = page.getByRole('table', { name: 'Liste der Angebote' });
  await expect(page.getByRole('button', { name: 'Weitere Filter (1 aktiv)' })).toBeVisible();
  await offers
    .getByRole('button', { name: /ansehen$/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/offer=A/);
  const id = new URL(page.url()).searchParams.get('offer') ?? '';
  const before = await offers.locator(`[data-offer=${id}] th`).innerText();
  const detail = page.getByRole('region', { name: before, exact: true });
  await expect(detail.getByText('Kinder- und Jugendhilfe')).toBeVisible();

  await rename('Elterncafé eins');
  await expect(offers.getByText('Elterncafé eins')).toBeVisible();
  await page.getByRole('button', { name: 'Letzte Änderung zurücknehmen' }).click();
  await expect(offers.getByText(before)).toBeVisible();
  await expect(offers.getByText('Elterncafé eins')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Letzte Änderung zurücknehmen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect(offers.getByText('Elterncafé eins')).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Herunterladen: Angebotsverzeichnis' }).click();
      await page.getByRole('menuitem', { name: /^CSV international/ }).click();
    })()
  ]);
  expect(file.suggestedFilename()).toMatch(/^beispielstadt-angebote-\d{4}-\d\d-\d\d\.csv$/);

  async function rename(text: string) {
    await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill(text);
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await expect(name).toHaveCount(0);
  }
});

test('a gap is noted from its cell by keyboard, changed, marked when overdue, and removed @extended', async ({
  page
}) => {
  await open(page, '?field=outreach&phase=daycare&section=matrix&day=2026-09-01');
  const grid = page.getByRole('grid', { name: /^Lückenmatrix/ });
  const cell = grid.getByRole('gridcell', { name: /keines erfasst, Priorität/ }).first();
  await cell.focus();
  await page.keyboard.press('Enter');
  const matrix = page.getByRole('region', { name: 'Lückenmatrix' });
  await matrix.getByRole('button', { name: 'Als Lücke vormerken' }).click();
  await matrix.getByRole('textbox', { name: 'Zuständig' }).fill('Jugendamt Nord');
  await matrix.getByLabel('Frist').fill('2026-08-31');
  await matrix.getByRole('button', { name: 'Speichern', exact: true }).click();
  await matrix.getByRole('button', { name: 'Lückenregister' }).click();

  const register = page.getByRole('table', { name: 'Einträge im Lückenregister' });
  const entry = register.getByRole('row', { name: /Jugendamt Nord/ });
  await expect(entry).toContainText('überfällig seit 31.08.2026');
  await entry.getByRole('button', { name: /bearbeiten$/ }).click();
  await page.getByRole('form').getByRole('combobox', { name: 'Status' }).selectOption('closed');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(entry).toContainText('abgeschlossen');
  await expect(entry).not.toContainText('überfällig');
  await entry.getByRole('button', { name: /bearbeiten$/ }).click();
  await page.getByRole('button', { name: 'Eintrag löschen' }).click();
  await expect(entry).toHaveCount(0);
});

test('by mouse places are set and dragged; the scenario is saved, and compared after a reload @extended', async ({
  page
}) => {
  await open(page, '?supply=daycare');
  await page.getByRole('button', { name: 'Auf der Karte platzieren' }).click();
  const map = page.locator('[data-map=webgl]');
  const { width, height } = (await map.boundingBox())!;
  await map.click({ position: { x: width / 2, y: height / 2 } });
  await expect(changeOf(page, 'lacking')).toHaveText(/^−\d/);
  await page.getByRole('button', { name: 'Platzieren beenden' }).click();
  await page.getByRole('radio', { name: 'Bestand ändern' }).check();
  const lies = page.getByText(/, neu$/);
  const first = await lies.innerText();
  await map.scrollIntoViewIfNeeded();
  const box = (await map.boundingBox())!;
  const [x, y] = [box.x + width / 2, box.y + height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 8 });
  await page.mouse.up();
  await expect(lies).not.toHaveText(first);
  await page.getByRole('button', { name: 'Schritt zurücknehmen' }).click();
  await expect(lies).toHaveText(first);
  const before = await changeOf(page, 'places').innerText();
  await page.getByRole('spinbutton', { name: 'Plätze' }).fill('200');
  await expect(changeOf(page, 'places')).not.toHaveText(before);

  await page.getByRole('textbox', { name: 'Name des Szenarios' }).fill('Große Kita');
  await page.getByRole('button', { name: 'Szenario speichern' }).click();
  await expect(page).toHaveURL(/project=/);
  await page.reload();
  const compared = page.getByRole('table', { name: 'Szenarien im Vergleich' });
  await expect(compared.getByRole('row', { name: /^Große Kita/ })).toContainText('gegenüber heute');
  await page.getByRole('button', { name: 'Szenario Große Kita öffnen' }).click();
  await expect(changeOf(page, 'places')).toHaveText('+ 200');
});

test('a link reproduces the screen, in English as well @extended', async ({ page }) => {
  await open(page, '?lang=en&phase=primary_school&field=outreach&area=060&section=places');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/children aged 6–9$/);
  await expect(page.getByRole('combobox', { name: 'Action field' })).toHaveValue('outreach');
  await expect(page.getByRole('heading', { name: /^Kanalviertel, .*: unknown$/ })).toBeVisible();
  await expect(page.getByText(/^The inventory is not complete here \(2024 survey: /)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Places per child' })).toBeVisible();
});

for (const section of ['directory', 'matrix', 'places', 'schools', 'allocation', 'register'])
  test(`axe finds nothing: ${section} @extended`, async ({ page }) => {
    await open(page, `?${field}&section=${section}`);
    expect(await violations(page)).toEqual([]);
  });

for (const [colorScheme, width] of [
  ['dark', 1440],
  ['light', 390]
] as const)
  test.describe(`${colorScheme} at ${width} @extended`, () => {
    test.use({ colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } });
    test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
      await open(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
