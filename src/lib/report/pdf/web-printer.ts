import { createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { disableDefaultFontAssets, loadFonts } from '@myriaddreamin/typst.ts/options.init';
import { ReportNotPrintable } from './pdf-printer.ts';
import type { PdfPrinter } from './pdf-printer.ts';
import { obstaclesToPdfUa, withPdfUa } from './pdf-ua.ts';
import { printData } from './print-data.ts';

/** What the typesetter works with, wherever it is taken from. */
export interface PrintShop {
  /** Source of the template. */
  template: string;
  wasm: () => Promise<ArrayBuffer>;
  fonts: readonly Uint8Array[];
}

/** A printer of tagged PDF (PDF/UA-1), the same in browser and command line. */
export async function webPrinter({ template, wasm, fonts }: PrintShop): Promise<PdfPrinter> {
  const compiler = createTypstCompiler();
  await compiler.init({
    // The module's own loader wants its source by name, which the package's types do not know.
    getModule: () => ({ module_or_path: wasm() }) as unknown as Promise<ArrayBuffer>,
    beforeBuild: [disableDefaultFontAssets(), loadFonts([...fonts], { assets: false })]
  });
  compiler.addSource('/report.typ', template);
  return {
    async print(report) {
      compiler.mapShadow('/report.json', new TextEncoder().encode(printData(report)));
      const { result, diagnostics } = await compiler.compile({
        mainFilePath: '/report.typ',
        format: pdf,
        diagnostics: 'unix'
      });
      if (!result) throw new ReportNotPrintable(diagnostics?.join('\n') ?? '');
      return withPdfUa(result, obstaclesToPdfUa(report).length === 0);
    }
  };
}

/** `CompileFormatEnum.pdf`, which the package declares but does not export. */
const pdf = 1;
