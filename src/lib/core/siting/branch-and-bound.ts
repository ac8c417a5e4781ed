import { greedyColumns } from './greedy.ts';
import { interchange } from './interchange.ts';
import { chosenOf, largestOpen, mostUndecided } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import { Relaxation } from './relaxation.ts';
import type { Branch } from './relaxation.ts';
import { NodeHeap } from './node-heap.ts';
import { keepColumns, raise, savingOf } from './saving-model.ts';
import type { SavingModel } from './saving-model.ts';

/** Where a search stands; both figures are savings. */
export interface SearchProgress {
  best: number;
  bound: number;
  nodes: number;
}

/** The best columns found, and the proof: no choice saves more than `bound`. */
export interface SearchResult extends SearchProgress {
  /** Places among the candidates, ascending. */
  chosen: number[];
}

export interface SearchLimits {
  /** Rounds of the relaxation in the whole search: a limit that, unlike time, is the same on every machine. */
  rounds: number;
}

const rootRounds = 120;
const nodeRounds = 40;
const eagerNodes = 64;
const mostSwaps = 12;

/**
 * Chooses at most `count` columns with the largest saving: greedy, interchange, then branch and bound with the
 * Lagrangian bound, which also decides columns that cannot (or have to) belong to anything better. Yields where it
 * stands; whoever stops asking has the last bound. Relative differences below 1e-9 count as equal.
 */
export function* searchSavings(
  model: SavingModel,
  count: number,
  limits: SearchLimits
): Generator<SearchProgress, SearchResult> {
  const search = new Search(model, count, limits);
  search.solveRoot();
  yield search.progress();
  while (search.advance()) yield search.progress();
  return search.result();
}

interface Node {
  bound: number;
  order: number;
  decisions: Decisions;
  multipliers: Float64Array;
  branchOn: number;
}

class Search {
  #model: SavingModel;
  readonly #count: number;
  readonly #limits: SearchLimits;
  #relaxation: Relaxation;
  /** Places among the candidates. */
  #best: number[];
  #bestSaving: number;
  #open = new NodeHeap<Node>();
  /** What all rows save at most, each by its best column. */
  readonly #ceiling: number;
  #nodes = 0;
  #rounds = 0;

