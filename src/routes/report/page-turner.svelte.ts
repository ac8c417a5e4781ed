import type { Section } from '$lib/report/document/report-document';
import type { Bookmark, PdfPages } from '$lib/report/preview/pdf-pages';

/** The pages of a report that can be looked at, and which one is. */
export class PageTurner {
  #pages = $state.raw<PdfPages | null>(null);
  #page = $state(1);
  #shown: Uint8Array | null = null;

  get pages(): PdfPages | null {
    return this.#pages;
  }
  /** The page that is looked at, from 1. */
  get page(): number {
    return Math.min(this.#page, this.count || 1);
  }
  get count(): number {
    return this.#pages?.count ?? 0;
  }

  turnTo(page: number): void {
    this.#page = Math.max(1, Math.min(this.count || 1, page));
  }

  /** Puts the pages of a file in place of those before it; the page that is looked at stays, if it is there. */
  async show(pdf: Uint8Array): Promise<void> {
    if (this.#shown === pdf) return;
    this.#shown = pdf;
    const { PdfPages } = await import('$lib/report/preview/pdf-pages');
    const opened = await PdfPages.open(pdf);
    if (this.#shown !== pdf) return opened.close();
    const former = this.#pages;
    this.#pages = opened;
    await former?.close();
  }

  async close(): Promise<void> {
    this.#shown = null;
    const former = this.#pages;
    this.#pages = null;
    await former?.close();
  }
}

/** The page that every chapter begins on, by the id of its section; found by the bookmarks, which have its title. */
export function firstPages(
  sections: readonly Section[],
  bookmarks: readonly Bookmark[]
): Map<string, number> {
  const found = new Map<string, number>();
  let next = 0;
  for (const { id, title } of sections) {
    const at = bookmarks.findIndex((one, i) => i >= next && one.title.endsWith(title));
    if (at === -1) continue;
    found.set(id, bookmarks[at]?.page ?? 1);
    next = at + 1;
  }
  return found;
}
