import type { Decision } from '../../model.ts';
import { detectEncoding } from '../text/detect-encoding.ts';

/** Encodings by the language byte of a .dbf header. */
const languages: Readonly<Record<number, string>> = {
  0x02: 'IBM850',
  0x03: 'Windows-1252',
  0x0f: 'IBM850',
  0x10: 'IBM850',
  0x57: 'Windows-1252',
  0x58: 'Windows-1252',
  0x59: 'Windows-1252',
  0x64: 'IBM852',
  0xc8: 'Windows-1250'
};

/**
 * The encoding of a .dbf: what the .cpg beside it says, unless the bytes contradict; else the bytes themselves where
 * they are UTF-8; else the language byte; else the most likely one.
 */
export function dbfEncoding(
  records: Uint8Array,
  language: number,
  cpg: string | null
): Pick<Decision, 'value' | 'confidence'> {
  const found = detectEncoding(records.subarray(0, 2 ** 22));
  const isPlain = !records.some((byte) => byte > 127);
  const said = cpg === null ? undefined : nameOf(cpg);
  if (said === 'UTF-8' && found.name !== 'UTF-8') return { value: found.name, confidence: 'check' };
  if (said !== undefined) return { value: said, confidence: 'certain' };
  if (isPlain) return { value: 'UTF-8', confidence: 'certain' };
  if (found.name === 'UTF-8') return { value: 'UTF-8', confidence: 'likely' };
  const byLanguage = languages[language];
  if (byLanguage === 'IBM850' || byLanguage === 'Windows-1252')
    return { value: byLanguage, confidence: 'likely' };
  return { value: found.name, confidence: 'check' };
}

function nameOf(cpg: string): string | undefined {
  const text = cpg.trim();
  if (/utf-?8|65001/i.test(text)) return 'UTF-8';
  if (/8859-?1$|88591|latin-?1|1252/i.test(text)) return 'Windows-1252';
  if (/850$/.test(text)) return 'IBM850';
  try {
    return new TextDecoder(text).encoding;
  } catch {
    return undefined;
  }
}
