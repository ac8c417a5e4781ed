import { expect, test } from './atlas-test.ts';
import { violations } from './axe.ts';
import { WorkspaceScreen } from './workspace-screen.ts';

for (const [viewport, colorScheme] of [
  [{ width: 1440, height: 900 }, 'dark'],
  [{ width: 390, height: 844 }, 'light']
] as const)
  test.describe(`${viewport.width} pixels wide, ${colorScheme} @extended`, () => {
    test.use({ colorScheme, viewport });

    test('list, menu, dialogs and notice have no violation and fit', async ({ page, context }) => {
      const workspace = new WorkspaceScreen(page);
      const look = async (state: string) => {
        expect.soft(await violations(page), state).toEqual([]);
        const root = page.locator('html');
        const overhang = await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
        expect.soft(overhang, state).toBe(0);
      };
      await workspace.open();
      await look('empty');
      await workspace.add('Altstadt');
      await workspace.newVersion('Altstadt', 'Altstadt an der langen Bundesstraße, Monitoring 2026');
      await look('list');
      await page.getByRole('button', { name: 'Weitere Aktionen' }).click();
      await expect(page.getByRole('menuitem', { name: 'Löschen' })).toBeVisible();
      await look('menu');
      await page.getByRole('menuitem', { name: 'Umbenennen' }).click();
      await expect(workspace.dialog).toBeVisible();
      await look('rename');
      await page.keyboard.press('Escape');
      await workspace.list.getByRole('button', { name: 'Alles löschen' }).click();
      await expect(workspace.dialog).toBeVisible();
      await look('remove all');
      await page.keyboard.press('Escape');
      const other = new WorkspaceScreen(await context.newPage());
      await other.open();
      await expect(other.notice).toContainText('hier wird nichts gespeichert');
      expect.soft(await violations(other.page), 'second window').toEqual([]);
    });
  });
