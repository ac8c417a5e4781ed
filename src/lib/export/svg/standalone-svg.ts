import { attributeText } from './attribute-text.ts';
import { canonicalMarkup } from './canonical-markup.ts';

/** A picture as a chart draws it, and what the page around it gives it. */
export interface DrawnPicture {
  /** Markup with one `svg` element; what stands around it is left out. */
  markup: string;
  /** Rules of style that may match in it. */
  css: string;
  /** Values of the variables by their names, `--ink` and so on. */
  tokens: ReadonlyMap<string, string>;
  /** Patterns that fills refer to by `url(#…)`; only those referred to are taken along. */
  patterns: ReadonlyMap<string, string>;
  width: number;
  height: number;
}

const font = "text{font-family:'Source Sans 3','Source Sans 3 Variable',sans-serif;font-size:12px}";

/**
 * The picture as a file of its own: no variable, no style from outside, no handler, nothing but what is drawn.
 * Throws RangeError where the markup holds no `svg`, or names a variable without a value.
 */
export function standaloneSvg({ markup, css, tokens, patterns, width, height }: DrawnPicture): string {
  const drawn = /<svg\b([^>]*)>(.*)<\/svg>/s.exec(canonicalMarkup(markup));
  if (!drawn) throw new RangeError('The markup holds no picture');
  const [, attributes = '', content = ''] = drawn;
  const inside = withoutHandlers(content);
  const definitions = [...patterns].filter(([id]) => inside.includes(`url(#${id})`)).map(([, body]) => body);
  const style = `<style>${font}${plainRules(css)}</style>`;
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${attributeText(attributes, 'viewBox') ?? `0 0 ${width} ${height}`}"${classOf(attributes)}>` +
    `<defs>${style}${definitions.join('')}</defs>${inside}</svg>`;
  return withValues(text, tokens);
}

/** Events and roles belong to the page; what the picture says stands in its alternative text. */
const withoutHandlers = (markup: string) =>
  markup.replace(/\s(?:on\w+|tabindex|role|aria-[\w-]+)="[^"]*"/g, '');

const classOf = (attributes: string) => {
  const names = attributeText(attributes, 'class');
  return names ? ` class="${names}"` : '';
};

/** `:where(.a)` is what a style sheet writes for weight; drawing programs know `.a`. */
const plainRules = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:where\(([^()]*)\)/g, '$1')
    .replace(/</g, '');

function withValues(text: string, tokens: ReadonlyMap<string, string>): string {
  const variable = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;
  let open = text;
  // A fallback, or the value of a variable, may be a variable again.
  for (let depth = 0; depth < 4 && open.includes('var('); depth += 1)
    open = open.replace(variable, (_, name: string, fallback?: string) => valueOf(name, fallback, tokens));
  return open;
}

function valueOf(name: string, fallback: string | undefined, tokens: ReadonlyMap<string, string>): string {
  const value = tokens.get(name) ?? fallback;
  if (value === undefined) throw new RangeError(`No value for ${name}`);
  return value;
}
