import { describe, expect, it } from 'vitest';
import { areaRegister, type KnownArea } from '../../../src/lib/import/join/area-register.ts';
import { joinRows, type ConfirmedJoin } from '../../../src/lib/import/join/join-rows.ts';
import { matchKeyColumn, matchNameColumn } from '../../../src/lib/import/join/match-key-column.ts';
import { normaliseName } from '../../../src/lib/import/join/normalise-name.ts';

const area = (level: string, id: string, name: string): KnownArea => ({
  level,
  id,
  name,
  vintage: null,
  parentId: null
});

const register = areaRegister([
  area('quarter', '0101', 'St. Pauli'),
  area('quarter', '0102', 'Eimsbüttel'),
  area('quarter', '0103', 'Moorburg'),
  area('quarter', '0104', 'Altenwerder'),
  area('quarter', '0105', 'Schloßstraße'),
  area('quarter', '0106', 'Schloßstraße'),
  area('quarter', '0107', 'Winterhude'),
  area('quarter', '0108', 'Neuwerk'),
  area('borough', '01', 'Mitte'),
  area('borough', '02', 'Eimsbüttel')
]);

function joined(names: (string | [key: string, name: string])[], confirmed: ConfirmedJoin[] = []) {
  const rows = names.map((label, row) => ({
    row,
    label: typeof label === 'string' ? { key: null, name: label } : { key: label[0], name: label[1] },
    occurrence: ''
  }));
  return joinRows(rows, register, { level: 'quarter', form: 'zeros' }, confirmed);
}

const matchOf = (label: string | [string, string]) => joined([label]).matches.get(0);

describe('the area of a row', () => {
  it('by key, its leading zeros restored', () => {
    expect(matchOf(['101', 'anders'])).toMatchObject({ kind: 'matched', id: '0101', how: 'zeros' });
    expect(matchOf(['1', ''])).toMatchObject({ kind: 'matched', level: 'borough', id: '01' });
  });

  it.each(['St.Pauli', 'Sankt Pauli', 'ST. PAULI', 'st-pauli '])(
    'by name, however it is written: %j',
    (name) => expect(matchOf(name)).toMatchObject({ kind: 'matched', id: '0101', how: 'name' })
  );

  it('with the kind of area before its name', () => {
    expect(matchOf('Stadtbezirk Mitte')).toMatchObject({ kind: 'matched', level: 'borough', id: '01' });
    expect(matchOf('Stadtbezirk Eimsbüttel')).toMatchObject({ kind: 'matched', level: 'borough', id: '02' });
  });

  it('is not guessed where the name stands on two levels or twice', () => {
    expect(matchOf('Eimsbüttel')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ id: '0102' }, { id: '02' }]
    });
    expect(matchOf('Schlossstrasse')).toMatchObject({ kind: 'ambiguous' });
  });

  it('is not guessed where two rows carry the name', () => {
    const { matches } = joined(['Winterhude', 'Moorburg', 'Winterhude']);
    expect([...matches.values()].map(({ kind }) => kind)).toEqual(['ambiguous', 'matched', 'ambiguous']);
  });

  it('may be several', () => {
    expect(matchOf('Moorburg und Altenwerder')).toEqual({
      kind: 'merged',
      confirmed: false,
      level: 'quarter',
      ids: ['0103', '0104']
    });
  });

  it('is suggested by likeness', () => {
    expect(matchOf('Winterhde')).toMatchObject({ kind: 'unmatched', suggestions: [{ id: '0107' }] });
    expect(matchOf('Blankenese')).toEqual({ kind: 'unmatched', suggestions: [] });
  });

  it('is none for totals and rows without area', () => {
    expect(matchOf('Insgesamt')).toEqual({ kind: 'total' });
    expect(matchOf('nicht zuordenbar')).toEqual({ kind: 'unassigned' });
    expect(matchOf('')).toEqual({ kind: 'unnamed' });
  });

  it('is what someone confirmed', () => {
    const confirmed = [{ label: 'Winterhude', row: 1, areas: [{ level: 'quarter', id: '0107' }] }];
    const { matches } = joined(['Winterhude', 'Winterhude'], confirmed);
    expect(matches.get(0)).toMatchObject({ kind: 'matched', id: '0107' });
    expect(matches.get(1)).toMatchObject({ kind: 'ambiguous' });
  });
});

it('says what is unmatched on both sides', () => {
  const { matchedIds, unmatchedIds } = joined(['St. Pauli', 'Moorburg', 'Altona']);
  expect(matchedIds).toEqual(['0101', '0103']);
  expect(unmatchedIds).toEqual(['0102', '0104', '0105', '0106', '0107', '0108']);
});

it('a decision about a name does not overrule a key', () => {
  const confirmed = [{ label: 'Winterhude', areas: [{ level: 'quarter', id: '0108' }] }];
  const { matches } = joined([['0107', 'Winterhude'], 'Winterhude'], confirmed);
  expect([...matches.values()]).toMatchObject([{ id: '0107' }, { id: '0108' }]);
});

it('a key nobody knows is not overruled by a name', () => {
  expect(matchOf(['0999', 'Winterhude'])).toMatchObject({ kind: 'unmatched', suggestions: [{ id: '0107' }] });
});

describe('the level of a column', () => {
  it('by keys', () => {
    expect(matchKeyColumn(new Set(['101', '102', '103']), register)).toMatchObject({
      level: 'quarter',
      form: 'zeros',
      matched: 3,
      confidence: 'certain'
    });
    expect(matchKeyColumn(new Set(['3', '7', '9000']), register)).toBeNull();
  });

  it('by the number behind letters, and by regional keys', () => {
    const letters = areaRegister([area('district', 'STGT01', 'A'), area('district', 'STGT02', 'B')]);
    expect(matchKeyColumn(new Set(['1', '2']), letters)).toMatchObject({
      form: 'number',
      confidence: 'likely'
    });
    const towns = areaRegister([area('municipality', '05111000', 'Düsseldorf')]);
    expect(matchKeyColumn(new Set(['51110000000']), towns)).toMatchObject({ form: 'regional', matched: 1 });
  });

  it('by names', () => {
    expect(matchNameColumn(new Set(['Sankt Pauli', 'Moorburg', 'Neuwerk']), register)).toMatchObject({
      level: 'quarter',
      form: 'name',
      matched: 3
    });
  });
});

it('compares names without their spelling', () => {
  expect(normaliseName('Königskamp')).toBe(normaliseName('Koenigskamp'));
  expect(normaliseName('Alt-Brakehof')).toBe(normaliseName('Alt Brakehof'));
  expect(normaliseName('Bethlehemstraße')).toBe(normaliseName('Bethlehemstr.'));
});
