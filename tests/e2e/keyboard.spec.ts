import { expect, test } from './atlas-test.ts';
import { tabTo } from './keyboard.ts';

test('the first stop skips to the content', async ({ page, stress }) => {
  await stress.openTable();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('search finds and selects an area', async ({ page, stress }) => {
  await stress.openTable();
  await page.keyboard.press('/');
  await expect(stress.search).toBeFocused();
  await page.keyboard.type('netteb');
  await expect(page.getByRole('option', { name: /^Netteberg/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(stress.chip).toContainText('Netteberg');
  await expect(stress.detail.getByRole('heading', { name: 'Netteberg' })).toBeVisible();
});

test('arrows move over the map, Enter selects, Escape takes it back', async ({ page, stress }) => {
  await stress.open();
  await tabTo(page, stress.map);
  const heard = stress.map.locator('[aria-live=polite]');
  await page.keyboard.press('ArrowRight');
  await expect(heard).toHaveText(/\. Belastung .+ Rang \d+, Index −?\d/);
  const first = await heard.innerText();
  await page.keyboard.press('ArrowDown');
  await expect(heard).not.toHaveText(first);
  const [name = ''] = (await heard.innerText()).split('.');

  await page.keyboard.press('Enter');
  await expect(stress.chip).toContainText(name);
  await expect(stress.detail.getByRole('heading', { name, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stress.chip).toBeHidden();
  await expect(page).not.toHaveURL(/area=/);
});

test('headings sort; t turns table into map and back', async ({ page, stress }) => {
  await stress.openTable();
  const heading = stress.table.getByRole('columnheader', { name: 'Einwohner' });
  await tabTo(page, heading.getByRole('button'));
  const firstArea = stress.table.getByRole('rowheader').first();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const smallest = await firstArea.innerText();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(firstArea).not.toHaveText(smallest);

  await tabTo(page, firstArea.getByRole('button'));
  const name = await firstArea.innerText();
  await page.keyboard.press('Enter');
  await expect(stress.chip).toContainText(name);
  await tabTo(page, stress.slider('Kinderarmut'));
  await page.keyboard.press('t');
  await stress.isDrawn();
  await expect(stress.chip).toContainText(name);
  await page.keyboard.press('t');
  await expect(stress.table).toBeVisible();
  await expect(page).toHaveURL(/view=table/);
});

test('sliders move by 1 with arrows and by 5 with page keys; weights keep the sum of 100 @extended', async ({
  page,
  stress
}) => {
  await stress.openTable();
  const slider = stress.slider('Kinderarmut');
  const sliders = page.getByRole('slider', { name: /^Gewicht / });
  const values = () =>
    sliders.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).valueAsNumber));
  const [start = 0] = await values();
  await tabTo(page, slider);
  const steps = [
    ['ArrowRight', start + 1],
    ['ArrowLeft', start],
    ['PageUp', start + 5],
    ['PageDown', start]
  ] as const;
  for (const [key, value] of steps) {
    await page.keyboard.press(key);
    await expect(slider).toHaveValue(String(value));
    await expect(page).toHaveURL(new RegExp(`child_poverty:${value}\\b`));
    await expect(slider).toBeFocused();
    expect((await values()).reduce((sum, one) => sum + one, 0)).toBe(100);
  }
  await tabTo(page, page.getByRole('button', { name: 'Zurücksetzen' }));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/weights=/);
});

test('a cell of the matrix filters map, ranking and table @extended', async ({ page, stress }) => {
  await stress.open();
  const cell = stress.cell('hoch', 'stabil');
  const count = Number(await cell.innerText());
  await tabTo(page, cell);
  await page.keyboard.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/cell=3\.stable/);
  await expect(stress.ranking.getByRole('rowheader')).toHaveCount(count);
  await page.keyboard.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(/cell=/);

  await page.keyboard.press('Space');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('t');
  await expect(stress.table.getByRole('rowheader')).toHaveCount(count);
  await expect(page.getByRole('status').filter({ hasText: `${count} von ` })).toBeVisible();
});

test('every stop of the tabulator can be seen', async ({ page, stress }) => {
  await stress.open();
  const seen: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const marked = [focused, focused.closest('label, fieldset, .search')].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      return marked ? null : focused.outerHTML.slice(0, 200);
    });
    if (unseen) seen.push(unseen);
  }
  expect(seen).toEqual([]);
});
