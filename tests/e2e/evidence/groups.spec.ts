import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

const benchOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Gebiete zu Gruppen zusammenfassen' });
const tableOf = (bench: Locator): Locator => bench.getByRole('region', { name: /^Gruppen: [^,]+$/ });

/** Checks areas in the list and keeps them as a group. */
async function keep(bench: Locator, name: string, areas: readonly string[]): Promise<void> {
  for (const area of areas) await bench.getByRole('checkbox', { name: area }).check();
  await bench.getByLabel('Name der Gruppe').fill(name);
  await bench.getByRole('button', { name: 'Gruppe speichern' }).click();
  await expect(bench.getByRole('status')).toHaveText(`Gespeichert: ${name}`);
  await expect(tableOf(bench).getByRole('rowheader', { name })).toBeVisible();
}

test('areas are marked by keyboard and in the list, named, kept as a group, and have a profile', async ({
  page,
  stress
}) => {
  await stress.open();
  await page.getByRole('button', { name: 'Gebiete zusammenfassen' }).click();
  const bench = benchOf(page);
  await bench.getByRole('button', { name: 'Gruppe speichern' }).click();
  await expect(bench.getByRole('alert')).toHaveText('Bitte mindestens ein Gebiet markieren.');
  await expect(stress.map).toHaveAttribute('data-map', 'webgl');
  await stress.map.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bench.getByText('Ein Gebiet markiert')).toBeVisible();
  await bench.getByRole('button', { name: 'Markierung aufheben' }).click();

  await bench.getByLabel('Name der Zusammenstellung').fill('Sozialräume');
  await keep(bench, 'Nordufer', ['050 Nordtor', '060 Kanalviertel', '070 Hüttenplatz']);
  await expect(tableOf(bench).getByRole('row', { name: /^Nordufer/ })).toContainText('%');
  await expect(bench).toContainText('zu wenige Gebiete');
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(page.getByText('Linien: Gruppen „Sozialräume“')).toBeVisible();
  await page.getByRole('button', { name: 'Gebiete zusammenfassen' }).click();
  await tableOf(bench).getByRole('link', { name: 'Nordufer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nordufer');
  expect(stress.parameter('level')).toBe('group:Sozialräume');
});

test('three groups are a level to choose @extended', async ({ page, stress }) => {
  await stress.openTable();
  await page.getByRole('button', { name: 'Gebiete zusammenfassen' }).click();
  const bench = benchOf(page);
  await bench.getByLabel('Name der Zusammenstellung').fill('Sozialräume');
  await keep(bench, 'Nordufer', ['050 Nordtor', '060 Kanalviertel', '070 Hüttenplatz']);
  await keep(bench, 'Langenrath', ['210 Langenrath', '220 Hohenrath']);
  await keep(bench, 'Ostfeld', ['810 Huckenau', '820 Ostfeld']);
  await bench.getByRole('button', { name: 'Zurück zum Index' }).click();
  await stress.setting('Ebene').selectOption({ label: 'Gruppen: Sozialräume' });
  await expect(page.getByRole('banner')).toContainText('3 Gruppen: Sozialräume');
  await expect(stress.table.getByRole('row', { name: /Nordufer/ })).toBeVisible();
});
