import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('a preset changes map, sentence and method; its link shows the same, and it is taken back', async ({
  page,
  stress
}) => {
  await stress.openTable('&evidence=reliability');
  const before = await stress.headline.innerText();
  const preset = stress.setting('Voreinstellung');
  await expect(preset).toHaveValue('berlin');

  await preset.selectOption({ label: 'England (IMD)' });
  await expect(stress.headline).not.toHaveText(before);
  expect(stress.parameter('preset')).toBe('imd');
  await expect(page.getByText(/exponentiell umgeformte Ränge, gewichtetes Mittel/).first()).toBeVisible();
  await expect(stress.table).toContainText('Klasse 10 von 10');

  await expect(page.locator('details[open] summary', { hasText: 'Methode' })).toHaveCount(0);
  await page.locator('summary', { hasText: 'Methode' }).click();
  await stress.setting('Klassen').selectOption({ label: 'Quantile' });
  await stress.setting('Anzahl Klassen').selectOption('4');
  await expect(preset).toHaveValue('own');
  await expect(stress.table).toContainText('sehr hoch');
  const after = await stress.headline.innerText();
  const link = page.url();

  await page.goto(link);
  await expect(stress.headline).toHaveText(after);
  await expect(stress.setting('Klassen')).toHaveValue('quantiles');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Zurücksetzen' }).click();
  await expect(stress.headline).toHaveText(before);
  expect(stress.parameter('preset')).toBeNull();
  expect(stress.parameter('classes')).toBeNull();
});

test('a smoothed indicator says so, and areas of uncertain class are marked @extended', async ({
  page,
  stress
}) => {
  test.slow();
  await stress.openTable('&mode=indicator&indicator=child_poverty&evidence=reliability');
  const finding = page.getByText(/Über eine Klassengrenze reicht das Intervall bei \d+ von 59 Gebieten/);
  await expect(finding.first()).toBeVisible({ timeout: 60_000 });
  await expect(stress.table).toContainText('± Klasse unsicher');

  const chart = page.getByRole('application', { name: /^Wie sicher ist Kinderarmut/ });
  await chart.focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/, Intervall .+ bis .+, \d+ von .+\. Klasse/)).toBeAttached();

  await page.getByRole('radio', { name: 'geglättet (Nachbarn)' }).first().check();
  await expect(
    page.getByRole('heading', { name: /^Kinderarmut 2024, geglättet \(Nachbarn\)/ })
  ).toBeVisible();
  expect(stress.parameter('smoothing')).toBe('local');
  expect(await violations(page)).toEqual([]);
});
