import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('clusters stand on the map in plain words, and are found in the scatter by keyboard', async ({
  page,
  stress
}) => {
  await stress.open('?mode=cluster&evidence=space');
  const section = page.getByRole('region', { name: 'Gebiete und ihre Nachbarn' });
  await expect(section.getByText(/^Die Belastung ballt sich deutlich: .*Morans I = 0,\d\d; p/)).toBeVisible();

  const counts = await stress.counts();
  expect(Object.keys(counts).slice(0, 6)).toEqual([
    'hohe Belastung, umgeben von hoher Belastung',
    'hohe Belastung, umgeben von niedriger Belastung',
    'niedrige Belastung, umgeben von hoher Belastung',
    'niedrige Belastung, umgeben von niedriger Belastung',
    'nicht auffällig',
    'ohne Nachbarn'
  ]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(62);

  const scatter = section.getByRole('group', { name: /^Gebiete und ihre Nachbarn/ });
  await scatter.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(name).toMatch(/^.+: Index .+, Mittel der Nachbarn .+; .+$/);
  await page.keyboard.press('Enter');
  await expect(stress.chip).toContainText(name.split(':')[0] ?? '');

  await section.getByRole('combobox', { name: 'Nachbarn' }).selectOption('rook');
  await section.getByRole('combobox', { name: 'Viele Vergleiche' }).selectOption('off');
  await expect(page).toHaveURL(/contiguity=rook&fdr=off/);
  await expect(section.getByText(/Gebiete mit hoher Belastung um Nordtor$/)).toBeVisible();
  await section.getByRole('radio', { name: 'Tabelle' }).check();
  await expect(section.getByRole('table').getByRole('row')).toHaveCount(59);
  expect(await violations(page)).toEqual([]);
});
