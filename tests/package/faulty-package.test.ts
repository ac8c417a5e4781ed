import { describe, expect, test } from 'vitest';
import { problemLocation, problemText } from '../../src/lib/messages/problem-text.ts';
import { memorySource } from '../../src/lib/package/memory-source.ts';
import type { Problem } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { faultyPackage, type Fault } from '../fixtures/faulty-package.ts';

const { files, faults } = faultyPackage();
const result = await readPackage(memorySource(files));

/** Warnings of a package whose descriptor does not list the new tables and has no hashes. */
const ownWarnings = new Set(['file_unlisted', 'hash_missing']);

const line = ({ file, row, column, code }: Fault) => [file, row ?? '-', column ?? '-', code].join(' | ');
const found = result.problems.filter(({ code }) => !ownWarnings.has(code));

describe('a package with many faults', () => {
  test('is refused', () => {
    expect(result.ok).toBe(false);
  });

  test('has at least twenty kinds of fault', () => {
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThan(40);
  });

  test('has every fault named with file, row and column, and nothing else', () => {
    expect(found.map(line).sort()).toEqual(faults.map(line).sort());
  });

  test.each(['de', 'en'] as const)('has every fault worded completely in %s', (locale) => {
    for (const problem of result.problems) {
      const text = `${problemLocation(problem, locale)}: ${problemText(problem, locale)}`;
      expect(text).not.toMatch(/undefined|\{|\}|NaN/);
      expect(text).toContain(problem.file);
    }
  });
});

describe('the report of a long list', () => {
  const rows = Array.from({ length: 250 }, (_, i) => `0101,child_poverty,${1700 + i},x${i},,,`);
  const many = new Map(faultyPackage().files).set(
    'observations.csv',
    ['area_id,indicator_id,period,value,numerator,denominator,flag', ...rows].join('\n')
  );

  test('lists the first hundred of a kind and counts the others', async () => {
    const { problems } = await readPackage(memorySource(many));
    const inValue = problems.filter(({ file, column }) => file === 'observations.csv' && column === 'value');
    expect(inValue.filter(({ code }) => code === 'number_expected').map(({ row }) => row)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 2)
    );
    expect(inValue.at(-1)).toMatchObject<Partial<Problem>>({
      code: 'more_of_the_same',
      severity: 'error',
      values: { code: 'number_expected', count: 150 }
    });
  });
});
