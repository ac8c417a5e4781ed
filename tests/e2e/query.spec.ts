import type { Locator } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { goTo } from './navigation.ts';

/** As a person does: the browser would carry styles of a text that it replaces by itself, which the policy refuses. */
async function write(editor: Locator, text: string) {
  await editor.press('Control+A');
  await editor.press('Delete');
  await editor.page().keyboard.insertText(text);
}

test('a planner asks a question of her own, draws it, exports it and shares it', async ({ page }) => {
  await page.goto('stress/');
  await page.getByRole('link', { name: 'Abfrage öffnen' }).first().click();
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('Die Abfrage findet 744 Zeilen');
  const editor = page.getByRole('textbox', { name: /SQL-Text/ });
  await expect(editor).toContainText('FROM observations');
  await expect(page.getByText('Zeilen 1 bis 100 von 744')).toBeVisible();
  expect.soft(await violations(page), 'query').toEqual([]);

  await page.getByRole('button', { name: 'Wo ist die Kinderarmut am höchsten?' }).click();
  await expect(headline).toHaveText('Die Abfrage findet 10 Zeilen');
  await expect(page.getByRole('row').nth(1)).toContainText('Nordtor');
  await page.getByText('Balken', { exact: true }).click();
  await expect(page.getByRole('img', { name: 'value nach name' })).toBeVisible();
  await page.getByRole('button', { name: /Ergebnis/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).first().click()
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);

  await write(editor, 'DROP TABLE areas');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Möglich sind nur Fragen');
  await write(editor, 'SELECT count(*) AS Gebiete FROM areas WHERE nivel = 1');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Zeile 1, Zeichen 45');
  await write(editor, "SELECT name FROM areas WHERE level = 'district' ORDER BY name LIMIT 3");
  await page.keyboard.press('Control+Enter');
  await expect(headline).toHaveText('Die Abfrage findet 3 Zeilen');

  await page.reload();
  await expect(headline).toHaveText('Die Abfrage findet 3 Zeilen');
  await page.getByText('Verlauf', { exact: true }).click();
  await expect(page.getByRole('button', { name: /^DROP TABLE areas/ })).toBeVisible();
  await page.getByRole('button', { name: 'Verlauf löschen' }).click();
  await expect(page.getByText('Noch keine Abfrage auf diesem Gerät.')).toBeVisible();
});

test('a question that takes too long is cancelled, and the workspace goes on @extended', async ({ page }) => {
  await page.goto('overview/');
  await goTo(page, 'Abfrage');
  const editor = page.getByRole('textbox', { name: /SQL-Text/ });
  await write(
    editor,
    'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3'
  );
  await page.getByRole('button', { name: 'Ausführen' }).click();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText(/^Abgebrochen/)).toBeVisible();
  await write(editor, 'SELECT 1 AS eins');
  await page.getByRole('button', { name: 'Ausführen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Abfrage findet eine Zeile');
});
