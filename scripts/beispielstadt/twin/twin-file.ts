/** One file as an office would send it, and what an importer should make of it. */
export interface TwinFile {
  path: string;
  bytes: Uint8Array;
  /** Table of the package it feeds, or null where it must be refused. */
  feeds: string | null;
  /** What is untidy about it. */
  traits: readonly string[];
}
