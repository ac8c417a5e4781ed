import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './navigation.ts';
import type { Upload } from './uploads.ts';

/** The data screen, where projects are opened and their faults are listed. */
export class DataScreen {
  readonly page: Page;
  readonly headline: Locator;
  /** What went wrong when a project was opened. */
  readonly failure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.failure = page.getByRole('alert');
  }

  /** Opens the screen and waits until the project in the address has been read. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`data/${query}`);
    await expect(this.page.getByRole('heading', { name: 'Prüfung des Datenpakets' })).toBeVisible();
  }

  /** Chooses a zip in the file dialog. */
  chooseZip(file: Upload): Promise<void> {
    return this.page.locator('input[data-open=zip]').setInputFiles(file);
  }

  /** Chooses a folder in the file dialog. */
  chooseFolder(path: string): Promise<void> {
    return this.page.locator('input[data-open=folder]').setInputFiles(path);
  }

  /** Chooses a zip that is fine, and goes from the overview that follows to the stress screen. */
  async openZip(file: Upload): Promise<void> {
    await this.open();
    await this.chooseZip(file);
    await this.isOpened();
  }

  /** Waits for the overview of what was opened, and goes to the stress screen. */
  async isOpened(): Promise<void> {
    await this.page.waitForURL(/\/overview\/\?(.*&)?project=/);
    await goTo(this.page, 'Belastung');
    await this.page.waitForURL(/\/stress\/\?(.*&)?project=/);
  }
}
