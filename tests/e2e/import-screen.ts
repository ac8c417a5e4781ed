import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './atlas-test.ts';
import { goTo } from './navigation.ts';
import type { Upload } from './uploads.ts';

type Step = 'Dateien' | 'Erkennung' | 'Zuordnung' | 'Sperrung' | 'Übernehmen';

/** The import screen as a person uses it. */
export class ImportScreen {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get headline() {
    return this.page.getByRole('heading', { level: 1 });
  }
  get next() {
    return this.page.getByRole('button', { name: /^Weiter: / });
  }
  get questions() {
    return this.page.locator('[data-question]');
  }
  file(name: string) {
    return this.page.locator(`[data-file="${name}"]`);
  }
  column(header: string) {
    return this.page.locator(`[data-column="${header}"]`);
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`data/import/${query}`);
    await expect(this.page.getByLabel('Zum geöffneten Paket')).toBeVisible({ timeout: 60_000 });
  }

  /** Chooses files by path, or given as they are, and waits until all are read and worked out. */
  async choose(files: readonly string[] | readonly Upload[]): Promise<void> {
    await this.page.locator('[data-import="files"]').setInputFiles([...files] as string[]);
    const names = files.map((each) => (typeof each === 'string' ? basename(each) : each.name));
    for (const name of names)
      await expect(this.file(name)).not.toHaveAttribute('data-state', 'reading', { timeout: 60_000 });
    await expect(this.next).toBeEnabled({ timeout: 60_000 });
    await this.isSettled();
  }

  async isSettled(): Promise<void> {
    await expect(this.page.getByText('Die Dateien werden nach den geänderten Angaben')).toBeHidden({
      timeout: 60_000
    });
  }

  async goTo(step: Step): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Schritte des Imports' })
      .getByRole('button', { name: step })
      .click();
  }

  /** Takes over what was imported and waits until it is the open project. */
  async adopt(button = 'Als Datenpaket öffnen'): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await expect(this.page).toHaveURL(/\/overview\/\?.*project=/, { timeout: 60_000 });
    await goTo(this.page, 'Belastung');
    await expect(this.page).toHaveURL(/\/stress\/\?.*project=/);
  }
}
