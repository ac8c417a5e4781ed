/** Most texts held, and the longest. */
const most = 2 ** 16;
const longest = 48;
const slots = 2 ** 18;

/**
 * Texts by their bytes, so that a cell whose bytes occurred before is the same string and need not be made again:
 * statistics repeat the same few. The hash is any function of the bytes.
 */
export class TextDictionary {
  readonly #places = new Int32Array(slots).fill(-1);
  readonly #hashes = new Int32Array(most);
  readonly #lengths = new Uint8Array(most);
  readonly #bytes = new Uint8Array(most * longest);
  readonly #texts: string[] = [];

  /** The text of the bytes from `start` to `end`, where it is known. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): string | undefined {
    const place = this.#places[this.#slotOf(bytes, start, end, hash)] ?? -1;
    return place < 0 ? undefined : this.#texts[place];
  }

  /** Remembers a text that was not found, as long as there is room. */
  add(bytes: Uint8Array, start: number, end: number, hash: number, text: string): void {
    if (end - start > longest || this.#texts.length >= most) return;
    const place = this.#texts.length;
    this.#places[this.#slotOf(bytes, start, end, hash)] = place;
    this.#texts.push(text);
    this.#hashes[place] = hash;
    this.#lengths[place] = end - start;
    this.#bytes.set(bytes.subarray(start, end), place * longest);
  }

  /** The slot of the bytes, or the free one they would take. */
  #slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = (hash ^ (hash >>> 14)) & (slots - 1);
    for (;;) {
      const place = this.#places[slot] ?? -1;
      if (place < 0 || (this.#hashes[place] === hash && this.#equals(place, bytes, start, end))) return slot;
      slot = (slot + 1) & (slots - 1);
    }
  }

  #equals(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[place] !== end - start) return false;
    const own = place * longest - start;
    for (let i = start; i < end; i++) if (this.#bytes[own + i] !== bytes[i]) return false;
    return true;
  }
}
