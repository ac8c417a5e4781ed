/** What a foreign file may demand, so that a broken or hostile one cannot exhaust the memory. */
export interface ImportLimits {
  /** Size of the file, and of one file unpacked from it. */
  fileBytes: number;
  /** Size of all unpacked parts together. */
  unpackedBytes: number;
  rows: number;
  columns: number;
  cells: number;
  zipEntries: number;
  /** Largest unpacked ÷ packed size, looked at above `zipRatioFromBytes` unpacked. */
  zipRatio: number;
  zipRatioFromBytes: number;
  xmlDepth: number;
  jsonDepth: number;
}

const mebibyte = 2 ** 20;

export const importLimits: Readonly<ImportLimits> = {
  fileBytes: 512 * mebibyte,
  unpackedBytes: 1024 * mebibyte,
  rows: 2_000_000,
  columns: 16_384,
  cells: 40_000_000,
  zipEntries: 10_000,
  zipRatio: 250,
  zipRatioFromBytes: 64 * mebibyte,
  xmlDepth: 100,
  jsonDepth: 100
};
