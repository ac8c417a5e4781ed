import { expect, test } from './atlas-test.ts';
import { watchBlankScreens } from './blank-screen.ts';

const isEngine = /duckdb.*\.(js|wasm)$/;

test('the example opens without a click and says that it is synthetic', async ({ page, stress }) => {
  await page.goto('./');
  await stress.isDrawn();
  await expect(page).toHaveURL(/\/overview\/$/);
  await expect(page.getByRole('banner')).toContainText('Beispielstadt');
  await expect(page.getByRole('banner')).toContainText('synthetische Beispieldaten');
  await expect(stress.headline).toHaveText(/^Acht Gebiete tragen hohe Belastung/);
});

test.describe('before any script runs', () => {
  test.use({ javaScriptEnabled: false });

  test('the page brings map, legend and ranking along', async ({ page, stress }) => {
    await page.goto('stress/');
    const areas = stress.map.locator('svg path[data-area]');
    expect(await areas.count()).toBeGreaterThan(40);
    const fills = await areas.evaluateAll((all) => all.map((area) => getComputedStyle(area).fill));
    for (const colour of ['rgb(246, 235, 219)', 'rgb(143, 58, 18)']) expect(fills).toContain(colour);
    const counts = Object.values(await stress.counts());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fills.length);
    expect(await stress.ranking.getByRole('row').count()).toBeGreaterThan(40);
  });
});

test('the engine is asked for only when the first map is there and another period is wanted', async ({
  page,
  stress
}) => {
  const engine: string[] = [];
  page.context().on('request', (request) => {
    if (isEngine.test(request.url())) engine.push(request.url());
  });
  await stress.open();
  expect(engine).toEqual([]);
  await stress.setting('Zeitpunkt').selectOption('2023');
  await expect(page.getByRole('heading', { name: 'Statusindex 2023' })).toBeVisible();
  await expect.poll(() => engine.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
});

test('a period and a level chosen give the same screen after a reload @extended', async ({
  page,
  stress
}) => {
  await stress.open();
  const { sentence } = { sentence: await stress.headline.innerText() };
  await stress.setting('Zeitpunkt').selectOption('2020');
  await expect(page.getByRole('heading', { name: 'Statusindex 2020' })).toBeVisible();
  await stress.setting('Ebene').selectOption({ label: 'Stadtbezirke' });
  await expect(page.getByRole('banner')).toContainText('Stadtbezirke');
  await expect(stress.headline).not.toHaveText(sentence);
  const chosen = await stress.text();
  await page.reload();
  await stress.isDrawn();
  await expect.poll(() => stress.text()).toBe(chosen);
});

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { prototype } = HTMLCanvasElement;
      const original = prototype.getContext as (...inputs: unknown[]) => RenderingContext | null;
      const withoutWebgl = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
      };
      prototype.getContext = withoutWebgl as typeof prototype.getContext;
    });
  });

  test('the drawn map stands in and stays usable', async ({ page, stress, faults }) => {
    faults.provoke(/WebGL/i);
    await page.goto('stress/');
    await expect(stress.map).toHaveAttribute('data-map', 'svg');
    await expect(page.getByText('Vereinfachte Karte')).toBeVisible();

    const area = stress.map.locator('svg path[data-area]').nth(20);
    const areaId = (await area.getAttribute('data-area')) ?? '';
    await area.click();
    expect((await stress.selection()).area).toBe(areaId);
    await stress.map.focus();
    await page.keyboard.press('Escape');
    await expect(stress.chip).toBeHidden();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect((await stress.selection()).area).not.toBe('');

    await stress.setting('Zeitpunkt').selectOption('2023');
    await expect(page.getByRole('heading', { name: 'Statusindex 2023' })).toBeVisible();
    await expect(stress.map).toHaveAttribute('data-map', 'svg');
    await stress.choose('Veränderung');
    await expect.poll(() => stress.counts()).toHaveProperty('Zunahme');
    await stress.setting('Ebene').selectOption({ label: 'Stadtbezirke' });
    await expect(page.getByRole('banner')).toContainText('Stadtbezirke');
    const drawn = stress.map.locator('svg path[data-area]');
    await expect(drawn).toHaveCount(
      Object.values(await stress.counts()).reduce((sum, count) => sum + count, 0)
    );
  });
});

test('an engine that cannot be loaded gives a message with a retry, never a blank screen', async ({
  page,
  stress,
  faults
}) => {
  faults.provoke(/net::ERR_FAILED|duckdb|ErrorEvent/i);
  await page.route('**/*.wasm', (route) => route.abort());
  const blank = await watchBlankScreens(page);
  await stress.open();
  const before = await stress.headline.innerText();

  await stress.setting('Zeitpunkt').selectOption('2023');
  const message = page.getByRole('alert').filter({ hasText: 'Die Auswertung konnte nicht starten' });
  await expect(message).toBeVisible();
  await expect(stress.headline).toHaveText(before);
  await expect(stress.map).toHaveAttribute('data-map', 'webgl');

  await page.unroute('**/*.wasm');
  await message.getByRole('button', { name: 'Erneut versuchen' }).click();
  await expect(page.getByRole('heading', { name: 'Statusindex 2023' })).toBeVisible();
  await expect(message).toBeHidden();
  await expect(stress.headline).not.toHaveText(before);
  expect(await blank()).toBe(0);
});
