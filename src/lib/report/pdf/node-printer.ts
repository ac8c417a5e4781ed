import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { reportFonts, ReportNotPrintable } from './pdf-printer.ts';
import type { PdfPrinter } from './pdf-printer.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** A printer for the command line: PDF/UA-1. */
export function nodePrinter(): PdfPrinter {
  const fontBlobs = reportFonts.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  return {
    async print(report) {
      compiler.mapShadow(join(folder, 'report.json'), Buffer.from(JSON.stringify(report)));
      return setting(() =>
        compiler.pdf({ mainFilePath: join(folder, 'report.typ') }, { pdfStandard: 'ua-1' })
      );
    }
  };
}

function setting(print: () => Buffer): Uint8Array {
  try {
    return new Uint8Array(print());
  } catch (error) {
    throw new ReportNotPrintable(saidBy(error));
  }
}

/** The compiler puts what it has to say into the code of its error, or into diagnostics. */
function saidBy(error: unknown): string {
  const { code, shortDiagnostics } = error as Partial<NodeError> & { code?: string };
  return shortDiagnostics ? JSON.stringify(shortDiagnostics) : (code ?? String(error));
}
