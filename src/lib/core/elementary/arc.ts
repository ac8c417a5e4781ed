/** Arc tangents of ½, 1, 1½ and ∞, each with what its rounding lost. */
const known = [
  [4.63647609000806093515e-1, 2.26987774529616870924e-17],
  [7.85398163397448278999e-1, 3.06161699786838301793e-17],
  [9.82793723247329054082e-1, 1.39033110312309984516e-17],
  [1.570796326794896558, 6.12323399573676603587e-17]
] as const;
const [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10] = [
  3.33333333333329318027e-1, -1.99999999998764832476e-1, 1.42857142725034663711e-1, -1.1111110405462355788e-1,
  9.09088713343650656196e-2, -7.69187620504482999495e-2, 6.66107313738753120669e-2,
  -5.83357013379057348645e-2, 4.97687799461593236017e-2, -3.6531572744216915527e-2, 1.62858201153657823623e-2
];
const piLow = 1.2246467991473532e-16;

/**
 * Angle in radians of the point (x, y) from the axis of x, −π to π, about one unit in the last place off. Browsers and
 * Node differ in the last digits of `Math.atan2`; this gives the same everywhere. Source: Sun Microsystems, fdlibm 5.3,
 * e_atan2.c, s_atan.c.
 */
export function angleOf(y: number, x: number): number {
  if (y === 0) return x < 0 ? Math.PI : 0;
  const size = x === 0 ? Math.PI / 2 : arcTangent(Math.abs(y / x));
  const angle = x < 0 ? Math.PI - (size - piLow) : size;
  return y < 0 ? -angle : angle;
}

/** Angle between −π/2 and π/2 whose sine is x, as `angleOf`. */
export const arcSine = (x: number): number => angleOf(x, Math.sqrt((1 - x) * (1 + x)));

/** Of a number from 0. */
function arcTangent(x: number): number {
  if (x < 0.4375) return x - x * series(x);
  if (x < 0.6875) return beside(known[0], (2 * x - 1) / (2 + x));
  if (x < 1.1875) return beside(known[1], (x - 1) / (x + 1));
  if (x < 2.4375) return beside(known[2], (x - 1.5) / (1 + 1.5 * x));
  return beside(known[3], -1 / x);
}

const beside = ([high, low]: readonly [number, number], x: number): number =>
  high - (x * series(x) - low - x);

/** 1 − arctan(x) ÷ x. */
function series(x: number): number {
  const z = x * x;
  const w = z * z;
  const even = z * (a0 + w * (a2 + w * (a4 + w * (a6 + w * (a8 + w * a10)))));
  return even + w * (a1 + w * (a3 + w * (a5 + w * (a7 + w * a9))));
}
