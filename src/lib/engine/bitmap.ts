/** One bit per row, as Arrow keeps validity and booleans: row i is bit i % 8 of byte i ÷ 8. */
export class Bitmap {
  readonly bytes: Uint8Array;
  readonly #length: number;
  #marked = 0;

  constructor(length: number) {
    this.#length = length;
    this.bytes = new Uint8Array(Math.ceil(length / 8));
  }

  /** Sets the bit of a row; each row is marked at most once. */
  mark(row: number): void {
    this.bytes[row >> 3] = (this.bytes[row >> 3] ?? 0) | (1 << (row & 7));
    this.#marked++;
  }

  /** The bits as Arrow's validity: a row that is not marked is NULL. */
  validity(): { nullCount: number; nullBitmap: Uint8Array } {
    return { nullCount: this.#length - this.#marked, nullBitmap: this.bytes };
  }
}
