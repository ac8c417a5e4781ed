const [s1, s2, s3, s4, s5, s6] = [
  -1.66666666666666324348e-1, 8.33333333332248946124e-3, -1.98412698298579493134e-4,
  2.75573137070700676789e-6, -2.50507602534068634195e-8, 1.58969099521155010221e-10
];
const [c1, c2, c3, c4, c5, c6] = [
  4.16666666666666019037e-2, -1.38888888888741095749e-3, 2.48015872894767294178e-5,
  -2.75573143513906633035e-7, 2.0875723212981748279e-9, -1.13596475577881948265e-11
];
/** π/2 in three parts of 33 bits, each with what is left of π/2 after it. */
const quarterTurn = [
  [1.57079632673412561417, 6.07710050650619224932e-11],
  [6.0771005063039659766e-11, 2.02226624879595063154e-21],
  [2.0222662487111664558e-21, 8.47842766036889956997e-32]
] as const;

/**
 * Sine of an angle in radians of a few turns at most, less than one unit in the last place off. Browsers and Node
 * differ in the last digits of `Math.sin`; this gives the same everywhere. Source: Sun Microsystems, fdlibm 5.3,
 * s_sin.c, k_sin.c, k_cos.c, e_rem_pio2.c.
 */
export function sine(angle: number): number {
  const { quarters, rest, tail } = reduced(angle);
  const size = quarters % 2 === 0 ? sineNearZero(rest, tail) : cosineNearZero(rest, tail);
  return quarters < 2 ? size : -size;
}

/** Cosine, as `sine`. */
export function cosine(angle: number): number {
  const { quarters, rest, tail } = reduced(angle);
  const size = quarters % 2 === 0 ? cosineNearZero(rest, tail) : sineNearZero(rest, tail);
  return quarters === 0 || quarters === 3 ? size : -size;
}

interface ReducedAngle {
  /** Quarter turns taken off, 0 to 3. */
  quarters: number;
  /** What is left, between −π/4 and π/4, and what its rounding lost. */
  rest: number;
  tail: number;
}

function reduced(angle: number): ReducedAngle {
  const turns = Math.round(angle / (Math.PI / 2));
  if (turns === 0) return { quarters: 0, rest: angle, tail: 0 };
  let [left, lost, rest] = [angle, 0, 0];
  for (const [part, after] of quarterTurn) {
    const before = left;
    left = before - turns * part;
    lost = turns * after - (before - left - turns * part);
    rest = left - lost;
    if (Math.abs(rest) > Math.abs(angle) * 2 ** -16) break;
  }
  return { quarters: ((turns % 4) + 4) % 4, rest, tail: left - rest - lost };
}

function sineNearZero(x: number, tail: number): number {
  const z = x * x;
  const v = z * x;
  const r = s2 + z * (s3 + z * (s4 + z * (s5 + z * s6)));
  return tail === 0 ? x + v * (s1 + z * r) : x - (z * (0.5 * tail - v * r) - tail - v * s1);
}

function cosineNearZero(x: number, tail: number): number {
  const size = Math.abs(x);
  const z = x * x;
  const r = z * (c1 + z * (c2 + z * (c3 + z * (c4 + z * (c5 + z * c6)))));
  if (size < 0.3) return 1 - (0.5 * z - (z * r - x * tail));
  const quarter = size > 0.78125 ? 0.28125 : Math.fround(size / 4);
  return 1 - quarter - (0.5 * z - quarter - (z * r - x * tail));
}
