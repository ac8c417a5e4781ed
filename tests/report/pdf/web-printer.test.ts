import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { nodePrinter } from '../../../src/lib/report/pdf/node-printer.ts';
import { reportFonts } from '../../../src/lib/report/pdf/pdf-printer.ts';
import { webPrinter } from '../../../src/lib/report/pdf/web-printer.ts';
import { readPdf } from './read-pdf.ts';
import { smallReport } from './small-report.ts';

const resolve = createRequire(import.meta.url).resolve;
const bytes = (path: string) => new Uint8Array(readFileSync(path));

it('sets in the browser the pages that the command line sets, tagged alike', async () => {
  const printer = await webPrinter({
    template: readFileSync('src/lib/report/pdf/report.typ', 'utf8'),
    wasm: async () => bytes(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')).buffer,
    fonts: reportFonts.map((file) => bytes(resolve(`@expo-google-fonts/${file}`)))
  });
  const web = await readPdf(await printer.print(smallReport));
  const node = await readPdf(await nodePrinter().print(smallReport));
  const roles = (pdf: typeof web) => pdf.roles.map(({ role, alt }) => [role, alt]);
  expect(roles(web)).toEqual(roles(node));
  expect({ ...web, roles: [], accessible: null }).toEqual({ ...node, roles: [], accessible: null });
  const broken = {
    ...smallReport,
    sections: [{ ...smallReport.sections[0]!, blocks: [{ kind: 'film' } as never] }]
  };
  await expect(printer.print(broken)).rejects.toThrow('unknown block: film');
});
