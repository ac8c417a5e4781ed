import * as m from '../../messages/compiled/messages.js';
import { numbersOf } from '../document/numbering.ts';
import type { ReportDocument, Section } from '../document/report-document.ts';
import { languageTag } from '../office/core-properties.ts';
import { xmlText } from '../office/xml-text.ts';
import { blockHtml, factsHtml, idText } from './block-html.ts';
import type { BlockContext } from './block-html.ts';
import { pageStyles } from './page-styles.ts';

/** A report as one page of its own: no script, nothing that is fetched, styles and pictures within it. */
export const htmlOf = async (report: ReportDocument): Promise<Uint8Array> =>
  new TextEncoder().encode(pageHtml(report));

function pageHtml(report: ReportDocument): string {
  const context = { labels: report.labels, numbers: numbersOf(report) };
  const sections = report.sections.map((section) => sectionHtml(section, context, 2));
  return [
    '<!doctype html>',
    `<html lang="${languageTag[report.locale]}">`,
    headHtml(report),
    '<body>',
    `<a class="skip" href="#content">${m.files_skip({}, { locale: report.locale })}</a>`,
    coverHtml(report),
    report.layout === 'compact' ? '' : contentsHtml(report, context),
    `<main id="content">${sections.join('\n')}</main>`,
    `<footer>${xmlText(imprint(report))}</footer>`,
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

const imprint = ({ publisher, dateText }: ReportDocument) => `${publisher} · ${dateText}`;

const headHtml = ({ title, subtitle, publisher, keywords, date }: ReportDocument) =>
  '<head><meta charset="utf-8">' +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<title>${xmlText(title)}</title>` +
  metaHtml('author', publisher) +
  metaHtml('description', subtitle) +
  metaHtml('keywords', keywords.join(', ')) +
  metaHtml('dcterms.date', date) +
  `<style>${pageStyles}</style></head>`;

const metaHtml = (name: string, content: string) => `<meta name="${name}" content="${xmlText(content)}">`;

const coverHtml = (report: ReportDocument) =>
  `<header><h1>${xmlText(report.title)}</h1><p class="subtitle">${xmlText(report.subtitle)}</p>` +
  `<p class="imprint">${xmlText(imprint(report))}</p>` +
  `${report.facts.length > 0 ? factsHtml(report.facts) : ''}</header>`;

const contentsHtml = ({ sections, labels }: ReportDocument, context: BlockContext) =>
  `<nav aria-labelledby="contents"><h2 id="contents">${xmlText(labels.contents)}</h2>${entriesHtml(sections, context)}</nav>`;

function entriesHtml(sections: readonly Section[], context: BlockContext): string {
  if (sections.length === 0) return '';
  const entries = sections.map(
    (section) =>
      `<li><a href="#${idText(section.id)}">${xmlText(titleOf(section, context))}</a>` +
      `${entriesHtml(section.sections, context)}</li>`
  );
  return `<ol>${entries.join('')}</ol>`;
}

const titleOf = (section: Section, { numbers }: BlockContext) =>
  `${numbers.get(section) ?? ''} ${section.title}`.trim();

const placeHtml = ({ ownPage, keptTogether }: Section) =>
  ownPage ? ' class="own-page"' : keptTogether ? ' class="kept-together"' : '';

function sectionHtml(section: Section, context: BlockContext, depth: number): string {
  const id = idText(section.id);
  const tag = `h${Math.min(depth, 6)}`;
  return (
    `<section id="${id}"${placeHtml(section)} aria-labelledby="${id}-title">` +
    `<${tag} id="${id}-title">${xmlText(titleOf(section, context))}</${tag}>` +
    section.blocks.map((block) => blockHtml(block, context)).join('\n') +
    section.sections.map((part) => sectionHtml(part, context, depth + 1)).join('\n') +
    '</section>'
  );
}
