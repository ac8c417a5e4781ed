import { printableText } from './xml-text.ts';

/** Plain data with every text in it as office files can hold it. */
export function printableTexts<Data>(data: Data): Data {
  return cleaned(data) as Data;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return printableText(data);
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
