import { expect, it } from 'vitest';
import { numbersOf } from '../../src/lib/report/document/numbering.ts';
import type { Figure, Section, Table } from '../../src/lib/report/document/report-document.ts';
import { smallReport } from './pdf/small-report.ts';

const table: Table = { kind: 'table', id: 't', caption: '', columns: [], rows: [], source: '' };
const figure: Figure = { kind: 'figure', id: 'f', caption: '', alternative: '', svg: '', source: '' };
const section = (id: string, blocks: Section['blocks'], sections: Section[] = []): Section => ({
  id,
  title: id,
  blocks,
  sections,
  ownPage: false
});
const report = (layout: 'compact' | 'standard') => {
  const [first, second] = [{ ...table }, { ...table }];
  const picture = { ...figure };
  const part = section('part', [second]);
  const chapters = [section('one', []), section('two', [first, picture], [part])];
  const numbers = numbersOf({ ...smallReport, layout, sections: chapters });
  return [...chapters, part, first, second, picture].map((item) => numbers.get(item));
};

it('numbers chapters and their parts, tables and figures within their chapter', () => {
  expect(report('standard')).toEqual(['1', '2', '2.1', '2.1', '2.2', '2.1']);
});

it('numbers the tables and figures of a compact report through, and no chapter', () => {
  expect(report('compact')).toEqual(['', '', '', '1', '2', '1']);
});
