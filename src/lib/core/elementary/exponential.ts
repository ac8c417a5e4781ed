/** A bound above which e^x is infinite, and one below which it is 0. */
const [largest, smallest] = [709.782712893384, -745.1332191019411];
const [ln2High, ln2Low] = [6.9314718036912381649e-1, 1.90821492927058770002e-10];
const [p1, p2, p3, p4, p5] = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8
];

/**
 * e^x, less than one unit in the last place off. Browsers and Node differ in the last digits of `Math.exp`; this gives
 * the same everywhere. Source: Sun Microsystems, fdlibm 5.3, e_exp.c.
 */
export function exponential(x: number): number {
  if (Number.isNaN(x) || x > largest) return x > 0 ? Infinity : x;
  if (x < smallest) return 0;
  const size = Math.abs(x);
  if (size < 2 ** -28) return 1 + x;
  if (size <= 0.5 * Math.LN2) return nearOne(x, 0, x);
  const k = size < 1.5 * Math.LN2 ? Math.sign(x) : Math.trunc(x / Math.LN2 + 0.5 * Math.sign(x));
  const [high, low] = [x - k * ln2High, k * ln2Low];
  return scaled(nearOne(high, low, high - low), k);
}

/** e^(high − low), `reduced` being the difference, between −ln 2 / 2 and ln 2 / 2. */
function nearOne(high: number, low: number, reduced: number): number {
  const t = reduced * reduced;
  const c = reduced - t * (p1 + t * (p2 + t * (p3 + t * (p4 + t * p5))));
  if (low === 0) return 1 - ((reduced * c) / (c - 2) - reduced);
  return 1 - (low - (reduced * c) / (2 - c) - high);
}

/** value · 2^k in steps that neither overflow nor vanish. */
function scaled(value: number, k: number): number {
  if (k > 1023) return value * 2 * powerOfTwo(k - 1);
  return k >= -1021 ? value * powerOfTwo(k) : value * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

const bits = new DataView(new ArrayBuffer(8));

function powerOfTwo(k: number): number {
  bits.setUint32(0, (1023 + k) << 20);
  return bits.getFloat64(0);
}
