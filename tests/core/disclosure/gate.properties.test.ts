import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyGate } from '../../../src/lib/core/disclosure/gate.ts';
import { disclosureRules, presetNames } from '../../../src/lib/core/disclosure/presets.ts';
import { rawTable, rowsOf } from './raw-fixture.ts';

fc.configureGlobal({ seed: 1, numRuns: 300 });

const flags: readonly (string | null)[] = [
  'suppressed',
  'secondary',
  'missing',
  'not_applicable',
  'uncertain',
  'estimated',
  null,
  null,
  null
];
/** What a publisher delivers: some of value, numerator and denominator, the value rounded to two decimals. */
const row = fc
  .record({
    denominator: fc.integer({ min: 0, max: 200 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    hidden: fc.constantFrom(
      [],
      ['value'],
      ['numerator'],
      ['denominator'],
      ['value', 'numerator'],
      ['numerator', 'denominator']
    ),
    flag: fc.constantFrom(...flags)
  })
  .map(({ denominator, share, hidden, flag }) => {
    const numerator = Math.round(denominator * share);
    const value = denominator === 0 ? null : Math.round((10_000 * numerator) / denominator) / 100;
    const shown = (name: string, figure: number | null) =>
      hidden.some((other) => other === name) ? null : figure;
    return {
      truth: { numerator, denominator },
      cells: [
        'percent',
        '2024',
        shown('value', value),
        shown('numerator', numerator),
        shown('denominator', denominator),
        flag
      ]
    };
  });
const cases = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 20 }),
  preset: fc.constantFrom(...presetNames)
});

type Case = typeof cases extends fc.Arbitrary<infer Given> ? Given : never;
const names = ['indicator_id', 'period', 'value', 'numerator', 'denominator', 'flag'];
const indicators = rawTable(['indicator_id', 'unit'], [['percent', 'percent']]);

function gatedObservations({ rows, ...settings }: Case & { minimumNumerator?: number }) {
  const observations = rawTable(
    names,
    rows.map(({ cells }) => cells)
  );
  return applyGate({ observations, indicators }, settings).tables.observations;
}

function gate(given: Case) {
  return rowsOf(gatedObservations(given)).map((cells) => ({
    value: cells[3] as number | null,
    numerator: cells[4] as number | null,
    denominator: cells[5] as number | null,
    kind: cells[6],
    flag: cells[7]
  }));
}

describe('the gate', () => {
  it('never lets out a numerator, complement or denominator below its minimum', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { minimumNumerator, minimumDenominator, protectsComplement } = disclosureRules(given);
        const forbidden = (count: number) => count > 0 && count < minimumNumerator;
        for (const { numerator, denominator } of gate(given)) {
          if (numerator !== null) expect(forbidden(numerator)).toBe(false);
          if (denominator !== null) expect(denominator).toBeGreaterThanOrEqual(minimumDenominator);
          if (numerator !== null && denominator !== null && protectsComplement)
            expect(forbidden(denominator - numerator)).toBe(false);
        }
      })
    );
  });

  it('never lets out a value that reveals the count with its denominator', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { minimumNumerator } = disclosureRules(given);
        gate(given).forEach(({ value, denominator }, i) => {
          if (value === null || denominator === null) return;
          const count = Math.round((value * denominator) / 100);
          expect(count > 0 && count < minimumNumerator).toBe(false);
          expect(count).toBe(given.rows[i]!.truth.numerator);
        });
      })
    );
  });

  it('shows all figures of a row or none, and keeps suppressed, missing and zero apart', () => {
    fc.assert(
      fc.property(cases, (given) => {
        gate(given).forEach(({ value, numerator, denominator, kind, flag }, i) => {
          const source = given.rows[i]!.cells[5];
          if (source === 'suppressed' || source === 'secondary') expect(kind).toBe('suppressed');
          if (source === 'missing' || source === 'not_applicable') expect(kind).toBe(source);
          if (kind === 'value') expect(value).not.toBeNull();
          else expect([value, numerator, denominator, flag]).toEqual([null, null, null, null]);
          if (kind === 'value' && given.rows[i]!.truth.numerator === 0) expect(value).toBe(0);
        });
      })
    );
  });

  it('suppresses no more with a lower minimum', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 9 }), (given, minimum) => {
        const kinds = (minimumNumerator: number) =>
          gatedObservations({ ...given, minimumNumerator })?.columns.kind;
        const [loose, strict] = [kinds(minimum), kinds(minimum + 1)];
        loose?.forEach((kind, i) => {
          if (kind === 'suppressed') expect(strict?.[i]).toBe('suppressed');
        });
      })
    );
  });
});
