/** A folder of files without folders in it. */
export interface FileArea {
  /** Sizes in bytes, by name. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array | null>;
  /** Replaces the file as a whole: broken off, it has its former content, or is empty where it was new. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
}
