import { describe, expect, it } from 'vitest';
import { ImportError, importErrorCodes } from '../../../src/lib/import/decode/import-error.ts';
import { importErrorText } from '../../../src/lib/messages/import-error-text.ts';

const values = { limit: 5, found: 'x', count: 2, line: 3, part: 'p', missing: 'm.dbf' };

describe('texts of refusals', () => {
  it.each(importErrorCodes)('%s is worded in both languages', (code) => {
    const error = new ImportError(code, 'daten.csv', values);
    const [german, english] = [importErrorText(error, 'de'), importErrorText(error, 'en')];
    expect(german).not.toBe(english);
    for (const text of [german, english]) {
      expect(text).not.toMatch(/undefined|import_error|[{}]/);
      expect(text.length).toBeGreaterThan(30);
    }
  });

  it('says what, where and how much', () => {
    const error = new ImportError('too_many_rows', 'einwohner.csv', { limit: 2_000_000 });
    expect(importErrorText(error, 'de')).toBe(
      'einwohner.csv hat mehr als 2.000.000 Zeilen oder Objekte. Die Datei aufteilen, zum Beispiel nach Jahren.'
    );
  });
});
