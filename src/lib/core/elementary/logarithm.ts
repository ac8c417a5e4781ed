const [ln2High, ln2Low] = [6.9314718036912381649e-1, 1.90821492927058770002e-10];
const [l1, l2, l3, l4, l5, l6, l7] = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1
];
/** Significands up to √2 are taken as they are, larger ones halved. */
const rootOfTwo = 0x6a09c;
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm, less than one unit in the last place off; −∞ of 0, NaN of negative numbers. Browsers and Node
 * differ in the last digits of `Math.log`; this gives the same everywhere. Source: Sun Microsystems, fdlibm 5.3, e_log.c.
 */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < 2 ** -1022) return logarithm(x * 2 ** 54) - 54 * Math.LN2;
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  const significand = high & 0xfffff;
  const isHalved = significand >= rootOfTwo;
  const exponent = (high >>> 20) - 1023 + (isHalved ? 1 : 0);
  bits.setUint32(0, significand | (isHalved ? 0x3fe00000 : 0x3ff00000));
  return ofParts(bits.getFloat64(0) - 1, exponent, significand);
}

/** ln((1 + f) · 2^k). */
function ofParts(f: number, k: number, significand: number): number {
  if (Math.abs(f) < 2 ** -20) {
    const r = f * f * (0.5 - 0.3333333333333333 * f);
    return k * ln2High - (r - k * ln2Low - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = z * (l1 + w * (l3 + w * (l5 + w * l7))) + w * (l2 + w * (l4 + w * l6));
  const isMiddle = significand >= 0x6147a && significand <= 0x6b851;
  if (!isMiddle) return k * ln2High - (s * (f - r) - k * ln2Low - f);
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + r) + k * ln2Low) - f);
}
