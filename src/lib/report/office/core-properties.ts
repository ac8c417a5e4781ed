import type { ReportDocument } from '../document/report-document.ts';
import { editPart, setPart } from './office-parts.ts';
import type { OfficeParts } from './office-parts.ts';
import { xmlText } from './xml-text.ts';

const path = 'docProps/core.xml';
const relationship = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const contentType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Says title, publisher, language and day of the report in the file, in place of what its writer said of itself. */
export function setCoreProperties(parts: OfficeParts, report: ReportDocument): void {
  const isNew = !parts.has(path);
  setPart(parts, path, coreProperties(report));
  if (!isNew) return;
  editPart(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`)
  );
  editPart(parts, '_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCore" Type="${relationship}" Target="${path}"/></Relationships>`
    )
  );
}

const coreProperties = ({ title, subtitle, publisher, keywords, locale, date }: ReportDocument): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xmlText(title)}</dc:title>` +
  `<dc:subject>${xmlText(subtitle)}</dc:subject>` +
  `<dc:creator>${xmlText(publisher)}</dc:creator>` +
  `<cp:keywords>${xmlText(keywords.join(', '))}</cp:keywords>` +
  `<dc:language>${languageTag[locale]}</dc:language>` +
  `<cp:lastModifiedBy>${xmlText(publisher)}</cp:lastModifiedBy>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>` +
  '</cp:coreProperties>';

/** The language of a report as files name it. */
export const languageTag = { de: 'de-DE', en: 'en-GB' } as const;
