import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { packageNamed, WorkspaceScreen } from './workspace-screen.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Rückgängig machen' });
const redo = (page: Page) => page.getByRole('button', { name: 'Wiederherstellen' });

test('packages stay after a reload, are opened from the list and renamed', async ({ page }) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await expect(workspace.list).toContainText('Noch kein eigenes Datenpaket');
  await workspace.add('Altstadt');
  await workspace.add('Neustadt');
  await workspace.hasNames('Neustadt', 'Altstadt');
  await page.reload();
  await workspace.hasNames('Neustadt', 'Altstadt');

  await page.getByRole('button', { name: 'Altstadt öffnen' }).click();
  await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
  await expect(workspace.row('Altstadt')).toContainText('geöffnet');
  await workspace.rename('Altstadt', 'Unser Monitoring');
  await expect(workspace.data.headline).toHaveText('Unser Monitoring ist geöffnet');
  await page.reload();
  await workspace.hasNames('Neustadt', 'Unser Monitoring');
  await expect(workspace.data.headline).toHaveText('Unser Monitoring ist geöffnet');
});

test('a new version is undone and redone, also after a reload @extended', async ({ page }) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await workspace.add('Altstadt');
  await expect(undo(page)).toBeHidden();
  await workspace.newVersion('Altstadt', 'Altstadt 2026');
  await workspace.hasNames('Altstadt 2026');
  await page.reload();
  await undo(page).click();
  await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
  await workspace.hasNames('Altstadt');
  await page.reload();
  await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
  await workspace.hasNames('Altstadt');
  await redo(page).click();
  await expect(workspace.data.headline).toHaveText('Altstadt 2026 ist geöffnet');
  await expect(undo(page)).toBeVisible();
  await expect(redo(page)).toBeHidden();
});

test('everything is backed up, deleted and restored, with names and versions @extended', async ({ page }) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await workspace.add('Altstadt');
  await workspace.newVersion('Altstadt', 'Altstadt 2026');
  await workspace.add('Neustadt');
  await workspace.rename('Altstadt 2026', 'Unser Monitoring');
  const backup = await workspace.backUp();
  expect(backup.name).toMatch(/^praeventionsatlas-\d{4}-\d{2}-\d{2}\.zip$/);

  await workspace.removeAll();
  await expect(workspace.data.headline).toContainText('Beispielstadt');
  await workspace.open();
  await workspace.hasNames();

  await workspace.data.chooseZip(backup);
  await expect(page.getByText('Hinzugefügt: Unser Monitoring und Neustadt')).toBeVisible();
  await workspace.hasNames('Neustadt', 'Unser Monitoring');
  await expect(workspace.row('Unser Monitoring')).toContainText('2 Fassungen');
  await page.getByRole('button', { name: 'Unser Monitoring öffnen' }).click();
  await undo(page).click();
  await expect(redo(page)).toBeVisible();

  await workspace.data.chooseZip(backup);
  await expect(
    page.getByText('Schon vorhanden, unverändert gelassen: Unser Monitoring und Neustadt')
  ).toBeVisible();
});

test('one package is saved as a file, deleted with the keyboard and opened again from it @extended', async ({
  page
}) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await workspace.add('Altstadt');
  const file = await workspace.download(() => workspace.choose('Altstadt', 'Als Datei sichern'));
  expect(file.name).toMatch(/^kleinstadt-[0-9a-f]{8}\.zip$/);
  expect(file.buffer.equals(packageNamed('Altstadt').buffer)).toBe(true);

  const menu = page.getByRole('button', { name: 'Weitere Aktionen für Altstadt' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Als Datei sichern' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Löschen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(workspace.dialog).toContainText('„Altstadt“ löschen?');
  await page.keyboard.press('Escape');
  await expect(workspace.dialog).toBeHidden();
  await workspace.hasNames('Altstadt');

  await workspace.choose('Altstadt', 'Löschen');
  await workspace.dialog.getByRole('button', { name: 'Endgültig löschen' }).press('Enter');
  await workspace.hasNames();
  await expect(page.getByText('„Altstadt“ ist gelöscht')).toBeVisible();
  await expect(workspace.data.headline).toContainText('Beispielstadt');
  await workspace.data.chooseZip(file);
  await workspace.isBack('Altstadt');
});
