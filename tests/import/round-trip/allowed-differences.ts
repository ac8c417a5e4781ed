import type { DataPackage } from '../../../src/lib/package/model.ts';
import type { Difference } from './differences.ts';

/** A difference between the example and what its messy twin gives that no import can avoid, and why. */
export interface Allowance {
  name: string;
  reason: string;
  allows(difference: Difference): boolean;
}

/** All differences the files of the messy twin make unavoidable. `example` is the generated package. */
export function allowedDifferences(example: DataPackage): Allowance[] {
  const boroughless = indicatorsWithoutBoroughs(example);
  return [
    {
      name: 'values in full precision',
      reason:
        'The example keeps four decimals. The offices print one or two beside numerator and denominator, from which the import computes the value anew.',
      allows: ({ table, column, first, second }) =>
        table === 'observations' && column === 'value' && isRounded(first, second)
    },
    {
      name: 'boroughs of three offices',
      reason: 'Health, youth and school office send districts and the city, but no boroughs.',
      allows: ({ table, column, key, second }) => {
        const [area = '', indicator = ''] = key.split('|');
        return (
          table === 'observations' &&
          column === null &&
          second === undefined &&
          area.length === 2 &&
          boroughless.has(indicator)
        );
      }
    },
    {
      name: 'quarters of facilities',
      reason: 'The list of facilities names the district only.',
      allows: ({ table, column, second }) =>
        table === 'facilities' && column === 'quarter_id' && second === null
    },
    {
      name: 'estimated rates',
      reason: 'The sheets of transition rates carry no sign for estimates before the reform.',
      allows: ({ table, column, first, second }) =>
        table === 'transition_rates' && column === 'flag' && first === 'estimated' && second === null
    }
  ];
}

function isRounded(first: unknown, second: unknown): boolean {
  return typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) <= 0.5001e-4;
}

function indicatorsWithoutBoroughs({ rawTables: { indicators } }: DataPackage): Set<unknown> {
  const ids = indicators?.columns.indicator_id ?? [];
  const sources = indicators?.columns.source ?? [];
  const offices = /^(Jugendamt|Schulverwaltung|Gesundheitsamt)/;
  return new Set(ids.filter((_, row) => offices.test(String(sources[row]))));
}
