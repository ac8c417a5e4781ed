import type { Refusal } from '../../compute/import/import-session.ts';
import type { DecodeChoices } from '../../import/decode/decode-run.ts';

/** A file of an import. The file itself is kept, so that it can be decoded again with other choices. */
export interface ImportedFile {
  name: string;
  size: number;
  file: Blob;
  choices: DecodeChoices;
  state: { kind: 'reading'; share: number } | { kind: 'ready' } | { kind: 'refused'; refusal: Refusal };
}

/** A file that is about to be read. */
export function importedFile(name: string, file: Blob, choices: DecodeChoices = {}): ImportedFile {
  return { name, size: file.size, file, choices, state: { kind: 'reading', share: 0 } };
}
