import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('two indicators select and filter, areas are laid side by side with Shift', async ({ page, stress }) => {
  await stress.open('?evidence=relation');
  const figure = page.getByRole('region', { name: 'Zwei Indikatoren nebeneinander' });
  const scatter = figure.getByRole('group', { name: /^Arbeitslosenanteil nach Kinderarmut/ });
  await expect(figure.getByRole('status')).toContainText('Spearmans Rangkorrelation 0,');
  await scatter.getByRole('button', { name: /^Nordtor: Kinderarmut/ }).focus();
  await page.keyboard.press('Enter');
  await expect(stress.chip).toContainText('Nordtor');
  await expect(stress.detail).toContainText('Warum steht dieses Gebiet hier?');
  await expect(stress.detail).toContainText('Zusammen der Index: ');

  await scatter.scrollIntoViewIfNeeded();
  const box = await scatter.boundingBox();
  if (!box) throw new Error('No chart');
  await page.mouse.move(box.x + box.width * 0.55, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 12, box.y + box.height * 0.45, { steps: 4 });
  await page.mouse.up();
  const chips = page.getByRole('button', { name: /^Filter aufheben: / });
  await expect(chips).toHaveCount(2);
  await figure.getByRole('radio', { name: 'Tabelle' }).check();
  const rows = figure.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'Nordtor' })).toBeVisible();
  const shown = (await rows.count()) - 1;
  expect(shown).toBeLessThan(20);
  await expect(page.getByText(new RegExp(`^${shown} von 62 Gebieten$`))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await chips.first().click();
  await chips.first().click();
  await expect(chips).toHaveCount(0);

  await stress.map.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Enter');
  const side = page.getByRole('region', { name: 'Gebiete nebeneinander' });
  await expect(side.getByRole('status')).toContainText(/liegt \d,\d\d Indexpunkte über/);
  expect(stress.parameter('compare')).toMatch(/^\d+$/);
  await expect(page.getByRole('region', { name: 'Ähnliche Gebiete', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
