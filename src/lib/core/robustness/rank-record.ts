/** Order statistics of the ranks of one area over all draws. */
export interface RankSpread {
  /** Quantiles by linear interpolation (R type 7), as `quantileLimits` takes them. */
  p05: number;
  median: number;
  p95: number;
}

/**
 * The ranks of areas over many draws. Where there are fewer areas than draws, it is counted how often an area has
 * which rank, else every rank is kept; both give the quantiles that sorting all ranks would give.
 */
export class RankRecord {
  readonly #areas: number;
  readonly #draws: number;
  readonly #isCounted: boolean;
  /** areas × ranks: how often; or areas × draws: which rank. */
  readonly #kept: Uint32Array;
  #taken = 0;

  constructor(areas: number, draws: number) {
    this.#areas = areas;
    this.#draws = draws;
    this.#isCounted = areas < draws;
    this.#kept = new Uint32Array(areas * Math.min(areas, draws));
  }

  /** Takes the ranks of one draw. */
  add(ranks: Uint32Array): void {
    const kept = this.#kept;
    if (this.#isCounted)
      for (let i = 0, start = -1; i < ranks.length; i++, start += this.#areas) {
        const at = start + (ranks[i] as number);
        kept[at] = (kept[at] as number) + 1;
      }
    else
      for (let i = 0, at = this.#taken; i < ranks.length; i++, at += this.#draws)
        kept[at] = ranks[i] as number;
    this.#taken++;
  }

  /** The spread of the ranks of an area once all draws are taken. */
  spread(area: number): RankSpread {
    const at = this.#isCounted ? this.#counted(area) : this.#sorted(area);
    return { p05: this.#quantile(0.05, at), median: this.#quantile(0.5, at), p95: this.#quantile(0.95, at) };
  }

  #quantile(share: number, rankAt: (place: number) => number): number {
    const position = (this.#taken - 1) * share;
    const below = Math.floor(position);
    const low = rankAt(below);
    const high = below + 1 < this.#taken ? rankAt(below + 1) : low;
    return low + (high - low) * (position - below);
  }

  /** The rank at a place of the ascending order of all ranks of an area. */
  #counted(area: number): (place: number) => number {
    const start = area * this.#areas;
    return (place) => {
      let rank = 0;
      for (let reached = 0; reached <= place; rank++) reached += this.#kept[start + rank] as number;
      return rank;
    };
  }

  #sorted(area: number): (place: number) => number {
    const start = area * this.#draws;
    const sorted = this.#kept.slice(start, start + this.#taken).sort();
    return (place) => sorted[place] as number;
  }
}
