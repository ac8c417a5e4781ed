import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/lib/package/decode-text.ts';
import { ProblemLog } from '../../src/lib/package/problem-log.ts';
import { readCsv } from '../../src/lib/package/read-csv.ts';
import { problemLine } from './problems-of.ts';

function read(text: string) {
  const log = new ProblemLog();
  const cells = readCsv(text, log.in('t.csv'));
  return { cells, problems: log.problems().map(problemLine) };
}

describe('rows', () => {
  test('count as in a text editor, past blank lines and cells of several lines', () => {
    const { cells, problems } = read('a,b\n1,2\n\n"3\n\n3",4\n,\n5,6\n');
    expect(problems).toEqual([]);
    expect(cells?.columns).toEqual([
      ['1', '3\n\n3', '5'],
      ['2', '4', '6']
    ]);
    expect([0, 1, 2].map((record) => cells?.rowOf(record))).toEqual([2, 4, 8]);
  });

  test.each(['\n', '\r\n', '\r'])('end with any line break', (end) => {
    const { cells } = read(['a,b', '1,"2,2"', '3,4'].join(end));
    expect(cells?.header).toEqual(['a', 'b']);
    expect(cells?.columns).toEqual([
      ['1', '3'],
      ['2,2', '4']
    ]);
    expect(cells?.rowOf(1)).toBe(3);
  });

  test('of the wrong length are reported and kept', () => {
    const { cells, problems } = read('a,b\n1\n1,2,3\n');
    expect(problems).toEqual(['error row_ragged t.csv 2 -', 'error row_ragged t.csv 3 -']);
    expect(cells?.columns).toEqual([
      ['1', '1'],
      [null, '2']
    ]);
  });
});

describe('quotes', () => {
  test('doubled inside a text are one', () => {
    expect(read('a,b\n"say ""hi""",x\n').cells?.columns).toEqual([['say "hi"'], ['x']]);
  });

  test('that never close cost one line, not the rest of the file', () => {
    const { cells, problems } = read('a,b\n1,2\n"3,4\n5,6\n7,8\n');
    expect(problems).toEqual(['error quote_unclosed t.csv 3 -']);
    expect(cells?.columns).toEqual([
      ['1', '5', '7'],
      ['2', '6', '8']
    ]);
    expect(cells?.rowOf(2)).toBe(5);
  });

  test('followed by text cost one line each', () => {
    const { cells, problems } = read('a,b\n"x"y,1\n"p\nq",2\n"z"w,3\n4,"5"\n');
    expect(problems).toEqual(['error quote_invalid t.csv 2 -', 'error quote_invalid t.csv 5 -']);
    expect(cells?.columns).toEqual([
      ['p\nq', '4'],
      ['2', '5']
    ]);
    expect(cells?.rowOf(1)).toBe(6);
  });
});

describe('whole files', () => {
  test.each([';', '\t', '|'])('separated by „%s“ are named as such', (delimiter) => {
    const { cells, problems } = read(`a${delimiter}b\n1${delimiter}2,5\n`);
    expect(cells).toBeNull();
    expect(problems).toEqual(['error delimiter_wrong t.csv 1 -']);
  });

  test('separated by semicolons are recognised beside a comma in a name', () => {
    expect(read('a;"b, %";c\n1;2,5;3\n').problems).toEqual(['error delimiter_wrong t.csv 1 -']);
    expect(read('a,"b; c"\n1,2\n').problems).toEqual([]);
  });

  test.each(['', '\n', '  \n1,2\n'])('without a header are named as such', (text) => {
    expect(read(text).problems).toEqual(['error file_empty t.csv - -']);
  });

  test('larger than one piece are read completely', () => {
    const rows = Array.from({ length: 400_000 }, (_, i) =>
      i % 1000 === 7 ? `"${i}\n",x${i}` : `${i},x${i}`
    );
    const { cells, problems } = read(['a,b', ...rows].join('\n'));
    expect(problems).toEqual([]);
    expect(cells?.rowCount).toBe(400_000);
    expect(cells?.columns[1]?.every((cell, i) => cell === `x${i}`)).toBe(true);
    expect(cells?.rowOf(399_999)).toBe(400_001 + 400);
  });
});

describe('encodings', () => {
  const decode = (bytes: number[]) => {
    const log = new ProblemLog();
    return { text: decodeText(Uint8Array.from(bytes), log.in('t.csv')), problems: log.problems() };
  };

  test('UTF-8 may begin with a byte order mark', () => {
    expect(decode([0xef, 0xbb, 0xbf, 0x61]).text).toBe('a');
  });

  test('Windows-1252 is reported with the first line that shows it', () => {
    const { text, problems } = decode([0x61, 0x0a, 0x62, 0x0a, 0xe4, 0x0a]);
    expect(text).toBeNull();
    expect(problems[0]).toMatchObject({
      code: 'encoding_invalid',
      row: 3,
      values: { found: 'Windows-1252' }
    });
  });

  test('UTF-16 is recognised', () => {
    expect(decode([0xff, 0xfe, 0x61, 0x00]).problems[0]?.values.found).toBe('UTF-16');
  });
});
