import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { reportFonts } from './pdf-printer.ts';
import type { PdfPrinter } from './pdf-printer.ts';
import { webPrinter } from './web-printer.ts';

const resolve = createRequire(import.meta.url).resolve;
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

/** A printer for the command line: the typesetter of the browser, with files in place of downloads. */
export const nodePrinter = (): Promise<PdfPrinter> =>
  webPrinter({
    template: readFileSync(new URL('report.typ', import.meta.url), 'utf8'),
    wasm: async () => bytesOf(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')).buffer,
    fonts: reportFonts.map((file) => bytesOf(resolve(`@expo-google-fonts/${file}`)))
  });
