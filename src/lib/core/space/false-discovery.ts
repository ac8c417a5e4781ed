/**
 * p-values corrected for their number: calling all of them significant that are at most α keeps the expected share of
 * false alarms among them at α. Source: Benjamini and Hochberg 1995, Controlling the false discovery rate, Journal of
 * the Royal Statistical Society B 57 (1), 289–300 (as R's `p.adjust(method = "BH")`).
 */
export function falseDiscoveryP(p: Float64Array): Float64Array {
  const order = Array.from(p.keys()).sort((a, b) => (p[b] as number) - (p[a] as number));
  const corrected = new Float64Array(p.length);
  let smallest = 1;
  order.forEach((row, k) => {
    smallest = Math.min(smallest, ((p[row] as number) * p.length) / (p.length - k));
    corrected[row] = smallest;
  });
  return corrected;
}
