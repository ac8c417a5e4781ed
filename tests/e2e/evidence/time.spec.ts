import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('the slider of the years moves map, legend and evidence by keyboard; all years and who changed class stand below', async ({
  page,
  stress
}) => {
  await stress.open('?evidence=time');
  const slider = page.getByRole('slider', { name: 'Jahr der Karte' });
  const title = (period: number) => page.getByRole('heading', { name: `Statusindex ${period}`, exact: true });
  const areas = async () => Object.values(await stress.counts()).reduce((sum, count) => sum + count, 0);
  const changes = page.getByRole('region', { name: /^Was hat sich seit 20\d\d geändert/ });
  await expect(changes).toBeVisible();
  const [all, before] = [await areas(), await stress.counts()];

  await slider.focus();
  for (const period of [2023, 2022]) {
    await page.keyboard.press('ArrowLeft');
    await expect(title(period)).toBeVisible();
    expect(stress.parameter('period')).toBe(String(period));
  }
  expect(await stress.counts()).not.toEqual(before);
  expect(await areas()).toBe(all);
  // 2021 has no index; the change from 2020 goes over the break.
  await expect(changes.getByText(/^Bruch vor 2021: Gebietsreform/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2021, Bruch vor 2021: Gebietsreform/);
  await page.keyboard.press('End');
  await expect(title(2025)).toBeVisible();

  const years = page.getByRole('region', { name: /^Statusindex in den Jahren 2015 bis/ });
  await expect(years.getByRole('listitem').getByRole('img')).toHaveCount(11);
  await years.getByRole('button', { name: '2024', exact: true }).click();
  await expect(title(2024)).toBeVisible();
  expect(stress.parameter('period')).toBeNull();
  await changes.getByRole('combobox').selectOption('2020');
  await expect(page).toHaveURL(/since=2020/);
  await changes.getByRole('button', { name: 'Netteberg' }).click();
  await expect(stress.chip).toContainText('Netteberg');
  expect(await violations(page)).toEqual([]);
});
