import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pieceDecoder } from '../../../src/lib/import/decode/text/encodings.ts';
import { Repetition } from '../../../src/lib/import/decode/text/repetition.ts';
import { scanBytes } from '../../../src/lib/import/decode/text/scan-bytes.ts';
import { scanRecords, type Dialect } from '../../../src/lib/import/decode/text/scan-records.ts';
import { TextDictionary } from '../../../src/lib/import/decode/text/text-dictionary.ts';

const dialect: Dialect = { delimiter: ';', newline: '\n' };
const texts = fc
  .array(
    fc.constantFrom(';', ';', '\n', '\r\n', '"', '""', 'a', 'Köln', 'Wert €', '1,5', ' ', 'x'.repeat(60)),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''));

function byText(text: string) {
  const records: string[][] = [];
  let quotes = 0;
  scanRecords(text, dialect, true, {
    record: (cells) => records.push(cells),
    openQuote: () => void quotes++
  });
  return { records, quotes };
}

function byBytes(text: string, pieceSize: number) {
  const records: string[][] = [];
  let quotes = 0;
  const listener = { record: (cells: string[]) => void records.push(cells), openQuote: () => void quotes++ };
  const reader = {
    delimiter: 59,
    dialect,
    decode: pieceDecoder('utf-8'),
    dictionary: new TextDictionary(),
    repetition: new Repetition(),
    width: 0
  };
  const bytes = new TextEncoder().encode(text);
  let size = pieceSize;
  for (let start = 0; start < bytes.length;) {
    const taken = scanBytes(
      bytes.subarray(start, start + size),
      reader,
      start + size >= bytes.length,
      listener
    );
    size = taken === 0 ? size * 2 : pieceSize;
    start += taken;
  }
  return { records, quotes };
}

it('finds in the bytes what is found in the text, in pieces of any size', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 400 }), (text, size) => {
      expect(byBytes(text, size)).toEqual(byText(text));
    }),
    { numRuns: 2000, seed: 1 }
  );
});

it('keeps more texts than the dictionary holds', () => {
  const text = Array.from({ length: 90_000 }, (_, i) => `n${i};n${i % 7}`).join('\n');
  expect(byBytes(text, 2 ** 20)).toEqual(byText(text));
});
