import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { xmlText } from '../office/xml-text.ts';
import { scopedRules } from './scoped-rules.ts';

/** A picture within a page: which names are its own, and what it says to those who do not see it. */
export interface PlacedPicture {
  /** Unique in the page; put before every id of the picture, and the id of the picture itself. */
  id: string;
  alternative: string;
}

const elements = new Set(
  (
    'svg g defs style pattern clipPath mask marker symbol use path rect circle ellipse line polyline polygon text ' +
    'tspan linearGradient radialGradient stop'
  ).split(' ')
);

/**
 * A standalone picture as it can stand in a page: only what is drawn, no script, handler or address; its ids and rules
 * of style touch no other picture. Throws SyntaxError where it is not well formed.
 */
export function safeSvg(svg: string, place: PlacedPicture): string {
  const written: string[] = [];
  const open: string[] = [];
  /** How many elements are open within one that is left out. */
  let outside = 0;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new SyntaxError(message);
  });
  parser.on('opentag', (tag) => {
    if (outside > 0 || !elements.has(tag.name)) outside += 1;
    else written.push(startTag(tag, place, open.length === 0));
    open.push(tag.name);
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (outside > 0) outside -= 1;
    else written.push(`</${name}>`);
  });
  const say = (text: string) => {
    if (outside === 0 && open.length > 0)
      written.push(open.at(-1) === 'style' ? scopedRules(text, place.id) : xmlText(text));
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.write(svg).close();
  return written.join('');
}

function startTag({ name, attributes }: SaxesTagPlain, place: PlacedPicture, isRoot: boolean): string {
  const own = Object.entries(attributes)
    .filter(
      ([attribute, value]) => isHarmless(attribute, value) && !(isRoot && rootAttributes.has(attribute))
    )
    .map(([attribute, value]) => ` ${attribute}="${xmlText(ownNames(attribute, value, place.id))}"`);
  const said = ` id="${place.id}" role="img" aria-label="${xmlText(place.alternative)}"`;
  return `<${name}${isRoot ? said : ''}${own.join('')}>`;
}

const rootAttributes = new Set(['id', 'role', 'aria-label', 'width', 'height']);

function isHarmless(attribute: string, value: string): boolean {
  if (/^on/i.test(attribute) || /^data-/i.test(attribute)) return false;
  if (/href$/i.test(attribute)) return value.startsWith('#');
  return !/url\(\s*(?!#)/i.test(value) && !/javascript:|@import|expression\(/i.test(value);
}

/** Ids and what refers to them, with the id of the picture before them. */
function ownNames(attribute: string, value: string, id: string): string {
  if (attribute === 'id') return `${id}-${value}`;
  if (/href$/i.test(attribute)) return `#${id}-${value.slice(1)}`;
  return value.replace(/url\(#/g, `url(#${id}-`);
}
