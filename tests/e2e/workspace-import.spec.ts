import { expect, test } from './atlas-test.ts';
import { hangAt } from './hanging-storage.ts';
import { ImportScreen } from './import-screen.ts';
import { upload } from './uploads.ts';
import { WorkspaceScreen } from './workspace-screen.ts';

const names = ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'];
const square = (west: number) =>
  [0, 1, 2, 3, 4].map((corner) => [
    west + (corner === 1 || corner === 2 ? 0.01 : 0),
    51 + (corner === 2 || corner === 3 ? 0.01 : 0)
  ]);
const boundaries = upload(
  'Stadtteile_2024.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((NAME, i) => ({
      type: 'Feature',
      properties: { NR: `0${i + 1}`, NAME },
      geometry: { type: 'Polygon', coordinates: [square(9 + i / 100)] }
    }))
  })
);
const rows = names.map((name, i) => `${i + 1};${name};${100 + 7 * i};${1000 + 90 * i}`);
const figures = upload(
  'Sozialdaten_2024.csv',
  ['Nr.;Stadtteil;Arbeitslose;Erwerbsfähige', ...rows].join('\n')
);

for (const [step, name] of [
  [1, 'the package is written'],
  [3, 'the list is written']
] as const)
  test(`a tab that dies in an import, when ${name}, loses nothing that was there @extended`, async ({
    page,
    context
  }) => {
    const workspace = new WorkspaceScreen(page);
    await workspace.open();
    await workspace.add('Altstadt');
    const screen = new ImportScreen(page);
    await screen.open(new URL(page.url()).search);
    await screen.choose([boundaries, figures]);
    await screen.goTo('Übernehmen');
    await page.getByLabel('Kommune').fill('Hafenstadt');
    const hangs = await hangAt(page, step);
    await page.getByRole('button', { name: 'Als Datenpaket öffnen' }).click();
    await hangs();
    await page.close();

    const again = new WorkspaceScreen(await context.newPage());
    await again.open();
    await again.hasNames('Altstadt');
    await again.page.getByRole('button', { name: 'Altstadt öffnen' }).click();
    await expect(again.data.headline).toHaveText('Altstadt ist geöffnet');
  });
