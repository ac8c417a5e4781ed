import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test as base } from './atlas-test.ts';
import { violations } from './axe.ts';
import { ChainScreen } from './chain-screen.ts';
import { tabTo } from './keyboard.ts';

interface Truth {
  transitions: {
    transition_id: string;
    areas_without_bridge?: string[];
    clinics_without_navigator?: string[];
  }[];
}
const truth = JSON.parse(
  readFileSync(new URL('../beispielstadt/planted-truth.json', import.meta.url), 'utf8')
) as Truth;

const test = base.extend<{ chain: ChainScreen }>({
  chain: ({ page }, use) => use(new ChainScreen(page))
});

const bars = (chain: ChainScreen) => chain.chart.getByRole('img');

test('names the planted breaks first: the third birthday in one district, the clinic without a navigator', async ({
  chain
}) => {
  await chain.open();
  const planted = truth.transitions.flatMap(
    ({ areas_without_bridge: areas, clinics_without_navigator: clinics }) => [
      ...(areas ?? []),
      ...(clinics ?? [])
    ]
  );
  expect(planted.sort()).toEqual(['270', 'C004']);
  await expect(chain.headline).toHaveText(
    'Die Kette reißt am dritten Geburtstag in Neuglück und nach der Geburt (Klinik Kornhöfe)'
  );
  const lines = await chain.breaks.getByRole('listitem').allInnerTexts();
  expect(lines[0]).toContain('in Neuglück nicht überbrückt');
  expect(lines[1]).toContain('Klinik Kornhöfe');
  expect(lines[2]).toContain('in keinem Gebiet überbrückt, ein Angebot ist geplant');
  expect(lines).toHaveLength(4);
  await expect(chain.transition('Grundschule')).toHaveAccessibleName(/nicht überbrückt/);
  await expect(chain.transition('Schule → Beruf')).toHaveAccessibleName(/: überbrückt$/);
});

test('reports the step of the funnel that loses most', async ({ chain }) => {
  await chain.open();
  await expect(chain.funnel).toContainText(
    /Am meisten gehen beim Schritt „angesprochen“ verloren: 677 von 3\.182/
  );
  await expect(chain.funnel).toContainText('Ginge dort niemand verloren');
  await expect(chain.mobility).toContainText(/blieb ein Gebiet in \d+ von \d+ Fällen/);
  await expect(chain.profiles.getByRole('table')).toContainText('Teil des Index');
  await chain.flowMap.getByRole('combobox', { name: 'Woher, wohin: Gebiet' }).selectOption('Neuglück');
  await expect(chain.flowMap).toContainText(/Neuglück: \d+ gehen in andere Gebiete/);
  expect(chain.parameter('area')).toBe('270');
});

test('a transition is checked in words, and the link shows it again @extended', async ({ chain, page }) => {
  await chain.open();
  await chain.transition('Kita → Grundschule').click();
  await expect(chain.checked).toHaveValue('daycare_primary');
  await expect(chain.panel).toContainText('Überbrückt in 62 von 62 Gebieten');
  expect(chain.parameter('transition')).toBe('daycare_primary');
  await page.reload();
  await expect(chain.checked).toHaveValue('daycare_primary');
  await chain.checked.selectOption('third_birthday');
  await chain.place.selectOption('270');
  await expect(chain.panel).toContainText('nicht überbrückt');
  await expect(chain.panel).toContainText(/An der Naht\s*\d+ enden mit „Frühe Kindheit“/);
  await chain.panel.locator('summary', { hasText: 'Alle Übergänge' }).click();
  const first = chain.panel.getByRole('table').getByRole('row').nth(1);
  await expect(first).toContainText('Neuglück');
  await expect(first).toContainText('nicht überbrückt');
});

