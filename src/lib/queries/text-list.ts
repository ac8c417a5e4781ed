import { nullableText, type Reader } from '../engine/decode.ts';

/** Reads a column of lists, items separated by `;`; empty where nothing is recorded. */
export const textList: Reader<string[]> = (column, name) => {
  const read = nullableText(column, name);
  return (row) => (read(row) ?? '').split(';').filter((item) => item !== '');
};
