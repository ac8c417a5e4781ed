import type { DecodeChoices } from '../../import/decode/decode-run.ts';
import { importedFile, type ImportedFile } from './imported-file.ts';

/** The files of an import, and how far each of them is read. */
export class ImportedFiles {
  #all = $state.raw<readonly ImportedFile[]>([]);

  get all(): readonly ImportedFile[] {
    return this.#all;
  }
  get reading(): boolean {
    return this.#all.some(({ state }) => state.kind === 'reading');
  }
  get readable(): boolean {
    return this.#all.some(({ state }) => state.kind === 'ready');
  }

  /** Adds files to be read; those already there under the same name are replaced. */
  add(files: readonly { name: string; file: Blob }[]): readonly ImportedFile[] {
    const added = files.map(({ name, file }) => importedFile(name, file));
    const names = new Set(added.map(({ name }) => name));
    this.#all = [...this.#all.filter(({ name }) => !names.has(name)), ...added];
    return added;
  }

  /** A file to be read again with other choices; null where it is not here. */
  choose(name: string, choices: DecodeChoices): ImportedFile | null {
    const known = this.#all.find((file) => file.name === name);
    if (known === undefined) return null;
    const file = importedFile(name, known.file, { ...known.choices, ...choices });
    this.#replace(file);
    return file;
  }

  /** How far a file is. One that was removed, replaced or read to its end meanwhile tells nothing any more. */
  tell({ name, file, choices }: ImportedFile, state: ImportedFile['state']): void {
    const known = this.#all.find((each) => each.name === name);
    if (known?.file === file && known.choices === choices && known.state.kind === 'reading')
      this.#replace({ ...known, state });
  }

  remove(name: string): void {
    this.#all = this.#all.filter((file) => file.name !== name);
  }

  forget(): void {
    this.#all = [];
  }

  #replace(file: ImportedFile): void {
    this.#all = this.#all.map((each) => (each.name === file.name ? file : each));
  }
}
