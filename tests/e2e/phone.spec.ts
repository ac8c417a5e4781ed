import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** By how many pixels the page is wider than the screen. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('segments show map, ranking or table, and nothing is wider than the screen', async ({
  page,
  stress
}) => {
  await stress.open();
  await expect(stress.legend).toBeVisible();
  await expect(stress.ranking).toBeHidden();
  expect(await overhang(page)).toBe(0);

  await stress.choose('Rang');
  await expect(stress.ranking).toBeVisible();
  await expect(stress.map).toBeHidden();
  expect(await overhang(page)).toBe(0);

  await stress.choose('Tabelle');
  await expect(stress.table).toBeVisible();
  await expect(stress.map).toBeHidden();
  expect(await overhang(page)).toBe(0);
});

test('a tap selects; the panel shows the area and is closed again @extended', async ({ page, stress }) => {
  await stress.open();
  const { width = 0, height = 0 } = (await stress.map.boundingBox()) ?? {};
  await stress.map.tap({ position: { x: width / 2, y: height / 2 } });
  await expect(stress.detail).toBeVisible();
  await expect(page).toHaveURL(/area=/);
  expect(await overhang(page)).toBe(0);
  await stress.detail.getByRole('button', { name: 'Schließen' }).tap();
  await expect(stress.detail).toBeHidden();
  await expect(page).not.toHaveURL(/area=/);
});

test('navigation lies at the lower edge and leads to the data screen', async ({ page, stress }) => {
  await stress.open();
  const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
  const box = await navigation.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(840);
  await expect(navigation.getByRole('listitem')).toHaveCount(5);
  const more = navigation.getByRole('button', { name: 'Mehr' });
  await more.tap();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await more.tap();
  await navigation.getByRole('link', { name: 'Daten' }).tap();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('heading', { name: 'Projekt öffnen' })).toBeVisible();
  expect(await overhang(page)).toBe(0);
});

test('the index is composed on the phone as well @extended', async ({ page, stress }) => {
  await stress.openTable();
  await page.getByRole('button', { name: 'Index anpassen' }).tap();
  await expect(stress.slider('Kinderarmut')).toBeVisible();
  const before = await stress.headline.innerText();
  await stress.slider('Kinderarmut').focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/child_poverty:100/);
  await expect(stress.headline).not.toHaveText(before);
  expect(await overhang(page)).toBe(0);
});

test('buttons and fields are large enough for a finger', async ({ page, stress }) => {
  await stress.open();
  const small = await page
    .getByRole('main')
    .locator('button:visible, select:visible, label:has(input[type=radio]):visible')
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.max(width, height) >= 44 && Math.min(width, height) >= 24
          ? []
          : [`${element.textContent?.trim()} ${element.getAttribute('aria-label')} ${width}×${height}`];
      })
    );
  expect(small).toEqual([]);
});
