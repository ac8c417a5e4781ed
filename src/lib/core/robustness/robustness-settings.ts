/** How much is varied to see how sure the ranks are; `index.robustness` of atlas.json. */
export interface RobustnessSettings {
  /** How many other weightings are drawn, at least 1. */
  draws: number;
  seed: number;
  /** How close the drawn weights stay to the chosen ones (`WeightSpread`), above 0. */
  concentration: number;
  /** The share of draws is counted in which an area is among so many of most stress, at least 1. */
  top: number;
}

/**
 * With a concentration of 20, a weight of 25 % lies between 11 % and 42 % in nine of ten draws: as far as experts who
 * weigh the same indicators commonly differ.
 */
export const robustnessDefaults: RobustnessSettings = { draws: 10_000, seed: 1, concentration: 20, top: 10 };

/** Areas × draws that are computed at most. */
const mostRanks = 30_000_000;

/** How many weightings are drawn for so many areas: fewer than set where there are thousands of areas. */
export const drawsFor = ({ draws }: RobustnessSettings, areas: number): number =>
  Math.max(1, Math.min(draws, Math.floor(mostRanks / Math.max(1, areas))));

/** The settings of a package with the defaults in place of what it leaves out. */
export const robustnessSettings = (chosen: Partial<RobustnessSettings> | undefined): RobustnessSettings => ({
  draws: chosen?.draws ?? robustnessDefaults.draws,
  seed: chosen?.seed ?? robustnessDefaults.seed,
  concentration: chosen?.concentration ?? robustnessDefaults.concentration,
  top: chosen?.top ?? robustnessDefaults.top
});
