import { attributeText } from './attribute-text.ts';

/** The patterns of a piece of markup by their ids. */
export const patternsOf = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    [...markup.matchAll(/<pattern\b([^>]*)>.*?<\/pattern>/gs)].map(([pattern, attributes = '']) => [
      attributeText(attributes.replace(/\s+/g, ' '), 'id') ?? '',
      pattern
    ])
  );
