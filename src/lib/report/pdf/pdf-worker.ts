import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import wasm from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { expose, transfer } from 'comlink';
import type { ReportDocument } from '../document/report-document.ts';
import template from './report.typ?raw';
import { webPrinter } from './web-printer.ts';

const bytesOf = async (url: string) => {
  const answer = await fetch(new URL(url, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.arrayBuffer();
};

/** Opened with the first report; a failed opening is tried again with the next. */
let printer: ReturnType<typeof webPrinter> | null = null;

async function opened() {
  const fonts = await Promise.all([sans400, sans600, serif600].map(bytesOf));
  return webPrinter({
    template,
    wasm: () => bytesOf(wasm),
    fonts: fonts.map((bytes) => new Uint8Array(bytes))
  });
}

/** What the worker answers. */
const work = {
  async print(report: ReportDocument): Promise<Uint8Array> {
    printer ??= opened();
    printer.catch(() => (printer = null));
    const bytes = await (await printer).print(report);
    return transfer(bytes, [bytes.buffer as ArrayBuffer]);
  }
};
export type PdfWork = typeof work;

expose(work);
