const key = new Float64Array(2);
const words = new Uint32Array(key.buffer);

/** Pieces by the pair of numbers of their cell: an open hash table, each cell a chain with the newest piece first. */
export class PieceTable {
  readonly #keyX: Float64Array;
  readonly #keyY: Float64Array;
  readonly #newest: Int32Array;
  readonly #before: Int32Array;
  readonly #mask: number;

  constructor(pieceCount: number) {
    let size = 16;
    while (size < 2 * pieceCount) size *= 2;
    this.#keyX = new Float64Array(size);
    this.#keyY = new Float64Array(size);
    this.#newest = new Int32Array(size).fill(-1);
    this.#before = new Int32Array(pieceCount);
    this.#mask = size - 1;
  }

  /** The place of the cell, or where it would be. */
  slotOf(x: number, y: number): number {
    let slot = hash(x, y) & this.#mask;
    while ((this.#newest[slot] as number) >= 0 && (this.#keyX[slot] !== x || this.#keyY[slot] !== y))
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The newest piece of a cell, −1 for none. */
  newest(slot: number): number {
    return this.#newest[slot] as number;
  }

  /** The piece that was added to the same cell before this one, −1 for none. */
  before(piece: number): number {
    return this.#before[piece] as number;
  }

  add(slot: number, x: number, y: number, piece: number): void {
    this.#keyX[slot] = x;
    this.#keyY[slot] = y;
    this.#before[piece] = this.#newest[slot] as number;
    this.#newest[slot] = piece;
  }
}

/** Of the bits of both numbers (steps of MurmurHash3, Austin Appleby, public domain). */
function hash(x: number, y: number): number {
  // −0 and 0 are one number with two patterns of bits.
  key[0] = x + 0;
  key[1] = y + 0;
  let mixed = 0;
  for (let k = 0; k < 4; k++) {
    const word = Math.imul(words[k] as number, 0xcc9e2d51);
    mixed ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    mixed = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
