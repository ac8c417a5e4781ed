import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';

test('a reader finds the method behind a figure, what is in force, and a word', async ({ page }) => {
  await page.goto('stress/?min=500');
  const link = page.getByRole('link', { name: 'Methode', exact: true }).first();
  await expect(link).toHaveAttribute('href', /min=500/);
  await link.click();
  await expect(page).toHaveURL(/min=500.*#combine$/);
  await expect(page.getByRole('heading', { name: 'Zum Index zusammenfassen' })).toBeInViewport();
  const section = (name: string) => page.getByRole('region', { name });
  await expect(section('Zum Index zusammenfassen')).toContainText('Kinderarmut 25');
  await expect(section('Nicht eingestufte Gebiete')).toContainText('500 Einwohner');
  await expect(section('Statistische Geheimhaltung')).toContainText('gilt');
  await expect(page.locator('math').first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Begriff suchen' }).fill('navigator');
  await expect(page.getByText('Ein Begriff', { exact: true })).toBeVisible();
  await expect(page.getByText('Lotsendienst', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [1440, 'dark']
] as const) {
  test.describe(`${width} pixels wide, ${colorScheme} @extended`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test('methods and query have no violation and fit', async ({ page }) => {
      for (const screen of ['methods', 'query']) {
        await page.goto(`${screen}/`);
        await expect(page.locator(screen === 'query' ? '.cm-content' : '.force').first()).toBeVisible();
        expect.soft(await violations(page), screen).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overhang).toBe(0);
      }
    });
  });
}
