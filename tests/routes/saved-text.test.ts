import { describe, expect, it } from 'vitest';
import { reasonText, savedText } from '../../src/routes/data/saved-text.ts';
import { sizeText } from '../../src/routes/data/size-text.ts';

const blank = '\u00a0';

describe('sizes', () => {
  it.each([
    [0, `0${blank}KB`],
    [17_300, `17${blank}KB`],
    [999_999, `1.000${blank}KB`],
    [3_440_000, `3,4${blank}MB`],
    [10_700_000_000, `10,7${blank}GB`]
  ])('%i bytes are written %s', (bytes, text) => expect(sizeText(bytes, 'de')).toBe(text));

  it('follow the language', () => expect(sizeText(3_440_000, 'en')).toBe(`3.4${blank}MB`));
});

describe('when and why a version was saved', () => {
  it('is told to the minute, or not at all', () => {
    expect(savedText('2026-11-22T12:30:00.000Z', 'de')).toMatch(/^2[23]\.11\.2026, \d\d:\d0$/);
    expect(savedText(null, 'de')).toBe('');
    expect(savedText('gestern', 'de')).toBe('');
  });

  it.each([
    [{ kind: 'imported', files: 1 } as const, 'Import einer Datei', 'import of one document'],
    [{ kind: 'imported', files: 3 } as const, 'Import von 3 Dateien', 'import of 3 documents'],
    [{ kind: 'opened' } as const, 'aus einer Datei geöffnet', 'opened from disk'],
    [{ kind: 'replaced' } as const, 'neue Fassung aus einer Datei', 'new version from disk'],
    [{ kind: 'edited' } as const, 'bearbeitet', 'edited'],
    [{ kind: 'recovered' } as const, 'nach einer Störung wiedergefunden', 'found again after a fault']
  ])('%o is told in both languages', (reason, german, english) => {
    expect(reasonText(reason, 'de')).toBe(german);
    expect(reasonText(reason, 'en')).toBe(english);
  });
});
