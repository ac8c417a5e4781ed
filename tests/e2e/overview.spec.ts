import { smallPackageFiles } from '../fixtures/small-package.ts';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { zipOf } from './uploads.ts';

test('the overview says what is to be seen, leads to its proofs, and follows the settings', async ({
  page,
  stress
}) => {
  const engine: string[] = [];
  page.context().on('request', (request) => {
    if (/duckdb.*\.(js|wasm)$/.test(request.url())) engine.push(request.url());
  });
  await page.goto('./');
  await stress.isDrawn();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Acht Gebiete tragen hohe Belastung\. Dort/
  );
  const statements = page.locator('[data-statement]');
  await expect(statements).toHaveCount(7);
  await expect(page.locator('[data-phase]')).toHaveCount(7);
  expect(engine).toEqual([]);
  expect.soft(await violations(page), 'overview').toEqual([]);
  const gaps = statements.and(page.locator('[data-statement=gaps_open]'));
  const [number, area] = [
    await gaps.getByRole('link').innerText(),
    /in (\S+) \(/.exec(await gaps.innerText())?.[1]
  ];

  await gaps.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/coverage\/\?.*phase=/);
  await expect(page.getByRole('banner')).toContainText(area ?? '');
  await page.goBack();
  await expect(gaps.getByRole('link')).toHaveText(number);
  await page
    .getByRole('button', { name: /Switch to English/ })
    .first()
    .click();
  await expect(statements.first()).toContainText(/of \d+ areas bear high social stress/);

  await page.goto('overview/?period=2023');
  await expect(page.getByText('Statusindex 2023')).toBeVisible();
  await expect(page.getByText('Seit 2022')).toBeVisible();
  await expect(statements).toHaveCount(6, { timeout: 60_000 });
  await expect(page.getByText(/^Keine Aussage zu Veränderung:/)).toBeVisible();
});

test('a package without offers says what it can, and of what it says nothing @extended', async ({
  page,
  data
}) => {
  await data.open();
  await data.openZip(zipOf('kleinstadt.zip', smallPackageFiles()));
  await page.getByRole('navigation').getByRole('link', { name: 'Lagebild' }).click();
  await expect(page.getByText('Keine Präventionskette in diesem Datenpaket')).toBeVisible({
    timeout: 60_000
  });
  await expect(page.getByText(/^Keine Aussage zu/).first()).toBeVisible();
  await expect(page.locator('ol.stale')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});
