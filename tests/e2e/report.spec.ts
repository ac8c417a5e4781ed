import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { checkedPdf } from '../report/pdf/accessible-pdf.ts';
import { readPdf } from '../report/pdf/read-pdf.ts';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';

/** Text as it is compared: breaks of lines and hyphenation are the typesetter's. */
const joined = (text: string) => text.replace(/[\s\u00ad\u2011-]+/g, '');
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));

async function downloaded(page: Page, name: RegExp): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name }).click();
  return download;
}
const pagesAreMade = (page: Page) =>
  expect(page.getByText(/^Seite \d+ von \d+$/)).toBeVisible({ timeout: 150_000 });
const chapters = (page: Page) =>
  page.locator('[data-chapter]').evaluateAll((all) => all.map((one) => one.getAttribute('data-chapter')));

test('from the start page to a report in few clicks: its statements, a note, the order by keys, other files', async ({
  page,
  stress
}) => {
  test.slow();
  let clicks = 0;
  await page.goto('./');
  await stress.isDrawn();
  const statements = await page.locator('[data-statement] > a').allInnerTexts();
  expect(statements.length).toBeGreaterThan(5);
  await page.getByRole('navigation').getByRole('link', { name: 'Bericht' }).click();
  clicks += 1;
  await page.getByRole('combobox', { name: 'Art des Berichts' }).selectOption('brief');
  clicks += 1;
  await expect(page).toHaveURL(/template=brief/);
  await pagesAreMade(page);
  const first = await downloaded(page, /^PDF/);
  clicks += 1;
  expect(clicks).toBeLessThan(10);
  expect(first.suggestedFilename()).toBe('beispielstadt-kurzinformation-2024.pdf');
  const pdf = await checkedPdf(await bytesOf(first));
  expect(pdf.faults).toEqual([]);
  expect(pdf.bookmarks.map(({ title }) => title)).toContain('Soziale Belastung');
  for (const number of statements) expect(joined(pdf.text)).toContain(joined(number));
  expect.soft(await violations(page), 'pages').toEqual([]);

  const before = await chapters(page);
  await page.getByRole('button', { name: 'Soziale Belastung', exact: true }).click();
  await page.getByLabel('Anmerkung zu diesem Kapitel').fill('Im März vor Ort geprüft.');
  await page.getByRole('checkbox', { name: 'Soziale Belastung aufnehmen' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const after = await chapters(page);
  const place = before.indexOf('chapter:stress');
  expect(after[place - 1]).toBe('chapter:stress');
  await expect(page.getByText(`Soziale Belastung steht jetzt an Stelle ${place} von`)).toBeAttached();
  await expect(page.getByRole('checkbox', { name: 'Soziale Belastung aufnehmen' })).toBeFocused();
  const annotated = await readPdf(await bytesOf(await downloaded(page, /^PDF/)));
  expect(joined(annotated.text)).toContain(joined('Im März vor Ort geprüft.'));

  const sheets = unzipSync(await bytesOf(await downloaded(page, /^XLSX/)));
  expect(Object.keys(sheets)).toContain('xl/workbook.xml');
  // A line to the worker that is collected as garbage makes it deaf.
  await page.requestGC();
  const words = unzipSync(await bytesOf(await downloaded(page, /^DOCX/)));
  expect(strFromU8(words['word/document.xml'] ?? new Uint8Array())).toContain('Im März vor Ort geprüft.');
});

test('the other files, the text of the report, and English @extended', async ({ page }) => {
  test.slow();
  await page.goto('report/?template=brief');
  await pagesAreMade(page);
  const slides = unzipSync(await bytesOf(await downloaded(page, /^PPTX/)));
  expect(Object.keys(slides)).toContain('ppt/presentation.xml');
  const html = strFromU8(await bytesOf(await downloaded(page, /^HTML/)));
  expect(html).toMatch(/^<!doctype html>/);
  const kept = unzipSync(await bytesOf(await downloaded(page, /^Datenpaket/)));
  const settings = JSON.parse(strFromU8(kept['atlas.json'] ?? new Uint8Array())) as { report: unknown };
  expect(settings.report).toMatchObject({ plans: [{ template: 'brief' }] });

  await page.getByRole('radio', { name: 'Text' }).check();
  await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect.soft(await violations(page), 'text').toEqual([]);
  await page
    .getByRole('button', { name: /Switch to English/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toContainText('social stress', { timeout: 60_000 });
});

test('a report is saved with the package, and there after a reload @extended', async ({ page }) => {
  test.slow();
  await page.goto('report/?template=brief');
  await pagesAreMade(page);
  await page.getByRole('button', { name: 'Baustein', exact: true }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Der Ausschuss nimmt Kenntnis.');
  await page.getByRole('button', { name: 'Im Datenpaket speichern' }).click();
  await expect(page).toHaveURL(/project=/);
  await expect(page.getByText('Im Datenpaket gespeichert.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Eigener Text', exact: true })).toBeVisible();
});

test.describe('phone @extended', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('chapters, preview and output stand behind segments', async ({ page }) => {
    test.slow();
    await page.goto('report/?template=brief');
    await pagesAreMade(page);
    const overhang = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overhang()).toBe(0);
    await page.getByRole('radio', { name: 'Kapitel' }).check();
    await expect(page.getByRole('button', { name: 'Soziale Belastung', exact: true })).toBeVisible();
    expect(await overhang()).toBe(0);
    await page.getByRole('radio', { name: 'Ausgeben' }).check();
    await expect(page.getByRole('button', { name: /^PDF/ })).toBeVisible();
    expect(await overhang()).toBe(0);
    expect.soft(await violations(page), 'output').toEqual([]);
  });
});
