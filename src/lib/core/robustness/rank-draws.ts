import { BucketRanking } from './bucket-ranking.ts';
import { RankRecord } from './rank-record.ts';
import type { RankSpread } from './rank-record.ts';
import type { WeighedIndex } from './combine-into.ts';

/** What is drawn: an index that depends on weights, and the weights, one draw after the other. */
export interface DrawnIndex {
  /** Number of rows and of weights. */
  rows: number;
  weights: number;
  draws: number;
  /** Ranks up to this one are counted. */
  top: number;
  draw: (weights: Float64Array) => void;
  index: WeighedIndex;
  /** Marks rows of the uppermost class with 2, of another class of high stress with 1, all others with 0. */
  mark: (index: Float64Array, marks: Uint8Array) => void;
}

/** What the draws say of a row: shares of the draws (0–1), and the spread of its rank. */
export interface RowCertainty {
  /** In the uppermost class. */
  topClassShare: number;
  /** In a class of high stress (`isHigh`). */
  highShare: number;
  /** Among the `top` rows of highest index. */
  topShare: number;
  rank: RankSpread;
}

/** Ranks under drawn weights, taken in portions so that whoever waits can be told. */
export class RankDraws {
  readonly #drawn: DrawnIndex;
  readonly #record: RankRecord;
  readonly #ranking: BucketRanking;
  readonly #weights: Float64Array;
  readonly #index: Float64Array;
  readonly #ranks: Uint32Array;
  readonly #marks: Uint8Array;
  readonly #counts: { topClass: Uint32Array; high: Uint32Array; top: Uint32Array };
  #taken = 0;

  constructor(drawn: DrawnIndex) {
    const { rows } = drawn;
    this.#drawn = drawn;
    this.#record = new RankRecord(rows, drawn.draws);
    this.#ranking = new BucketRanking(rows);
    this.#weights = new Float64Array(drawn.weights);
    this.#index = new Float64Array(rows);
    this.#ranks = new Uint32Array(rows);
    this.#marks = new Uint8Array(rows);
    this.#counts = {
      topClass: new Uint32Array(rows),
      high: new Uint32Array(rows),
      top: new Uint32Array(rows)
    };
  }

  get taken(): number {
    return this.#taken;
  }

  get isDone(): boolean {
    return this.#taken >= this.#drawn.draws;
  }

  /** Takes so many draws more, or those that are left. */
  take(count: number): void {
    const { draws, draw, index, mark } = this.#drawn;
    for (const end = Math.min(draws, this.#taken + count); this.#taken < end; this.#taken++) {
      draw(this.#weights);
      index(this.#weights, this.#index);
      this.#ranking.rank(this.#index, this.#ranks);
      this.#record.add(this.#ranks);
      mark(this.#index, this.#marks);
      this.#count();
    }
  }

  /** What the draws say of a row; ask when all are taken. */
  certainty(row: number): RowCertainty {
    const share = (counts: Uint32Array) => (counts[row] as number) / this.#taken;
    const { topClass, high, top } = this.#counts;
    return {
      topClassShare: share(topClass),
      highShare: share(high),
      topShare: share(top),
      rank: this.#record.spread(row)
    };
  }

  #count(): void {
    const { topClass, high, top } = this.#counts;
    const ranks = this.#ranks;
    const marks = this.#marks;
    const last = this.#drawn.top;
    for (let i = 0; i < ranks.length; i++) {
      const mark = marks[i] as number;
      if (mark > 0) high[i] = (high[i] as number) + 1;
      if (mark > 1) topClass[i] = (topClass[i] as number) + 1;
      if ((ranks[i] as number) <= last) top[i] = (top[i] as number) + 1;
    }
  }
}