test('one area, other rows, the table, and English @extended', async ({ chain, page }) => {
  await chain.open('?scope=area&area=270&rows=legal_sphere');
  await expect(chain.headline).toHaveText(/^Die Kette reißt in Neuglück am dritten Geburtstag/);
  await expect(chain.chart.getByRole('group', { name: 'Zeile SGB VIII' })).toBeVisible();
  await expect(chain.chart.getByRole('img', { name: /^Lücke/ }).first()).toBeAttached();
  await expect(chain.breaks).toContainText('Ruhestand: hier nicht überbrückt');
  const gaps = await chain.chart.getByRole('img', { name: /^Lücke/ }).count();
  await page.getByRole('button', { name: 'Angebote filtern' }).click();
  await page
    .getByText('Zugang: Alle')
    .or(page.getByLabel(/^Zugang:/))
    .first()
    .click();
  await page.getByRole('checkbox', { name: 'für ausgewählte Familien' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'Angeboten gezeichnet' })).toBeVisible();
  await expect(chain.chart.getByRole('img', { name: /^Lücke/ })).toHaveCount(gaps);
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await chain.choose('Tabelle');
  const table = page.getByRole('table', { name: 'Angebote je Zeile und Lebensphase' });
  await expect(table.getByRole('row', { name: /^SGB VIII/ })).toBeVisible();
  await page.goto('chain/?lang=en');
  await expect(chain.headline).toHaveText(/^The chain breaks at the third birthday in Neuglück/);
});

test('the chart is one stop; arrows lead through it, a row opens, a transition is chosen', async ({
  chain,
  page
}) => {
  await chain.open();
  await tabTo(page, chain.chart.getByRole('button').and(chain.chart.locator('[tabindex="0"]')));
  expect(await chain.focused()).toMatch(/^Übergang Schwangerschaft → Geburt/);
  await page.keyboard.press('ArrowRight');
  expect(await chain.focused()).toMatch(/^Übergang Geburtsklinik.*Klinik Kornhöfe: keine Brücke/);
  await page.keyboard.press('Enter');
  await expect(chain.checked).toHaveValue('clinic_early_support');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await chain.focused()).toBe('Koordinierung: nach Arten zeigen');
  await page.keyboard.press('Enter');
  await expect.poll(() => chain.focused()).toBe('Koordinierung: alle Angebote einzeln zeigen');
  const types = await bars(chain).count();
  await page.keyboard.press('Enter');
  await expect.poll(() => bars(chain).count()).toBeGreaterThan(types);
});

test('completeness against stress, and a print on a landscape page that is not cut off @extended', async ({
  chain,
  page
}) => {
  await chain.open();
  await expect(chain.atlas.getByRole('row', { name: /^Neuglück \d+\s?% Dritter Geburtstag/ })).toBeVisible();
  await expect(chain.atlas.getByRole('img', { name: /^Vollständigkeit nach Belastung/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1040, height: 720 });
  const printed = page.locator('.print-only > svg');
  await expect(printed).toBeVisible();
  const box = await printed.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(1040);
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeLessThan(1);
  await expect(page.getByRole('navigation')).toBeHidden();
});

/** Whether anything stands out of the page to the right. */
const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const [name, viewport, colorScheme] of [
  ['desktop', { width: 1440, height: 900 }, 'dark'],
  ['phone', { width: 390, height: 844 }, 'light']
] as const)
  test.describe(`${name}, ${colorScheme}${name === 'phone' ? '' : ' @extended'}`, () => {
    test.use({ colorScheme, viewport });

    test('the chain screen has no violation and fits', async ({ chain, page }) => {
      await chain.open();
      expect.soft(await violations(page), 'chart').toEqual([]);
      expect.soft(await overflows(page), 'chart is too wide').toBe(false);
      await chain.choose('Ein Gebiet');
      await chain.choose('Tabelle');
      await expect(page.getByRole('combobox', { name: 'Gebiet', exact: true }).first()).toBeVisible();
      expect.soft(await violations(page), 'table of an area').toEqual([]);
      expect.soft(await overflows(page), 'table is too wide').toBe(false);
    });
  });
