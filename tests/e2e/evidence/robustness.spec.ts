import { expect, test } from '../atlas-test.ts';
import { violations } from '../axe.ts';

test('ranks stand with their interval, the sentence counts what is certain, and follows the weights', async ({
  page,
  stress
}) => {
  await stress.open('?evidence=robustness');
  const row = stress.ranking.getByRole('row').filter({ hasText: 'Bövenau' });
  await expect(row).toContainText('bei 5–95 % der Gewichtungen Rang 8 bis 12');
  const sentence = page.getByRole('status').filter({ hasText: 'Von den 8 Gebieten mit hoher Belastung' });
  await expect(sentence).toContainText('haben sie 7 bei mindestens 95');

  const figure = page.getByRole('region', { name: 'Wie sicher sind die ersten Ränge?' });
  const table = figure.getByRole('region', { name: 'Sicherheit der Ränge' }).getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: 'Nordtor' })).toContainText('sicher hoch');
  await expect(table.getByRole('row').filter({ hasText: 'Lindhof' })).toContainText('unsicher');
  await figure.getByRole('button', { name: 'alle anzeigen' }).focus();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row')).toHaveCount(59);
  await table.getByRole('button', { name: 'Bövenau' }).focus();
  await page.keyboard.press('Enter');
  await expect(stress.detail).toContainText('9 (8–12) von 58');
  const years = page.getByRole('region', { name: 'Die Rangfolge 2024 und frühere' });
  await expect(years.getByRole('row').filter({ hasText: '2023' })).toContainText('0,98');
  expect(await violations(page)).toEqual([]);

  await stress.slider('Kinderarmut').press('End');
  await expect(row).not.toContainText('Rang 8 bis 12');
});
