import type { CoverageData, Facility, Offer } from '../../../src/lib/core/coverage/coverage-data.ts';
import { unknownFacility, unknownOffer } from '../../../src/lib/core/coverage/unknown-supply.ts';
import type { AreaShape } from '../../../src/lib/core/coverage/sample-points.ts';
import type { StressIndex } from '../../../src/lib/core/stress-types.ts';

/** Degrees of about 1,000 m at the equator, where a degree is as long in both directions. */
export const kilometre = 1 / 111.195;

/** An active outreach offer for the Kita ages. */
export function offer(offerId: string, given: Partial<Offer> = {}): Offer {
  return { ...unknownOffer, actionField: 'outreach', phases: ['daycare'], offerId, name: offerId, ...given };
}

/** A Kita without anything recorded. */
export function facility(facilityId: string, given: Partial<Facility> = {}): Facility {
  return { ...unknownFacility, facilityId, name: facilityId, kind: 'daycare', ...given };
}

const phases: CoverageData['phases'] = [
  { phaseId: 'pregnancy', nameDe: 'Schwangerschaft', nameEn: null, ageFrom: null, ageTo: null, position: 1 },
  { phaseId: 'daycare', nameDe: 'Kita', nameEn: null, ageFrom: 3, ageTo: 5, position: 2 }
];

/** Three squares of 1 km in a row, a to c, with 90, 300 and 60 children of 3–5; c is divided into c1 and c2. */
export function smallCoverage(given: Partial<CoverageData> = {}): CoverageData {
  const areas = ['a', 'b', 'c'].map((areaId) => ({ areaId, name: areaId.toUpperCase(), parentId: 'city' }));
  const counts = { a: 90, b: 300, c: 60 };
  const band = (areaId: string, count: number) => {
    return { areaId, ageFrom: 3, ageTo: 5, count, kind: 'value' as const };
  };
  return {
    level: 'district',
    period: '2025',
    lastDay: '2025-12-31',
    areas,
    parents: { a: 'city', b: 'city', c: 'city', c1: 'c', c2: 'c', city: null },
    phases,
    offers: [],
    facilities: [],
    populationPeriod: '2025',
    bands: Object.entries(counts).map(([areaId, count]) => band(areaId, count)),
    parts: { level: 'quarter', period: '2025', bands: [band('c1', 45), band('c2', 15)] },
    poor: Object.keys(counts).map((areaId) => ({ areaId, count: 30, kind: 'value' })),
    travelTimes: [],
    ...given
  };
}

/** The squares; c1 is the western half of c. */
export const smallShapes: readonly AreaShape[] = [
  square('a', 0, 1),
  square('b', 1, 2),
  square('c', 2, 3),
  square('c1', 2, 2.5),
  square('c2', 2.5, 3)
];

function square(areaId: string, from: number, to: number): AreaShape {
  const [west, east, north] = [from * kilometre, to * kilometre, kilometre];
  const ring = [
    [west, 0],
    [east, 0],
    [east, north],
    [west, north],
    [west, 0]
  ];
  return { areaId, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** An index of 2 for a, 1 for b, and none for c. */
export const smallStress: StressIndex = {
  areas: [
    { areaId: 'a', index: 2 },
    { areaId: 'b', index: 1 },
    { areaId: 'c', index: null }
  ].map(({ areaId, index }) => ({
    areaId,
    residents: 1000,
    reason: index === null ? { kind: 'population_unknown' as const } : null,
    status: index === null ? null : { index, rank: 1, class: 1 },
    trend: null,
    scores: []
  })),
  classCount: 4,
  standardise: 'z-score',
  classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
  classifiableCount: 2,
  trendProblem: null
};
