const key = new Float64Array(2);
const words = new Uint32Array(key.buffer);

/** Pieces by a pair of numbers each: an open hash table, equal pairs in a chain with the newest piece first. */
export class PieceTable {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #newest: Int32Array;
  readonly #before: Int32Array;
  readonly #mask: number;

  /** The pair of piece i is x[i], y[i]; the table is empty at first. */
  constructor(x: Float64Array, y: Float64Array) {
    let size = 16;
    while (size < 2 * x.length) size *= 2;
    this.#x = x;
    this.#y = y;
    this.#newest = new Int32Array(size).fill(-1);
    this.#before = new Int32Array(x.length);
    this.#mask = size - 1;
  }

  /** The place of a pair, or where it would be. */
  slotOf(x: number, y: number): number {
    let slot = hash(x, y) & this.#mask;
    for (;;) {
      const piece = this.#newest[slot] as number;
      if (piece < 0 || (this.#x[piece] === x && this.#y[piece] === y)) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The newest piece of a pair, −1 for none. */
  newest(slot: number): number {
    return this.#newest[slot] as number;
  }

  /** The piece of the same pair that was added before this one, −1 for none. */
  before(piece: number): number {
    return this.#before[piece] as number;
  }

  add(slot: number, piece: number): void {
    this.#before[piece] = this.#newest[slot] as number;
    this.#newest[slot] = piece;
  }
}

/** Of the bits of both numbers (last steps of MurmurHash3, Austin Appleby, public domain). */
function hash(x: number, y: number): number {
  // −0 and 0 are one number with two patterns of bits.
  key[0] = x + 0;
  key[1] = y + 0;
  let mixed = Math.imul(words[0] as number, 0xcc9e2d51) ^ (words[1] as number);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x1b873593) ^ (words[2] as number);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) ^ (words[3] as number);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
