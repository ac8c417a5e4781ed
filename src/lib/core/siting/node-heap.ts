/** What is worked on by falling bound, of equal bounds the latest first. */
interface Ranked {
  bound: number;
  order: number;
}

/** A binary heap: the entry with the largest bound comes first. */
export class NodeHeap<Entry extends Ranked> {
  readonly #entries: Entry[] = [];

  peek(): Entry | undefined {
    return this.#entries[0];
  }

  push(entry: Entry): void {
    const entries = this.#entries;
    let place = entries.push(entry) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!isBefore(entry, entries[parent] as Entry)) break;
      entries[place] = entries[parent] as Entry;
      place = parent;
    }
    entries[place] = entry;
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (last && entries.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const entries = this.#entries;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= entries.length) break;
      if (child + 1 < entries.length && isBefore(entries[child + 1] as Entry, entries[child] as Entry))
        child += 1;
      if (!isBefore(entries[child] as Entry, entry)) break;
      entries[place] = entries[child] as Entry;
      place = child;
    }
    entries[place] = entry;
  }
}

const isBefore = (a: Ranked, b: Ranked) => a.bound > b.bound || (a.bound === b.bound && a.order > b.order);
