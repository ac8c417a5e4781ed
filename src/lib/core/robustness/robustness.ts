import { classLimits } from '../classification/class-limits.ts';
import { classAmong } from '../classify.ts';
import { counts } from '../classifiable.ts';
import { ascending, rowsInIdOrder } from '../dense-rows.ts';
import { lowestHighClass } from '../high-classes.ts';
import { weightedByThemes } from '../index-methods/theme-weights.ts';
import { stressIndex } from '../stress-index.ts';
import type { IndexInput, IndexSettings, StressIndex } from '../stress-types.ts';
import { indexVariants, variantPairs } from './index-variants.ts';
import { RankDraws } from './rank-draws.ts';
import { drawsFor } from './robustness-settings.ts';
import type { RobustnessSettings } from './robustness-settings.ts';
import type { AreaCertainty, Robustness } from './robustness-types.ts';
import { weighedIndex } from './weighed-index.ts';
import { weightDraws } from './weight-draws.ts';

/**
 * How much the ranks of an index depend on weights and methods, computed in portions: `take` draws until `isDone`,
 * then ask for the `result`. Neither the order of the areas nor that of the indicators changes a digit.
 * Throws `NotClassifiable` where the index itself cannot be computed.
 */
export class RobustnessRun {
  readonly #input: IndexInput;
  readonly #settings: RobustnessSettings;
  readonly #index: StressIndex;
  /** Rows with a class, in the order of their ids. */
  readonly #rows: Uint32Array;
  readonly #draws: RankDraws;
  readonly draws: number;

  constructor(input: IndexInput, settings: RobustnessSettings) {
    this.#input = input;
    this.#settings = settings;
    this.#index = stressIndex(input);
    this.#rows = classifiedRows(this.#index);
    this.draws = drawsFor(settings, this.#rows.length);
    const indicators = input.indicators.filter(counts).sort((a, b) => ascending(a.id, b.id));
    const { themes, combine } = input.settings;
    const weighted = themes ? weightedByThemes(indicators, themes, combine) : indicators;
    this.#draws = new RankDraws({
      rows: this.#rows.length,
      weights: indicators.length,
      draws: this.draws,
      top: settings.top,
      draw: weightDraws(
        weighted.map(({ weight }) => weight),
        settings
      ),
      index: weighedIndex(input.settings, indicators, this.#index, this.#rows),
      mark: marking(input.settings)
    });
  }

  get isDone(): boolean {
    return this.#draws.isDone;
  }

  /** Share of the draws that are taken, 0 to 1. */
  get progress(): number {
    return this.#draws.taken / this.draws;
  }

  /** Takes so many draws more, or those that are left. */
  take(count: number): void {
    this.#draws.take(count);
  }

  /** To be asked when all draws are taken. */
  result(): Robustness {
    const variants = indexVariants(this.#input, this.#index);
    return {
      settings: this.#settings,
      draws: this.draws,
      areas: this.#areas(),
      variants,
      pairs: variantPairs(variants)
    };
  }

  #areas(): (AreaCertainty | null)[] {
    const { areas } = this.#index;
    const placed = areas.map((): AreaCertainty | null => null);
    this.#rows.forEach((row, i) => {
      placed[row] = { areaId: areas[row]?.areaId ?? '', ...this.#draws.certainty(i) };
    });
    return placed;
  }
}

/** The whole of it at once. */
export function robustness(input: IndexInput, settings: RobustnessSettings): Robustness {
  const run = new RobustnessRun(input, settings);
  run.take(run.draws);
  return run.result();
}

function classifiedRows({ areas }: StressIndex): Uint32Array {
  const include = Uint8Array.from(areas, ({ status }) => (status === null ? 0 : 1));
  return rowsInIdOrder(
    areas.map(({ areaId }) => areaId),
    include
  );
}

/** Marks the classes of a draw, whose limits are fixed or computed from its index, as the settings say. */
function marking({ classify }: IndexSettings) {
  return (index: Float64Array, marks: Uint8Array): void => {
    const classes = classLimits(index, classify);
    const top = classes.limits.length + 1;
    const high = lowestHighClass(top);
    for (let i = 0; i < index.length; i++) {
      const position = classAmong(index[i] as number, classes);
      marks[i] = position < high ? 0 : position < top ? 1 : 2;
    }
  };
}
