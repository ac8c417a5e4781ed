/**
 * The middles of the largest gaps between ascending values, ascending; of gaps of equal size the higher one first.
 * Source: Slocum et al., Thematic Cartography and Geovisualization (2009), ch. 4; mapclassify `MaximumBreaks`.
 */
export function maximumBreaks(sorted: Float64Array, classes: number): number[] {
  return Array.from(sorted.subarray(1), (upper, i) => ({ upper, lower: sorted[i] as number }))
    .filter(({ upper, lower }) => upper > lower)
    .sort((a, b) => b.upper - b.lower - (a.upper - a.lower) || b.upper - a.upper)
    .slice(0, classes - 1)
    .map(({ upper, lower }) => lower + (upper - lower) / 2)
    .sort((a, b) => a - b);
}
