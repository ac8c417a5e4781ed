import { listItems, type ColumnSpec, type ColumnType } from './column.ts';
import { isDate, isPeriod } from './period.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { FileCell } from './table-cells.ts';

export type Value = string | number | boolean;
/** A decoded value, or what is wrong with the cell. */
export type Reading = Value | CellFault;

export class CellFault {
  constructor(
    readonly code: ProblemCode,
    readonly expected: string = ''
  ) {}
}

type Reader = (cell: Exclude<FileCell, null>) => Reading;

const numberFault = new CellFault('number_expected');
const commaFault = new CellFault('decimal_comma');
const integerFault = new CellFault('integer_expected');
const booleanFault = new CellFault('boolean_expected');
const dateFault = new CellFault('date_invalid');
const periodFault = new CellFault('period_invalid');

/** The reader of a column: type first, then the column's rules. Cells given to it are not empty. */
export function cellReader(spec: ColumnSpec): Reader {
  const read = typeReaders[spec.type]();
  const rules = [rangeRule(spec), valuesRule(spec), patternRule(spec)].filter((rule) => rule !== null);
  if (rules.length === 0) return read;
  return (cell) => {
    const value = read(cell);
    if (value instanceof CellFault) return value;
    for (const rule of rules) {
      const fault = rule(value);
      if (fault !== null) return fault;
    }
    return value;
  };
}

const typeReaders: Record<ColumnType, () => Reader> = {
  text: () => remembering((text) => text),
  list: () => String,
  number: () => readNumber,
  integer: () => (cell) => {
    const value = readNumber(cell);
    return typeof value === 'number' && !Number.isInteger(value) ? integerFault : value;
  },
  boolean: () => (cell) => booleans.get(String(cell).trim()) ?? booleanFault,
  date: () => remembering((text) => (isDate(text.trim()) ? text.trim() : dateFault)),
  period: () => remembering((text) => (isPeriod(text.trim()) ? text.trim() : periodFault))
};

const booleans = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['1', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['0', false]
]);

const letterAfterZero = 57;

/** A plain decimal number; `0x10`, `Infinity` and the like are none. */
function readNumber(cell: Exclude<FileCell, null>): number | CellFault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : numberFault;
  if (typeof cell === 'boolean') return numberFault;
  const value = Number(cell);
  if (Number.isFinite(value) && !isOtherBase(cell)) return value + 0;
  return /^\s*[+-]?[\d. ]*,\d+\s*$/.test(cell) ? commaFault : numberFault;
}

function isOtherBase(cell: string): boolean {
  return cell.charCodeAt(1) > letterAfterZero && /^\s*[+-]?0[xob]/i.test(cell);
}

/** Few different texts stand in many cells: each is looked at and kept once. */
function remembering(read: (text: string) => Reading): Reader {
  const known = new Map<FileCell, Reading>();
  return (cell) => {
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = read(String(cell));
      known.set(cell, reading);
    }
    return reading;
  };
}

type Rule = (value: Value) => CellFault | null;

function rangeRule({ minimum = -Infinity, maximum = Infinity }: ColumnSpec): Rule | null {
  if (minimum === -Infinity && maximum === Infinity) return null;
  const below = new CellFault('below_minimum', String(minimum));
  const above = new CellFault('above_maximum', String(maximum));
  return (value) => (Number(value) < minimum ? below : Number(value) > maximum ? above : null);
}

function valuesRule({ values, type }: ColumnSpec): Rule | null {
  if (values === undefined) return null;
  const allowed = new Set(values);
  const fault = new CellFault('value_not_allowed', values.join(', '));
  if (type !== 'list') return (value) => (allowed.has(String(value)) ? null : fault);
  return (value) => (listItems(String(value)).every((item) => allowed.has(item)) ? null : fault);
}

function patternRule({ pattern }: ColumnSpec): Rule | null {
  if (pattern === undefined) return null;
  const shape = new RegExp(pattern);
  const fault = new CellFault('pattern_mismatch', pattern);
  return (value) => (shape.test(String(value)) ? null : fault);
}
