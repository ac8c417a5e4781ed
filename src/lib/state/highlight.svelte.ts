/** The area under the pointer or the keyboard's mark, the same in map, list and table. */
export class Highlight {
  #areaId = $state<string | null>(null);

  get areaId(): string | null {
    return this.#areaId;
  }

  set(areaId: string | null): void {
    this.#areaId = areaId;
  }
}
