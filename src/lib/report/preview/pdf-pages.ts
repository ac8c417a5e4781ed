import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** A bookmark of the file: a chapter and the page it begins on, from 1. */
export interface Bookmark {
  title: string;
  page: number;
}

/** Which page is to be drawn, how wide, and whether it is the one that is looked at. */
export interface PageWish {
  page: number;
  pixels: number;
  urgent: boolean;
}

interface Waiting {
  canvas: HTMLCanvasElement;
  wish: PageWish;
  signal: AbortSignal;
}

/** The pages of a PDF, to be drawn on canvases. */
export class PdfPages {
  #file: PDFDocumentProxy;
  readonly bookmarks: readonly Bookmark[];
  #queue: Waiting[] = [];
  #isWorking = false;

  private constructor(file: PDFDocumentProxy, bookmarks: readonly Bookmark[]) {
    this.#file = file;
    this.bookmarks = bookmarks;
  }

  /** Reads a file beside the page; nothing is fetched for it. Rejects where it is no PDF. */
  static async open(bytes: Uint8Array): Promise<PdfPages> {
    const file = await getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 }).promise;
    return new PdfPages(file, await bookmarksOf(file));
  }

  get count(): number {
    return this.#file.numPages;
  }

  /**
   * Draws a page as wide as asked, in pixels of the screen. One page is drawn at a time, those that are looked at before
   * the small ones; an aborted drawing leaves the canvas as it is.
   */
  draw(canvas: HTMLCanvasElement, wish: PageWish, signal: AbortSignal): void {
    const waiting = { canvas, wish, signal };
    if (wish.urgent) this.#queue.unshift(waiting);
    else this.#queue.push(waiting);
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift())
      if (!next.signal.aborted) await this.#drawn(next).catch(() => undefined);
    this.#isWorking = false;
  }

  async #drawn({ canvas, wish, signal }: Waiting): Promise<void> {
    const proxy = await this.#file.getPage(wish.page);
    const { width } = proxy.getViewport({ scale: 1 });
    const viewport = proxy.getViewport({ scale: wish.pixels / width });
    const sheet = document.createElement('canvas');
    sheet.width = Math.round(viewport.width);
    sheet.height = Math.round(viewport.height);
    const drawing = proxy.render({ canvas: sheet, viewport, background: '#ffffff' });
    signal.addEventListener('abort', () => drawing.cancel(), { once: true });
    await drawing.promise;
    if (signal.aborted) return;
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    canvas.getContext('2d')?.drawImage(sheet, 0, 0);
  }

  async close(): Promise<void> {
    this.#queue = [];
    await this.#file.loadingTask.destroy();
  }
}

async function bookmarksOf(file: PDFDocumentProxy): Promise<Bookmark[]> {
  const outline = (await file.getOutline()) ?? [];
  const found = await Promise.all(
    outline.map(async ({ title, dest }) => ({ title, page: await pageOf(file, dest) }))
  );
  return found.flatMap(({ title, page }) => (page === null ? [] : [{ title, page }]));
}

/** The page that a destination lies on; null for one that cannot be found. */
async function pageOf(file: PDFDocumentProxy, dest: string | unknown[] | null): Promise<number | null> {
  const place = typeof dest === 'string' ? await file.getDestination(dest) : dest;
  const [reference] = place ?? [];
  if (typeof reference !== 'object' || reference === null) return null;
  return (await file.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}
