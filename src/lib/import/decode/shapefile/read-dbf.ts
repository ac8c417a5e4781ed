import type { ForeignCell } from '../../model.ts';
import type { DecodeRun } from '../decode-run.ts';
import { ImportError } from '../import-error.ts';
import { decodeBytes } from '../text/encodings.ts';
import { dbfEncoding } from './dbf-encoding.ts';

export interface DbfRecord {
  deleted: boolean;
  values: Record<string, ForeignCell>;
}

interface Field {
  name: string;
  type: string;
  offset: number;
  length: number;
}

const fieldBytes = 32;
const endOfFields = 13;
const deletedMark = 0x2a;

/** Reads the records of a .dbf. Text keeps its leading zeros, and so does a number written with them. */
export function readDbf(bytes: Uint8Array, cpg: string | null, file: string, run: DecodeRun): DbfRecord[] {
  if (bytes.length < 33) throw new ImportError('shapefile_invalid', file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, start, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (width < 1 || start > bytes.length) throw new ImportError('shapefile_invalid', file);
  const whole = Math.min(count, Math.floor((bytes.length - start) / width));
  if (whole < count) throw new ImportError('shapefile_invalid', `${file} #${whole + 1}`);
  const chosen = run.choices.dbf_encoding;
  const encoding =
    chosen === undefined
      ? dbfEncoding(bytes.subarray(start), view.getUint8(29), cpg)
      : { value: chosen, confidence: 'certain' as const };
  run.decide({ what: 'dbf_encoding', ...encoding, place: file });
  const text = (part: Uint8Array) =>
    decodeBytes(part, encoding.value)
      .replace(/\0[^]*$/, '')
      .trim();
  const fields = fieldsOf(bytes, start, width, text);
  return Array.from({ length: whole }, (_, i) => recordAt(bytes, start + i * width, fields, text));
}

type ReadText = (part: Uint8Array) => string;

function fieldsOf(bytes: Uint8Array, end: number, width: number, text: ReadText): Field[] {
  const fields: Field[] = [];
  let offset = 1;
  for (let at = fieldBytes; at + fieldBytes <= end && bytes[at] !== endOfFields; at += fieldBytes) {
    const length = bytes[at + 16] ?? 0;
    if (offset + length > width) break;
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    fields.push({ name: text(bytes.subarray(at, at + 11)), type, offset, length });
    offset += length;
  }
  return fields;
}

function recordAt(bytes: Uint8Array, start: number, fields: readonly Field[], text: ReadText): DbfRecord {
  const entries = fields.map(({ name, type, offset, length }) => {
    const part = bytes.subarray(start + offset, start + offset + length);
    return [name, valueOf(type, text(part))] as const;
  });
  return { deleted: bytes[start] === deletedMark, values: Object.fromEntries(entries) };
}

function valueOf(type: string, text: string): ForeignCell {
  if (type === 'N' || type === 'F') return numberOf(text);
  if (type === 'L') return /^[YyTtJj]$/.test(text) ? true : /^[NnFf]$/.test(text) ? false : null;
  if (type === 'D')
    return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : null;
  return text;
}

/** A number as it is written, unless that would lose signs: `01100101` and 20 digits stay text. Stars mean no value. */
function numberOf(text: string): ForeignCell {
  if (text === '' || /^\*+$/.test(text)) return null;
  if (/^[-+]?0\d/.test(text) || /^\d{16,}$/.test(text)) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
