import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { documentFontFiles } from './embedded-fonts.ts';
import type { DocumentFonts } from './embedded-fonts.ts';

const resolve = createRequire(import.meta.url).resolve;
const bytesOf = (file: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${file}`)));

/** The fonts of text documents on the command line. */
export const nodeDocumentFonts = async (): Promise<DocumentFonts> => ({
  regular: bytesOf(documentFontFiles.regular),
  bold: bytesOf(documentFontFiles.bold),
  heading: bytesOf(documentFontFiles.heading)
});
