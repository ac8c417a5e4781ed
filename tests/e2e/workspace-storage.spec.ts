import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { hangAt } from './hanging-storage.ts';
import { packageNamed, WorkspaceScreen } from './workspace-screen.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Rückgängig machen' });
const redo = (page: Page) => page.getByRole('button', { name: 'Wiederherstellen' });

test('a second window saves nothing and takes over when the first is closed', async ({ page, context }) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await workspace.add('Altstadt');

  const other = new WorkspaceScreen(await context.newPage());
  await other.open();
  await expect(other.notice).toContainText(
    'In einem anderen Fenster geöffnet: hier wird nichts gespeichert.'
  );
  await expect(workspace.notice).toBeEmpty();
  await other.hasNames('Altstadt');
  await other.page.getByRole('button', { name: 'Altstadt öffnen' }).click();
  await expect(other.data.headline).toHaveText('Altstadt ist geöffnet');
  await other.add('Neustadt');
  await expect(other.row('Neustadt')).toContainText('nicht gespeichert');
  await expect(other.list.getByRole('button', { name: 'Alles löschen' })).toBeHidden();
  expect(await workspace.countFiles()).toBe(1);

  await page.close();
  await expect(other.notice).toBeEmpty();
  await expect(other.row('Neustadt')).not.toContainText('nicht gespeichert');
  await other.page.reload();
  await other.hasNames('Neustadt', 'Altstadt');
});

test.describe('a full storage', () => {
  test('keeps what is kept; the new package is open in memory and saved when there is room @extended', async ({
    page
  }) => {
    const workspace = new WorkspaceScreen(page);
    await workspace.open();
    await workspace.add('Altstadt');
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30_000 });

    await workspace.add('Neustadt');
    await expect(workspace.notice).toContainText('Der Speicher dieses Browsers ist voll.');
    await expect(workspace.notice).toContainText('Neustadt');
    await expect(workspace.row('Neustadt')).toContainText('nicht gespeichert');
    await expect(page.getByText('Nur in dieser Sitzung geöffnet')).toBeVisible();
    await page.getByRole('button', { name: 'Altstadt öffnen' }).click();
    await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
    await page.getByRole('button', { name: 'Neustadt öffnen' }).click();
    await expect(workspace.data.headline).toHaveText('Neustadt ist geöffnet');

    await workspace.choose('Altstadt', 'Löschen');
    await workspace.dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await workspace.hasNames('Neustadt');
    await expect(workspace.row('Neustadt')).not.toContainText('nicht gespeichert');
    await expect(workspace.notice).toBeEmpty();
    await page.reload();
    await workspace.hasNames('Neustadt');
  });

  test('is tried again on request @extended', async ({ page }) => {
    const workspace = new WorkspaceScreen(page);
    await workspace.open();
    await workspace.add('Altstadt');
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await workspace.newVersion('Altstadt', 'Altstadt 2026');
    await expect(workspace.row('Altstadt 2026')).toContainText('nicht gespeichert');
    await undo(page).click();
    await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
    await redo(page).click();
    await expect(workspace.data.headline).toHaveText('Altstadt 2026 ist geöffnet');

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await workspace.notice.getByRole('button', { name: 'Erneut speichern' }).click();
    await expect(workspace.notice).toBeEmpty();
    await page.reload();
    await workspace.hasNames('Altstadt 2026');
    await expect(undo(page)).toBeVisible();
  });
});

test.describe('a tab that dies while a package is being saved', () => {
  for (const [step, name] of [
    'the package is written',
    'it is closed',
    'the list is written',
    'it is closed there'
  ].entries())
    test(`when ${name}, what was there is there again @extended`, async ({ page, context }) => {
      const workspace = new WorkspaceScreen(page);
      await workspace.open();
      await workspace.add('Altstadt');
      const hangs = await hangAt(page, step + 1);
      await workspace.data.chooseZip(packageNamed('Altstadt 2026'));
      await hangs();
      await page.close();

      const again = new WorkspaceScreen(await context.newPage());
      await again.open();
      await again.hasNames('Altstadt');
      await again.page.getByRole('button', { name: 'Altstadt öffnen' }).click();
      await expect(again.data.headline).toHaveText('Altstadt ist geöffnet');
      await expect(again.notice).toBeEmpty();
      await again.add('Neustadt');
      await again.hasNames('Neustadt', 'Altstadt');
    });

  test('by a crash, what was there is there again @extended', async ({ page, context }) => {
    const workspace = new WorkspaceScreen(page);
    await workspace.open();
    await workspace.add('Altstadt');
    const hangs = await hangAt(page, 3);
    await workspace.data.chooseZip(packageNamed('Altstadt 2026'));
    await hangs();
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = new WorkspaceScreen(await context.newPage());
    await again.open();
    await again.hasNames('Altstadt');
    await again.add('Neustadt');
    await again.hasNames('Neustadt', 'Altstadt');
  });
});

test('a damaged package is named; the others are opened @extended', async ({ page }) => {
  const workspace = new WorkspaceScreen(page);
  await workspace.open();
  await workspace.add('Altstadt');
  const { searchParams } = new URL(page.url());
  await page.evaluate(async (id) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects');
    const stream = await (await folder.getFileHandle(`${id}.zip`)).createWritable();
    await stream.write('Das ist kein Zip.');
    await stream.close();
  }, searchParams.get('project'));
  await page.reload();
  await expect(workspace.data.failure).toContainText('ist beschädigt');
  await page.goto('data/');
  await expect(workspace.row('Altstadt')).toContainText('beschädigt');
  await workspace.add('Neustadt');
  await workspace.hasNames('Neustadt', 'Altstadt');
  await workspace.add('Altstadt');
  await expect(workspace.row('Altstadt')).not.toContainText('beschädigt');
});

test.describe('without file storage @extended', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      navigator.storage.getDirectory = () => Promise.reject(new DOMException('Not allowed', 'SecurityError'));
    })
  );

  test('a session in memory can do everything until it is closed', async ({ page }) => {
    const workspace = new WorkspaceScreen(page);
    await workspace.open();
    await expect(workspace.notice).toContainText('Dieser Browser erlaubt keinen Dateispeicher');
    await workspace.add('Altstadt');
    await workspace.newVersion('Altstadt', 'Altstadt 2026');
    await expect(workspace.row('Altstadt 2026')).toContainText('nicht gespeichert');
    await undo(page).click();
    await expect(workspace.data.headline).toHaveText('Altstadt ist geöffnet');
    await workspace.rename('Altstadt', 'Unser Monitoring');
    await workspace.add('Neustadt');
    const backup = await workspace.backUp();
    await workspace.removeAll();
    await workspace.data.chooseZip(backup);
    await workspace.hasNames('Neustadt', 'Unser Monitoring');
  });
});
