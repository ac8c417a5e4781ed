import { faultyPackage } from '../fixtures/faulty-package.ts';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { zipOf } from './uploads.ts';

const themes = ['light', 'dark'] as const;
const screens = [
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } }
];

for (const colorScheme of themes) {
  for (const { name, viewport } of screens) {
    const extended = name === 'phone' && colorScheme === 'light' ? '' : ' @extended';
    test.describe(`${name}, ${colorScheme}${extended}`, () => {
      test.use({ colorScheme, viewport });

      test('no view of the stress screen has a violation', async ({ page, stress }) => {
        const look = async (state: string) => expect.soft(await violations(page), state).toEqual([]);
        await stress.open();
        await look('map');
        const cell = stress.matrix.locator('button.cell:enabled').first();
        await cell.click();
        await look('matrix filter');
        await cell.click();
        await stress.choose('Veränderung');
        await look('change');
        await stress.choose('Einzelindikator');
        await look('single indicator');
        await stress.choose('Status');

        await stress.search.fill('e');
        await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        await look('search');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await stress.detail.locator('summary').click();
        await look('selected area');
        await stress.detail.getByRole('button', { name: 'Schließen' }).click();
        await stress.choose('Tabelle');
        await expect(stress.table).toBeVisible();
        await look('table');
      });

      test('overview and data screen have no violation', async ({ page, stress, data }) => {
        await page.goto('overview/');
        await stress.isDrawn();
        expect.soft(await violations(page), 'overview').toEqual([]);
        await data.open();
        expect.soft(await violations(page), 'data').toEqual([]);
        await data.chooseZip(zipOf('fehlerhaft.zip', faultyPackage().files));
        await expect(data.failure).toBeVisible();
        expect.soft(await violations(page), 'faults').toEqual([]);
      });
    });
  }

  test.describe(`tablet, ${colorScheme} @extended`, () => {
    test.use({ colorScheme, viewport: { width: 1024, height: 768 } });

    test('the opened composer has no violation', async ({ page, stress }) => {
      await stress.openTable();
      await page.getByRole('button', { name: 'Index anpassen' }).click();
      await expect(stress.slider('Kinderarmut')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
