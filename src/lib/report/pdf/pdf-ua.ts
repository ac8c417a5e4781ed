import { sectionsOf } from '../document/report-document.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { updatedPdf } from './updated-pdf.ts';

/**
 * What keeps a report from calling itself accessible by PDF/UA-1, although the typesetter tags everything it sets: ids
 * of pictures without an alternative text and of tables without a name of a column, `title` and `publisher` where they
 * are empty. Empty = nothing known; the rest is proved by the tests of all templates.
 */
export function obstaclesToPdfUa(report: ReportDocument): string[] {
  const blocks = [...sectionsOf(report.sections)].flatMap(({ section }) => section.blocks);
  return [
    ...(['title', 'publisher'] as const).filter((name) => report[name].trim() === ''),
    ...[...sectionsOf(report.sections)].flatMap(({ section }) =>
      section.title.trim() === '' ? [section.id] : []
    ),
    ...blocks.flatMap((block) => {
      if (block.kind === 'figure') return block.alternative.trim() === '' ? [block.id] : [];
      if (block.kind === 'table')
        return block.columns.some(({ label }) => label.trim() === '') ? [block.id] : [];
      return [];
    })
  ];
}

const identification =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';

/**
 * The file with what the typesetter writes only when it is asked for PDF/UA-1, which its build for browsers cannot be:
 * readers show the title of the report in place of its file name; and, where `conforming`, the file says that it
 * follows PDF/UA-1. Throws RangeError where the file is not built as the typesetter builds it.
 */
export function withPdfUa(bytes: Uint8Array, conforming: boolean): Uint8Array {
  return updatedPdf(bytes, (file) => {
    const catalog = file.object(file.root);
    file.replace(
      file.root,
      once(catalog, '/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
    );
    if (!conforming) return;
    const metadata = Number(/\/Metadata (\d+) 0 R/.exec(catalog)?.[1]);
    const stream = once(file.object(metadata), '</rdf:RDF>', `${identification}</rdf:RDF>`);
    file.replace(metadata, once(stream, /\/Length \d+/, `/Length ${lengthOfStream(stream)}`));
  });
}

function once(text: string, found: string | RegExp, put: string): string {
  const changed = text.replace(found, () => put);
  if (changed === text) throw new RangeError(`The file holds no ${String(found)}`);
  return changed;
}

const lengthOfStream = (object: string): number =>
  object.lastIndexOf('\nendstream') - (object.indexOf('stream\n') + 'stream\n'.length);
