import { smallPackageFiles } from '../fixtures/small-package.ts';
import { expect, test } from './atlas-test.ts';
import { zipOf } from './uploads.ts';

const areas = [
  { id: '0105', word: 'gesperrt', why: 'ist gesperrt: Fallzahl zu klein' },
  { id: '0301', word: 'fehlt', why: 'liegt kein Wert für „Kinderarmut“ vor' },
  { id: '0606', word: 'nicht eingestuft', why: '250 Einwohner, unter der Mindestgröße von 300' }
];

test('suppressed, missing and not classified are told apart in legend, table and panel', async ({
  page,
  data,
  stress
}) => {
  await data.openZip(zipOf('kleinstadt.zip', smallPackageFiles()));
  await expect.poll(() => stress.counts()).toMatchObject({ gesperrt: 1, fehlt: 1, 'nicht eingestuft': 1 });
  await page.keyboard.press('t');
  for (const { id, word, why } of areas) {
    await stress.tableSearch.fill(id);
    const row = stress.table.getByRole('row').filter({ hasText: id });
    await expect(row.getByRole('cell', { name: word, exact: true }).first()).toBeVisible();
    await expect(row).not.toContainText(/\b0,0 ?%/);
    await row.getByRole('button').click();
    await expect(stress.detail).toContainText(why);
  }
});

test('the pointer over the map tells the same of an area as ranking and panel', async ({ page, stress }) => {
  await stress.open();
  const { width = 0, height = 0 } = (await stress.map.boundingBox()) ?? {};
  await stress.map.hover({ position: { x: width / 2, y: height / 2 } });
  const tooltip = page.locator('.tooltip');
  await expect(tooltip).toContainText(/Belastung (sehr hoch|hoch|mittel|niedrig)/);
  const name = await tooltip.locator('strong').innerText();
  const index = /Index\s+(−?[\d,]+)/.exec(await tooltip.innerText())?.[1] ?? '';
  const row = stress.ranking
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
  await expect(row).toContainText(index);
  await row.getByRole('button').click();
  await expect(stress.detail.getByRole('heading')).toHaveText(name);
  await expect(stress.detail).toContainText(index);
});
