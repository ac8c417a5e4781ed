import { PdfRef, type PdfDict, type PdfObjects } from './pdf-objects.ts';

/** What the catalog, its metadata, pages and annotations have to say. */
export function fileFaults(pdf: PdfObjects): string[] {
  const { catalog, trailer } = pdf;
  const mark = pdf.dict(catalog.MarkInfo);
  const metadata = catalog.Metadata instanceof PdfRef ? pdf.stream(catalog.Metadata) : '';
  const title = pdf.text(pdf.dict(trailer.Info).Title) ?? '';
  return [
    ...no(mark.Marked === true, 'the file does not say that it is tagged'),
    ...no(mark.Suspects !== true, 'the tags are suspect'),
    ...no(trailer.Encrypt === undefined, 'the file is encrypted'),
    ...no(/^[a-z]{2}(-[A-Z]{2})?$/.test(pdf.text(catalog.Lang) ?? ''), 'the file has no language'),
    ...no(pdf.dict(catalog.ViewerPreferences).DisplayDocTitle === true, 'readers do not show the title'),
    ...no(title !== '' && titleIn(metadata) === title, `the title is not that of the metadata: ${title}`),
    ...no(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata), 'the metadata name no part of PDF/UA'),
    ...no(catalog.StructTreeRoot !== undefined, 'the file has no structure'),
    ...pagesOf(pdf, catalog.Pages).flatMap((page, i) => pageEntryFaults(pdf, page, i + 1))
  ];
}

const no = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const titleIn = (metadata: string) =>
  /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</
    .exec(metadata)?.[1]
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

function pagesOf(pdf: PdfObjects, node: PdfDict[string] | undefined): PdfDict[] {
  const dict = pdf.dict(node);
  if (pdf.name(dict.Type) === 'Page') return [dict];
  return pdf.array(dict.Kids).flatMap((kid) => pagesOf(pdf, kid));
}

function pageEntryFaults(pdf: PdfObjects, page: PdfDict, number: number): string[] {
  const annotations = pdf.array(page.Annots).map((annotation) => pdf.dict(annotation));
  return [
    ...no(typeof page.StructParents === 'number', `page ${number} is not part of the structure`),
    ...no(
      annotations.length === 0 || pdf.name(page.Tabs) === 'S',
      `links of page ${number} are not in the order of the structure`
    ),
    ...annotations.flatMap((annotation) => [
      ...no(
        pdf.text(annotation.Contents)?.trim() !== '' && 'Contents' in annotation,
        `page ${number}: a link without words`
      ),
      ...no(typeof annotation.StructParent === 'number', `page ${number}: a link outside of the structure`)
    ])
  ];
}

/** Every font is in the file, with a way back to its letters. */
export function fontFaults(pdf: PdfObjects): string[] {
  return [...pdf.dicts()].flatMap((dict) => {
    const name = pdf.name(dict.BaseFont ?? dict.FontName) ?? '';
    if (pdf.name(dict.Type) === 'FontDescriptor')
      return no('FontFile2' in dict || 'FontFile3' in dict, `font ${name} is not in the file`);
    if (pdf.name(dict.Subtype) === 'Type0') return no('ToUnicode' in dict, `font ${name} has no letters`);
    return [];
  });
}