  constructor(model: SavingModel, count: number, limits: SearchLimits) {
    this.#model = model;
    this.#count = Math.min(count, model.columnCount);
    this.#limits = limits;
    this.#relaxation = new Relaxation(model);
    this.#ceiling = largestSavings(model);
    const chosen = interchange(model, greedyColumns(model, this.#count));
    this.#best = this.#candidates(chosen);
    this.#bestSaving = savingOf(model, chosen);
  }

  progress(): SearchProgress {
    return { best: this.#bestSaving, bound: this.#bound(), nodes: this.#nodes };
  }

  result(): SearchResult {
    return { ...this.progress(), chosen: [...this.#best].sort((a, b) => a - b) };
  }

  /** Bounds the whole problem, then forgets the columns that cannot belong to anything better. */
  solveRoot(): void {
    const start = new Float64Array(this.#model.rowCount);
    for (const column of this.#columnsOf(this.#best)) raise(this.#model, start, column);
    const decisions = new Int8Array(this.#model.columnCount);
    this.#examine(decisions, start, rootRounds);
    const root = this.#open.peek();
    if (root && this.#isHopeless(root.bound)) this.#open = new NodeHeap<Node>();
    else if (root) this.#shrinkTo(root);
  }

  /** Works on the open node with the largest bound; false when nothing is open or the limit is reached. */
  advance(): boolean {
    if (this.#rounds >= this.#limits.rounds) return false;
    const node = this.#open.pop();
    if (!node) return false;
    if (this.#isHopeless(node.bound)) {
      this.#open = new NodeHeap<Node>();
      return false;
    }
    for (const decision of [1, -1]) {
      const decisions = node.decisions.slice();
      decisions[node.branchOn] = decision;
      this.#examine(decisions, node.multipliers, nodeRounds);
    }
    return true;
  }

  #bound(): number {
    const open = this.#open.peek()?.bound ?? -Infinity;
    return Math.max(this.#bestSaving, this.#model.isWhole ? Math.floor(open + 1e-6) : open);
  }

  /** Nothing with such a bound is better than what is known. */
  #isHopeless(bound: number): boolean {
    return bound <= this.#cutoff();
  }

  #cutoff(): number {
    const tolerance = 1e-9 * Math.max(1, this.#bestSaving);
    return this.#model.isWhole
      ? this.#bestSaving + 1 - Math.max(1e-6, tolerance)
      : this.#bestSaving + tolerance;
  }

  #examine(decisions: Decisions, start: Float64Array, iterations: number): void {
    this.#nodes += 1;
    for (let pass = 0; ; pass++) {
      const branch = this.#branchOf(decisions);
      if (branch === null) return;
      if (branch.remaining === 0 || decisions.every((decision) => decision !== 0)) {
        this.#offer(chosenOf(decisions));
        return;
      }
      this.#relax(branch, pass === 0 ? start : this.#relaxation.multipliers.slice(), iterations);
      if (this.#isHopeless(this.#relaxation.bound)) return;
      if (pass === 0) this.#improve(decisions);
      if (!this.#decide(branch)) break;
    }
    this.#push(decisions);
  }

  #relax(branch: Branch, start: Float64Array, iterations: number): void {
    const chosen = chosenOf(branch.decisions);
    this.#rounds += this.#relaxation.run(branch, start, {
      iterations,
      cutoff: this.#cutoff(),
      target: this.#bestSaving,
      onChosen: (columns) => {
        this.#offer([...chosen, ...columns]);
        return this.#bestSaving;
      }
    });
  }

  /** Decides the columns whose other decision the bound rules out; true where that was a fair share of them. */
  #decide({ decisions, remaining }: Branch): boolean {
    const { reduced, bound } = this.#relaxation;
    const isOpen = decisions.slice();
    const largest = largestOpen(reduced, isOpen, remaining + 1);
    const inside = new Set(largest.slice(0, remaining));
    const last = inside.size === remaining ? (reduced[largest[remaining - 1] as number] as number) : 0;
    const next = largest.length > remaining ? (reduced[largest[remaining] as number] as number) : 0;
    let [decided, open] = [0, 0];
    for (let column = 0; column < decisions.length; column++) {
      if (isOpen[column] !== 0) continue;
      open += 1;
      const own = reduced[column] as number;
      const otherwise = inside.has(column) ? bound - own + next : bound - last + own;
      if (!this.#isHopeless(otherwise)) continue;
      decisions[column] = inside.has(column) ? 1 : -1;
      decided += 1;
    }
    return decided > 0.2 * open;
  }

  #push(decisions: Decisions): void {
    const { multipliers, frequency } = this.#relaxation;
    const bound = Math.min(this.#relaxation.bound, this.#ceiling);
    const branchOn = mostUndecided(frequency, decisions);
    if (branchOn < 0) this.#offer(chosenOf(decisions));
    else
      this.#open.push({ bound, order: this.#nodes, decisions, multipliers: multipliers.slice(), branchOn });
  }

  /** Null where more columns are chosen than may be. */
  #branchOf(decisions: Decisions): Branch | null {
    const base = new Float64Array(this.#model.rowCount);
    const chosen = chosenOf(decisions);
    for (const column of chosen) raise(this.#model, base, column);
    const remaining = this.#count - chosen.length;
    return remaining < 0 ? null : { decisions, remaining, base };
  }

  #offer(columns: readonly number[]): void {
    if (savingOf(this.#model, columns) > this.#bestSaving) this.#propose(interchange(this.#model, columns));
  }

  /** Interchange from what the relaxation likes most: often in the first nodes, seldom later. */
  #improve(decisions: Decisions): void {
    if (this.#nodes > eagerNodes && this.#nodes % 16 > 0) return;
    const chosen = chosenOf(decisions);
    const liked = largestOpen(this.#relaxation.frequency, decisions, this.#count - chosen.length);
    this.#propose(interchange(this.#model, [...chosen, ...liked], mostSwaps));
  }

  #propose(columns: readonly number[]): void {
    const saving = savingOf(this.#model, columns);
    if (saving <= this.#bestSaving) return;
    this.#best = this.#candidates(columns);
    this.#bestSaving = saving;
  }

  #shrinkTo(root: Node): void {
    const kept = [...root.decisions.keys()].filter((column) => root.decisions[column] !== -1);
    const { model, keptRows } = keepColumns(this.#model, (column) => root.decisions[column] !== -1);
    this.#model = model;
    this.#relaxation = new Relaxation(this.#model);
    this.#open = new NodeHeap<Node>();
    const decisions = Int8Array.from(kept, (column) => root.decisions[column] as number);
    const multipliers = Float64Array.from(keptRows, (row) => root.multipliers[row] as number);
    this.#open.push({ ...root, decisions, multipliers, branchOn: kept.indexOf(root.branchOn) });
  }

  #candidates(columns: readonly number[]): number[] {
    return columns.map((column) => this.#model.candidates[column] as number);
  }

  #columnsOf(candidates: readonly number[]): number[] {
    return candidates.map((candidate) => this.#model.candidates.indexOf(candidate));
  }
}

function largestSavings({ rowCount, rows }: SavingModel): number {
  let sum = 0;
  for (let row = 0; row < rowCount; row++)
    if (rows.start[row] !== rows.start[row + 1]) sum += rows.saving[rows.start[row] as number] as number;
  return sum;
}
