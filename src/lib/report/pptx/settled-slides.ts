import { editPart } from '../office/office-parts.ts';
import type { OfficeParts } from '../office/office-parts.ts';
import { headed } from './slide-table.ts';

/** What the writer of slides leaves to be put right: language, ids, notes, heads of tables, parts that are not there. */
export function settleSlides(parts: OfficeParts, language: string): void {
  for (const path of [...parts.keys()]) {
    if (/^ppt\/.*\.xml$/.test(path)) editPart(parts, path, (xml) => inLanguage(xml, language));
    if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) editPart(parts, path, (xml) => withIds(withHeads(xml)));
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path))
      editPart(parts, path, (xml) => withParagraphs(xml, language));
  }
  for (const path of [...parts.keys()]) if (path.endsWith('/')) parts.delete(path);
  editPart(parts, '[Content_Types].xml', (xml) => withPresentParts(xml, parts));
}

const inLanguage = (xml: string, language: string) =>
  xml.replace(/ altLang="[^"]*"/g, '').replace(/ lang="en-US"/g, ` lang="${language}"`);

/** Every shape of a slide has a number of its own, as the schema asks. */
function withIds(xml: string): string {
  let next = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`);
}

/** Tables say that their first row is a head, and what they show. */
const withHeads = (xml: string) =>
  xml.replace(
    new RegExp(`name="${headed} ([^"]*)"/>(.*?)<a:tblPr/>`, 'gs'),
    (_, name: string, between: string) => `name="${name}" descr="${name}"/>${between}<a:tblPr firstRow="1"/>`
  );

/** Lines of notes are paragraphs. */
const withParagraphs = (xml: string, language: string) =>
  xml.replace(/<a:t>([^<]*\n[^<]*)<\/a:t>/g, (_, text: string) => {
    const run = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>`;
    return `<a:t>${text.split(/\r?\n/).join(run)}</a:t>`;
  });

const withPresentParts = (xml: string, parts: OfficeParts) =>
  xml.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
    parts.has(path) ? override.trim() : ''
  );
