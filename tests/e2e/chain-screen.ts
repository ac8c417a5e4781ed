import { expect, type Locator, type Page } from '@playwright/test';

/** The chain screen as a person finds their way on it: by roles and German names. */
export class ChainScreen {
  readonly page: Page;
  readonly headline: Locator;
  /** The drawing; its parts are buttons (transitions, rows) and pictures (bars, gaps). */
  readonly chart: Locator;
  readonly breaks: Locator;
  readonly panel: Locator;
  /** The transition that the panel checks, and where. */
  readonly checked: Locator;
  readonly place: Locator;
  readonly funnel: Locator;
  readonly atlas: Locator;
  readonly mobility: Locator;
  readonly profiles: Locator;
  readonly flowMap: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.chart = page.getByRole('group', { name: /^Angebote entlang des Lebenslaufs/ });
    this.breaks = page.getByRole('region', { name: 'Wo die Kette reißt' });
    this.panel = page.getByRole('region', { name: 'Prüfung des Übergangs' });
    this.checked = this.panel.getByRole('combobox', { name: 'Prüfung des Übergangs' });
    this.place = this.panel.getByRole('combobox', { name: 'Ort der Prüfung' });
    this.funnel = page.getByRole('region', { name: 'Von der Geburtsklinik in die Frühen Hilfen' });
    this.mobility = page.getByRole('region', { name: 'Wie beständig sind die Klassen?' });
    this.profiles = page.getByRole('region', { name: 'Kennzahlen nach Belastung' });
    this.flowMap = page.getByRole('region', { name: /^Woher, wohin/ });
    this.atlas = page.getByRole('region', { name: /^Ketten-Atlas/ });
  }

  /** Opens the screen and waits for its chain. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`chain/${query}`);
    await expect(this.breaks).toBeVisible();
  }

  transition(name: string): Locator {
    return this.chart.getByRole('button', { name: new RegExp(`^Übergang ${name}`) });
  }

  /** Chooses one of the segments. */
  choose(segment: string): Promise<void> {
    return this.page.getByRole('radio', { name: segment, exact: true }).check();
  }

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** What the element with the focus is called. */
  focused(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
  }
}
