import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('areas are marked by keyboard and list, named, kept, and are a level to choose', async ({
  page,
  stress
}) => {
  await stress.open();
  await page.getByRole('button', { name: 'Gebiete zusammenfassen' }).click();
  const bench = page.getByRole('region', { name: 'Gebiete zu Gruppen zusammenfassen' });
  await expect(stress.map).toHaveAttribute('data-map', 'webgl');
  const table = bench.getByRole('region', { name: /^Gruppen: / }).last();

  const keep = async (name: string, areas: readonly string[]) => {
    for (const area of areas) await bench.getByRole('checkbox', { name: area }).check();
    await bench.getByLabel('Name der Gruppe').fill(name);
    await bench.getByRole('button', { name: 'Gruppe speichern' }).click();
    await expect(bench.getByRole('status')).toHaveText(`Gespeichert: ${name}`);
    await expect(table.getByRole('rowheader', { name })).toBeVisible();
  };
  await bench.getByRole('button', { name: 'Gruppe speichern' }).click();
  await expect(bench.getByRole('alert')).toHaveText('Bitte mindestens ein Gebiet markieren.');
  await stress.map.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bench.getByText('Ein Gebiet markiert')).toBeVisible();
  await bench.getByRole('button', { name: 'Markierung aufheben' }).click();

  await bench.getByLabel('Name der Zusammenstellung').fill('Sozialräume');
  await keep('Nordufer', ['050 Nordtor', '060 Kanalviertel', '070 Hüttenplatz']);
  await expect(table.getByRole('row', { name: /^Nordufer/ })).toContainText('%');
  await expect(bench).toContainText('zu wenige Gebiete');
  await keep('Langenrath', ['210 Langenrath', '220 Hohenrath']);
  await keep('Ostfeld', ['810 Huckenau', '820 Ostfeld']);
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await stress.isDrawn();
  await expect(page.getByText('Linien: Gruppen „Sozialräume“')).toBeVisible();
  await stress.setting('Ebene').selectOption({ label: 'Gruppen: Sozialräume' });
  await expect(page.getByRole('banner')).toContainText('3 Gruppen: Sozialräume');
  await expect(stress.ranking.getByRole('row', { name: /Nordufer/ })).toBeVisible();
  expect(stress.parameter('level')).toBe('group:Sozialräume');
});
