import { expect, type Locator, type Page } from '@playwright/test';

/** The stress screen as a person finds their way on it: by roles and German names. */
export class StressScreen {
  readonly page: Page;
  readonly headline: Locator;
  readonly map: Locator;
  readonly legend: Locator;
  readonly matrix: Locator;
  readonly ranking: Locator;
  readonly table: Locator;
  readonly tableSearch: Locator;
  /** The chip in the top bar; a click takes the selection back. */
  readonly chip: Locator;
  readonly detail: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.headline = page.getByRole('heading', { level: 1 });
    this.map = page.getByRole('application', { name: /^Karte/ });
    const counts = page.getByRole('columnheader', { name: 'Anzahl', exact: true });
    this.legend = page.getByRole('table').filter({ has: counts });
    this.matrix = page.getByRole('table', { name: /^Status und Veränderung/ });
    this.ranking = page.getByRole('region', { name: 'Rang mit Unsicherheit' }).getByRole('table');
    this.table = page.getByRole('table', { name: /^Gebiete nach Belastung/ });
    this.tableSearch = page.getByRole('searchbox', { name: 'In der Tabelle suchen' });
    this.chip = page.getByRole('button', { name: /^Auswahl .+ aufheben$/ });
    const close = page.getByRole('button', { name: 'Schließen', exact: true });
    this.detail = page.getByRole('region').filter({ has: close });
    this.search = page.getByRole('combobox', { name: 'Gebiet suchen' });
  }

  /** Opens the screen and waits for the interactive map. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`stress/${query}`);
    await this.isDrawn();
  }

  /** Opens the screen with the table instead of the map, which costs most of a test's time. */
  async openTable(query = ''): Promise<void> {
    await this.page.goto(`stress/?view=table${query}`);
    await expect(this.table).toBeVisible();
  }

  /** Waits until the interactive map and what is said of its figures are there. */
  async isDrawn(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map', 'webgl');
    await expect(this.headline).not.toHaveText(/^(Soziale Belastung|Social stress)?$/);
  }

  slider(indicator: string): Locator {
    return this.page.getByRole('slider', { name: `Gewicht ${indicator}` });
  }

  cell(status: string, trend: string): Locator {
    return this.matrix.getByRole('button', { name: new RegExp(`^Belastung ${status}, ${trend}: `) });
  }

  /** Chooses one of the segments of "Ansicht" or "Darstellung". */
  choose(segment: string): Promise<void> {
    const groups = this.page.getByRole('group', { name: /^(Ansicht|Darstellung|View|Display)$/ });
    return groups.getByRole('radio', { name: segment, exact: true }).check();
  }

  setting(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** Words and numbers of the legend, such as `{ niedrig: 75 }`. */
  async counts(): Promise<Record<string, number>> {
    const rows = await this.legend.locator('tr[data-class]').evaluateAll((all) =>
      all.map((row) => {
        const word = row.querySelector('th')?.firstChild?.textContent?.trim() ?? '';
        return [word, Number(row.querySelector('td:last-child')?.textContent)] as const;
      })
    );
    return Object.fromEntries(rows);
  }

  /** What says which area is selected: chip, panel and address. */
  async selection(): Promise<{ chip: string; detail: string; area: string | null }> {
    await expect(this.chip).toBeVisible();
    return {
      chip: await this.chip.innerText(),
      detail: await this.detail.innerText(),
      area: this.parameter('area')
    };
  }

  /** Everything that is written on the screen. */
  async text(): Promise<string> {
    const banner = await this.page.getByRole('banner').innerText();
    return `${banner}\n${await this.page.getByRole('main').innerText()}`;
  }
}
