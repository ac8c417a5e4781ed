import { rank } from '../rank.ts';

/** A bucket fuller than this is not worth sorting by insertion. */
const fullBucket = 64;

/**
 * Ranks of scores, again and again for the same number of them: 1 for the highest, equal scores sharing the better
 * rank, as `rank` gives them. Scores are spread over buckets of equal width, so that they need to be compared with
 * the few beside them only.
 */
export class BucketRanking {
  readonly #bucketOf: Uint32Array;
  /** Before scattering: where the next score of a bucket goes. */
  readonly #next: Uint32Array;
  readonly #sorted: Float64Array;
  readonly #rows: Uint32Array;

  constructor(count: number) {
    this.#bucketOf = new Uint32Array(count);
    this.#next = new Uint32Array(2 * count + 1);
    this.#sorted = new Float64Array(count);
    this.#rows = new Uint32Array(count);
  }

  /** Writes the rank of every score; the scores are finite. */
  rank(scores: Float64Array, ranks: Uint32Array): void {
    if (!this.#assign(scores)) ranks.set(rank(scores));
    else {
      this.#scatter(scores);
      this.#sort();
      this.#write(ranks);
    }
  }

  /** Gives every score its bucket, the highest first; false where they crowd in one. */
  #assign(scores: Float64Array): boolean {
    const [bucketOf, next] = [this.#bucketOf, this.#next];
    const { highest, factor } = bucketScale(scores, next.length - 2);
    next.fill(0);
    for (let i = 0; i < scores.length; i++) {
      const bucket = ((highest - (scores[i] as number)) * factor) | 0;
      bucketOf[i] = bucket;
      next[bucket + 1] = (next[bucket + 1] as number) + 1;
    }
    let fullest = 0;
    for (let bucket = 1; bucket < next.length; bucket++) {
      if ((next[bucket] as number) > fullest) fullest = next[bucket] as number;
      next[bucket] = (next[bucket] as number) + (next[bucket - 1] as number);
    }
    return fullest <= fullBucket;
  }

  #scatter(scores: Float64Array): void {
    const [bucketOf, next, sorted, rows] = [this.#bucketOf, this.#next, this.#sorted, this.#rows];
    for (let i = 0; i < scores.length; i++) {
      const bucket = bucketOf[i] as number;
      const place = next[bucket] as number;
      next[bucket] = place + 1;
      sorted[place] = scores[i] as number;
      rows[place] = i;
    }
  }

  /** Insertion sort, descending: no score is further from its place than its bucket is long. */
  #sort(): void {
    const sorted = this.#sorted;
    let before = sorted[0] as number;
    for (let i = 1; i < sorted.length; i++) {
      const score = sorted[i] as number;
      if (score > before) this.#insert(i, score);
      else before = score;
    }
  }

  /** Moves the score at place `from` up to where it belongs. */
  #insert(from: number, score: number): void {
    const sorted = this.#sorted;
    const rows = this.#rows;
    const row = rows[from] as number;
    let place = from;
    do {
      sorted[place] = sorted[place - 1] as number;
      rows[place] = rows[place - 1] as number;
      place--;
    } while (place > 0 && (sorted[place - 1] as number) < score);
    sorted[place] = score;
    rows[place] = row;
  }

  #write(ranks: Uint32Array): void {
    const [sorted, rows] = [this.#sorted, this.#rows];
    let current = 1;
    for (let place = 0; place < sorted.length; place++) {
      if (place > 0 && sorted[place] !== sorted[place - 1]) current = place + 1;
      ranks[rows[place] as number] = current;
    }
  }
}

/** The highest score, and how many buckets there are to one unit of score; 0 where all scores are the same. */
function bucketScale(scores: Float64Array, last: number): { highest: number; factor: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  const factor = last / (highest - lowest);
  return { highest, factor: Number.isFinite(factor) ? factor : 0 };
}
