import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import wasm from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import type { PdfPrinter } from './pdf-printer.ts';
import template from './report.typ?raw';
import { webPrinter } from './web-printer.ts';

const fonts = [sans400, sans600, serif600];

/** A printer for a worker of the page, with typesetter and fonts of this site. */
export async function browserPrinter(): Promise<PdfPrinter> {
  const files = await Promise.all(fonts.map(bytesOf));
  return webPrinter({
    template,
    wasm: () => bytesOf(wasm),
    fonts: files.map((bytes) => new Uint8Array(bytes))
  });
}

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(url, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.arrayBuffer();
}
