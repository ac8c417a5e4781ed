import { ImportError, type ImportErrorCode } from './import-error.ts';

export type FileFormat = 'zip' | 'parquet' | 'json' | 'text';

interface Signature {
  bytes: readonly number[];
  is: FileFormat | ImportErrorCode;
}

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 3, 4], is: 'zip' },
  { bytes: [0x50, 0x4b, 5, 6], is: 'zip' },
  { bytes: ascii('PAR1'), is: 'parquet' },
  { bytes: ascii('SQLite format 3\0'), is: 'geopackage_unsupported' },
  { bytes: ascii('%PDF'), is: 'pdf_unsupported' },
  { bytes: [0x1f, 0x8b], is: 'compressed_unsupported' },
  { bytes: ascii('7z\xbc\xaf'), is: 'compressed_unsupported' },
  { bytes: ascii('Rar!'), is: 'compressed_unsupported' },
  { bytes: [0, 0, 0x27, 0x0a], is: 'shapefile_loose' }
];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The format of a file, by its content; the ending of its name tells nothing. Throws `ImportError` with what to do
 * for formats that are known but not read.
 */
export function detectFormat(bytes: Uint8Array, file: string): FileFormat {
  if (bytes.length === 0) throw new ImportError('file_empty', file);
  if (startsWith(bytes, compoundFile)) throw new ImportError(oldOffice(bytes), file);
  const found = signatures.find((signature) => startsWith(bytes, signature.bytes))?.is ?? ofText(bytes);
  if (isFormat(found)) return found;
  throw new ImportError(found, file);
}

function isFormat(found: FileFormat | ImportErrorCode): found is FileFormat {
  return found === 'zip' || found === 'parquet' || found === 'json' || found === 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** An Excel file with a password is an encrypted stream within the old container, which names it in UTF-16. */
function oldOffice(bytes: Uint8Array): ImportErrorCode {
  const head = bytes.subarray(0, 2 ** 20);
  const text = new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1));
  return text.includes('EncryptedPackage') ? 'password_protected' : 'xls_unsupported';
}

const sampleBytes = 2 ** 14;

function ofText(bytes: Uint8Array): FileFormat | ImportErrorCode {
  const sample = bytes.subarray(0, sampleBytes);
  const text = new TextDecoder('latin1').decode(sample).replace(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/g, '');
  if (controlShare(sample) > 0.02) return 'format_unknown';
  const first = text.trimStart();
  if (/^<(?:!doctype|html|\?xml|table)/i.test(first)) return 'markup_unsupported';
  return /^(?:\{|\[\s*[[{\]"\d])/.test(first) ? 'json' : 'text';
}

/** Share of control signs, which no text holds; zeros are left to UTF-16. */
function controlShare(sample: Uint8Array): number {
  let count = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 26) count++;
  }
  const odd = zeros > sample.length * 0.6 || (zeros > 0 && zeros < sample.length * 0.2);
  return (count + (odd ? zeros : 0)) / sample.length;
}
