import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/lib/core/name-key.ts';
import { findAreas } from '../../src/routes/find-areas.ts';

const areas = [
  ['0101', 'Großer Markt'],
  ['0102', 'Marktviertel'],
  ['0201', 'Öder Weg'],
  ['B-12', 'Am Öden Markt']
].map(([areaId = '', name = '']) => ({ areaId, name, key: nameKey(name) }));
const found = (text: string) =>
  findAreas(areas, nameKey(text.trim()))
    .map(({ areaId }) => areaId)
    .join(' ');

describe('finding an area', () => {
  it.each([
    ['markt', '0102 0101 B-12'],
    ['ÖDE', '0201 B-12'],
    ['oder weg', '0201'],
    ['grosser', '0101'],
    ['010', '0101 0102'],
    ['b-1', 'B-12'],
    ['B-12', 'B-12'],
    ['', '0101 0102 0201 B-12'],
    ['xyz', '']
  ])('%j gives %j', (text, expected) => expect(found(text)).toBe(expected));
});
