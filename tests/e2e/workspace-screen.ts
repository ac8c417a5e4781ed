import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { DataScreen } from './data-screen.ts';
import { goTo } from './navigation.ts';
import { upload, zipOf, type Upload } from './uploads.ts';

const packages = new Map<string, Upload>();

/** The small package under a title; the same title is the same content, another is another. */
export function packageNamed(title: string): Upload {
  const known = packages.get(title) ?? makePackage(title);
  packages.set(title, known);
  return known;
}

function makePackage(title: string): Upload {
  const files = smallPackageFiles();
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}') as object;
  files.set('datapackage.json', JSON.stringify({ ...descriptor, title }));
  return zipOf(`${title}.zip`, files);
}

/** The list of the packages in this browser, on the data screen. */
export class WorkspaceScreen {
  readonly page: Page;
  readonly data: DataScreen;
  readonly list: Locator;
  readonly notice: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.data = new DataScreen(page);
    this.list = page.getByRole('region', { name: 'Datenpakete in diesem Browser' });
    this.notice = page.locator('.notice');
    this.dialog = page.getByRole('dialog');
  }

  /** Opens the screen and waits until what the address names has been read. */
  open(query = ''): Promise<void> {
    return this.data.open(query);
  }

  /** Opens a package from a file and comes back to the list. */
  async add(title: string): Promise<void> {
    await this.data.chooseZip(packageNamed(title));
    await this.isBack(title);
  }

  /** From the stress screen back to the list, with this package open. */
  async isBack(title: string): Promise<void> {
    await this.data.isOpened();
    await goTo(this.page, 'Daten');
    await expect(this.data.headline).toHaveText(`${title} ist geöffnet`);
  }

  row(name: string): Locator {
    return this.list.locator(`tr[data-package="${name}"]`);
  }

  names(): Promise<string[]> {
    return this.list.locator('tr[data-package] strong').allInnerTexts();
  }

  async hasNames(...names: string[]): Promise<void> {
    await expect.poll(() => this.names()).toEqual(names);
  }

  async choose(name: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Weitere Aktionen für ${name}` }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async newVersion(name: string, title: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.choose(name, 'Neue Fassung öffnen');
    await (await chooser).setFiles(packageNamed(title));
    await this.isBack(title);
  }

  async rename(name: string, next: string): Promise<void> {
    await this.choose(name, 'Umbenennen');
    await this.dialog.getByLabel('Name in dieser Liste').fill(next);
    await this.page.keyboard.press('Enter');
    await expect(this.row(next)).toBeVisible();
  }

  async download(start: () => Promise<void>): Promise<Upload> {
    const arriving = this.page.waitForEvent('download');
    await start();
    const download: Download = await arriving;
    return upload(download.suggestedFilename(), readFileSync(await download.path()));
  }

  backUp(): Promise<Upload> {
    return this.download(() => this.list.getByRole('button', { name: 'Alles sichern' }).click());
  }

  /** How many packages' files lie in the storage. */
  countFiles(): Promise<number> {
    return this.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('projects');
      let count = 0;
      for await (const name of folder.keys()) if (name.endsWith('.zip')) count += 1;
      return count;
    });
  }

  async removeAll(): Promise<void> {
    await this.list.getByRole('button', { name: 'Alles löschen' }).click();
    const remove = this.dialog.getByRole('button', { name: 'Endgültig löschen' });
    await expect(remove).toBeDisabled();
    await this.dialog.getByRole('checkbox').check();
    await remove.click();
    await expect(this.list).toContainText('Noch kein eigenes Datenpaket');
  }
}
