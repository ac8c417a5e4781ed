import { textLines } from '../../charts/chain/text-width.ts';

/** A chart as a standalone SVG, and the words that stand around it on paper. */
export interface PictureParts {
  title: string;
  subtitle: string;
  /** Standalone SVG with a viewBox. */
  chart: string;
  legend: PictureLegend | null;
  /** Source, date, method and version, a paragraph each. */
  notes: readonly string[];
}

export interface PictureLegendEntry {
  /** A colour, a variable of the theme or a pattern. */
  fill: string;
  /** Id of a pattern that lies over it. */
  pattern?: string;
  text: string;
}

export interface PictureLegend {
  title: string;
  entries: readonly PictureLegendEntry[];
}

const ink = 'var(--ink)';
const muted = 'var(--ink2)';
const titleSize = 17;
const subtitleSize = 12.5;
const legendSize = 12;
const noteSize = 9.5;
const swatch = 18;
const margin = 8;
const serif = 'Source Serif 4';
/** How much wider the semibold serif runs than the sans that `textLines` knows. */
const serifShare = 1.14;

/** A block of the picture: what is drawn, from its upper edge down, and how high it is. */
interface Block {
  markup: string;
  height: number;
}

/**
 * The chart in its frame as markup of one `svg`, `width` pixels wide and as high as it needs: title, subtitle, chart,
 * legend, notes. Colours are variables of the theme; `standaloneSvg` gives them their values.
 */
export function framedPicture(parts: PictureParts, width: number): { markup: string; height: number } {
  const placed = column(blocksOf(parts, width - 2 * margin));
  const height = Math.ceil(placed.height) + 2 * margin;
  const heading = `<title>${escaped(parts.title)}</title><desc>${escaped(parts.notes.join(' '))}</desc>`;
  const ground = `<rect width="${width}" height="${height}" fill="var(--bg)"/>`;
  const inside = `<g transform="translate(${margin},${margin})">${placed.markup}</g>`;
  return { markup: `<svg viewBox="0 0 ${width} ${height}">${heading}${ground}${inside}</svg>`, height };
}

function blocksOf(parts: PictureParts, width: number): Block[] {
  return [
    textBlock(parts.title, titleSize, { width, weight: 600, family: serif, after: 2 }),
    ...(parts.subtitle === ''
      ? []
      : [textBlock(parts.subtitle, subtitleSize, { width, fill: muted, after: 8 })]),
    chartBlock(parts.chart, width),
    ...(parts.legend ? [legendBlock(parts.legend, width)] : []),
    line(width),
    ...parts.notes.map((note) => textBlock(note, noteSize, { width, fill: muted, after: 1 }))
  ];
}

/** Blocks one below the other. */
function column(blocks: readonly Block[]): Block {
  let height = 0;
  const markup = blocks.map((block) => {
    const at = `<g transform="translate(0,${rounded(height)})">${block.markup}</g>`;
    height += block.height;
    return at;
  });
  return { markup: markup.join(''), height };
}

interface TextLook {
  width: number;
  weight?: number;
  family?: string;
  fill?: string;
  after: number;
}

function textBlock(text: string, size: number, look: TextLook): Block {
  const { width, weight = 400, family = 'Source Sans 3', fill = ink, after } = look;
  const step = Math.round(size * 1.3 * 2) / 2;
  const lines = textLines(text, size * (family === serif ? serifShare : 1), width);
  const font = `font-family:'${family}';font-size:${size}px;font-weight:${weight}`;
  const spans = lines.map((one, i) => `<tspan x="0" y="${rounded(size + i * step)}">${escaped(one)}</tspan>`);
  return {
    markup: `<text fill="${fill}" style="${font}">${spans.join('')}</text>`,
    height: lines.length * step + after
  };
}

function chartBlock(chart: string, width: number): Block {
  const [, , own = width, tall = width] = viewBoxOf(chart);
  const height = (width * tall) / own;
  const markup = chart.replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:xmlns|width|height|x|y)="[^"]*"/g, '');
    return `<svg${kept} width="${width}" height="${rounded(height)}" overflow="visible">`;
  });
  return { markup, height: height + 8 };
}

/** Numbers of the viewBox of a picture. Throws RangeError where it has none. */
export function viewBoxOf(svg: string): number[] {
  const found = /<svg\b[^>]*\sviewBox="([^"]*)"/.exec(svg);
  if (!found) throw new RangeError('The picture has no viewBox');
  return (found[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
}

function legendBlock({ title, entries }: PictureLegend, width: number): Block {
  const least = 150;
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / least), 4));
  const step = width / columns;
  const cells = entries.map(({ text, ...look }) => ({
    ...look,
    lines: textLines(text, legendSize, step - 34)
  }));
  const head = textBlock(title, legendSize, { width, weight: 600, after: 3 });
  let y = head.height;
  let markup = head.markup;
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    markup += row.map((cell, i) => legendCell(cell, i * step, y)).join('');
    y += Math.max(...row.map(({ lines }) => lines.length)) * 15 + 3;
  }
  return { markup, height: y + 4 };
}

type LegendCell = Omit<PictureLegendEntry, 'text'> & { lines: string[] };

function legendCell({ fill, pattern, lines }: LegendCell, x: number, y: number): string {
  const spans = lines.map((one, i) => `<tspan x="${swatch + 7}" y="${11 + i * 15}">${escaped(one)}</tspan>`);
  const above = pattern ? `<rect y="1" width="${swatch}" height="12" fill="url(#${pattern})"/>` : '';
  const outline = fill === 'none' ? 'stroke-dasharray="3 2" ' : '';
  return (
    `<g transform="translate(${rounded(x)},${rounded(y)})">` +
    `<rect y="1" width="${swatch}" height="12" fill="${fill}" stroke="${muted}" stroke-width="0.6" ${outline}/>${above}` +
    `<text fill="${ink}" style="font-size:${legendSize}px">${spans.join('')}</text></g>`
  );
}

const line = (width: number): Block => ({
  markup: `<line x2="${width}" y1="2" y2="2" stroke="var(--line)"/>`,
  height: 7
});

const rounded = (value: number) => Math.round(value * 100) / 100;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
