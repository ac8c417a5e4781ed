import type { Numbered } from '../document/numbering.ts';
import type {
  Block,
  Fact,
  Figure,
  ReportLabels,
  Table,
  TableCell,
  TableColumn
} from '../document/report-document.ts';
import { xmlText } from '../office/xml-text.ts';
import { safeSvg } from './safe-svg.ts';

/** What blocks need to know of the report they stand in. */
export interface BlockContext {
  labels: ReportLabels;
  numbers: ReadonlyMap<Numbered, string>;
}

/** A block of a report as HTML; every text is escaped. */
export function blockHtml(block: Block, context: BlockContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.tone === 'text' ? '' : ` class="${block.tone}"`}>${xmlText(block.text)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered ? 'ol' : 'ul');
    case 'facts':
      return factsHtml(block.items);
    case 'key_figures':
      return keyFiguresHtml(block.items);
    case 'table':
      return tableHtml(block, context);
    case 'figure':
      return figureHtml(block, context);
    default:
      return block satisfies never;
  }
}

const listHtml = (items: readonly string[], tag: 'ol' | 'ul') =>
  `<${tag}>${items.map((item) => `<li>${xmlText(item)}</li>`).join('')}</${tag}>`;

/** Terms with their texts. */
export const factsHtml = (items: readonly Fact[]): string =>
  `<dl>${items.map(({ term, text }) => `<dt>${xmlText(term)}</dt><dd>${xmlText(text)}</dd>`).join('')}</dl>`;

const keyFiguresHtml = (items: readonly { number: string; text: string }[]) =>
  `<dl class="figures">${items
    .map(({ number, text }) => `<dt class="number">${xmlText(number)}</dt><dd>${xmlText(text)}</dd>`)
    .join('')}</dl>`;

function figureHtml(figure: Figure, { labels, numbers }: BlockContext): string {
  const caption = `${labels.figure} ${numbers.get(figure) ?? ''} · ${figure.caption}`;
  const picture = safeSvg(figure.svg, { id: `figure-${idText(figure.id)}`, alternative: figure.alternative });
  return (
    `<figure><figcaption>${xmlText(caption)}</figcaption><div class="picture">${picture}</div></figure>` +
    sourceHtml(figure.source, labels)
  );
}

function tableHtml(table: Table, { labels, numbers }: BlockContext): string {
  const id = `table-${idText(table.id)}`;
  const caption = `${labels.table} ${numbers.get(table) ?? ''} · ${table.caption}`;
  const named = table.columns.findIndex(({ align }) => align === 'start');
  return (
    `<div class="wide" role="region" tabindex="0" aria-labelledby="${id}">` +
    `<table><caption id="${id}"><span>${xmlText(caption)}</span></caption>` +
    `<thead><tr>${table.columns.map(headHtml).join('')}</tr></thead>` +
    `<tbody>${table.rows.map((row) => rowHtml(row, table.columns, named)).join('')}</tbody></table></div>` +
    sourceHtml(table.source, labels)
  );
}

const headHtml = ({ label, align }: TableColumn) =>
  `<th scope="col"${align === 'end' ? ' class="end"' : ''}>${xmlText(label)}</th>`;

/** The first column of words names the row. */
const rowHtml = (row: readonly TableCell[], columns: readonly TableColumn[], named: number) =>
  `<tr>${row.map((cell, index) => cellHtml(cell, columns[index]?.align ?? 'start', index === named)).join('')}</tr>`;

function cellHtml(cell: TableCell, align: TableColumn['align'], isName: boolean): string {
  const classes = [
    ...(align === 'end' ? ['end'] : []),
    ...(cell.kind === 'number' ? ['number-cell'] : []),
    ...(cell.kind === 'sign' ? ['sign'] : [])
  ];
  const tag = isName ? 'th' : 'td';
  const said = `${isName ? ' scope="row"' : ''}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}`;
  return `<${tag}${said}>${xmlText(cell.text)}</${tag}>`;
}

const sourceHtml = (source: string, labels: ReportLabels) =>
  source === '' ? '' : `<p class="source">${xmlText(`${labels.source}: ${source}`)}</p>`;

/** An id as HTML, CSS and links take it alike. */
export const idText = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '-');
