import { withRows } from '../cli/package-changes.ts';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { expect, test } from './atlas-test.ts';
import { zipOf } from './uploads.ts';

type Files = Map<string, string>;

const constant = (): Files =>
  withRows('observations.csv', (row) =>
    row[1] === 'unemployment' ? [...row.slice(0, 3), '7.5', '', '', ''] : row
  );

/** Two areas in every file. */
function twoAreas(): Files {
  const kept = ['0101', '0202'];
  const files = smallPackageFiles();
  for (const path of ['observations.csv', 'population.csv'])
    files.set(path, withRows(path, (row) => (kept.includes(row[0] ?? '') ? row : null)).get(path) ?? '');
  const areas = JSON.parse(files.get('areas-district.geojson') ?? '') as {
    features: { properties: { area_id: string } }[];
  };
  areas.features = areas.features.filter(({ properties }) => kept.includes(properties.area_id));
  return files.set('areas-district.geojson', JSON.stringify(areas));
}

function nothingClassifiable(): Files {
  const files = smallPackageFiles();
  const settings = JSON.parse(files.get('atlas.json') ?? '') as { index: Record<string, unknown> };
  settings.index.minimum_population = 1_000_000;
  return files.set('atlas.json', JSON.stringify(settings));
}

const cases = [
  { name: 'a constant indicator', files: constant, areas: 36, says: '„Arbeitslosenanteil“ hat in allen' },
  { name: 'two areas', files: twoAreas, areas: 2, says: 'Nur 2 Gebiete haben Werte' },
  { name: 'nothing classifiable', files: nothingClassifiable, areas: 36, says: 'Kein Gebiet hat Werte' }
];

for (const { name, files, areas, says } of cases) {
  test(`${name}: a clear message, and no NaN anywhere${files === nothingClassifiable ? '' : ' @extended'}`, async ({
    page,
    data,
    stress
  }) => {
    await data.openZip(zipOf('sonderfall.zip', files()));
    const message = page.getByRole('alert').filter({ hasText: 'Index nicht berechenbar' });
    await expect(message).toContainText(says);
    await expect(message).toContainText('Was nun?');
    await expect(stress.headline).toHaveText('Für diese Auswahl lässt sich kein Index berechnen');
    await stress.isDrawn();
    await expect(stress.map).toHaveAttribute('data-areas', String(areas));
    for (const view of ['Veränderung', 'Einzelindikator', 'Status', 'Tabelle']) {
      await stress.choose(view);
      await expect(stress.headline).not.toBeEmpty();
      expect(await page.content()).not.toMatch(/\bNaN\b|\bundefined\b|Infinity/);
    }
  });
}

test('the offered way out computes the index again @extended', async ({ page, data, stress }) => {
  await data.openZip(zipOf('sonderfall.zip', constant()));
  await page.getByRole('button', { name: '„Arbeitslosenanteil“ weglassen' }).click();
  await expect(stress.headline).toHaveText(/von 33 Gebieten/);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect.poll(async () => Object.values(await stress.counts())).toContain(1);
});

test('a weight of 100 on one indicator or a period without an earlier one is no failure @extended', async ({
  page,
  data,
  stress
}) => {
  await data.openZip(zipOf('kleinstadt.zip', smallPackageFiles()));
  await stress.slider('Kinderarmut').focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/child_poverty:100/);
  await expect(page.getByRole('alert')).toBeHidden();
  await stress.setting('Zeitpunkt').selectOption('2021');
  await expect(page.getByText('Für den früheren Zeitpunkt liegen keine Werte vor')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Statusindex 2021' })).toBeVisible();
  expect(await page.content()).not.toMatch(/\bNaN\b/);
});
