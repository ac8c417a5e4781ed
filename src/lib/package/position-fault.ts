interface PositionFault {
  severity: 'error' | 'warning';
  code: 'coordinate_invalid' | 'coordinate_outside' | 'coordinate_projected' | 'coordinate_swapped';
  values: { found: string; expected?: string };
}

/** What is wrong with a position as longitude and latitude, or null. */
export function positionFault(position: unknown): PositionFault | null {
  const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
  if (typeof x !== 'number' || typeof y !== 'number') {
    return { severity: 'error', code: 'coordinate_invalid', values: { found: JSON.stringify(position) } };
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    const expected = likelySystem(x, y);
    if (expected === null)
      return { severity: 'error', code: 'coordinate_outside', values: { found: `${x}, ${y}` } };
    return { severity: 'error', code: 'coordinate_projected', values: { found: `${x}, ${y}`, expected } };
  }
  return looksSwapped(x, y)
    ? { severity: 'warning', code: 'coordinate_swapped', values: { found: `${x}, ${y}` } }
    : null;
}

interface Extent {
  system: string;
  x: readonly [number, number];
  y: readonly [number, number];
}

/** Where Germany lies in the coordinate systems that its municipalities deliver. */
const extents: readonly Extent[] = [
  { system: 'EPSG:25832/EPSG:25833 (ETRS89/UTM)', x: [150_000, 950_000], y: [5_200_000, 6_150_000] },
  { system: 'EPSG:4647/EPSG:5650 (UTM)', x: [32_100_000, 33_950_000], y: [5_200_000, 6_150_000] },
  { system: 'EPSG:31466 (Gauß-Krüger 2)', x: [2_400_000, 2_700_000], y: [5_200_000, 6_150_000] },
  { system: 'EPSG:31467 (Gauß-Krüger 3)', x: [3_200_000, 3_900_000], y: [5_200_000, 6_150_000] },
  { system: 'EPSG:31468 (Gauß-Krüger 4)', x: [4_300_000, 4_700_000], y: [5_200_000, 6_150_000] },
  { system: 'EPSG:3857 (Web Mercator)', x: [600_000, 1_750_000], y: [5_900_000, 7_400_000] }
];

function likelySystem(x: number, y: number): string | null {
  return extents.find((extent) => within(x, extent.x) && within(y, extent.y))?.system ?? null;
}

/** Latitude and longitude of Germany in the wrong order. */
function looksSwapped(x: number, y: number): boolean {
  return within(x, [47, 55.1]) && within(y, [5.8, 15.1]);
}

function within(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}
