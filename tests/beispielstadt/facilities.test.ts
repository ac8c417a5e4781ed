import { expect, test } from 'vitest';
import { areasOf, groupBy, ringsOf, rowsOf, sumOf } from './example-package.ts';

const expected: Record<string, readonly [least: number, most: number]> = {
  daycare: [140, 220],
  primary_school: [45, 75],
  secondary_school: [20, 35],
  vocational_school: [2, 8],
  clinic: [4, 4],
  practice: [40, 60],
  family_centre: [34, 34],
  family_office: [5, 5],
  youth_centre: [17, 17],
  library: [5, 15],
  sports_hall: [40, 120],
  playground: [80, 200]
};

test('every kind of facility is there in a plausible number', async () => {
  const kinds = groupBy(await rowsOf('facilities'), 'kind');
  expect([...kinds.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [kind, [least, most]] of Object.entries(expected)) {
    expect(kinds.get(kind)?.length, kind).toBeGreaterThanOrEqual(least);
    expect(kinds.get(kind)?.length, kind).toBeLessThanOrEqual(most);
  }
});

test('every facility lies in its district', async () => {
  const areas = new Map((await areasOf('district')).map((area) => [area.properties.area_id, area]));
  for (const { facility_id, area_id, lon, lat } of await rowsOf('facilities')) {
    const area = areas.get(String(area_id));
    const crossings = ringsOf(area as NonNullable<typeof area>).filter((ring) =>
      isInside(ring, Number(lon), Number(lat))
    ).length;
    expect(crossings % 2, String(facility_id)).toBe(1);
  }
});

function isInside(ring: readonly number[][], x: number, y: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[index - 1] ?? [], ring[index] ?? []];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  }
  return inside;
}

test('places are approved before they can be taken, and taken before they are occupied', async () => {
  for (const row of (await rowsOf('facilities')).filter(({ kind }) => kind === 'daycare')) {
    const [approved, occupiable, occupied, young] = [
      row.places_approved,
      row.places_occupiable,
      row.places_occupied,
      row.places_under_three
    ].map(Number);
    expect(approved).toBeGreaterThanOrEqual(occupiable ?? Number.NaN);
    expect(occupiable).toBeGreaterThanOrEqual(occupied ?? Number.NaN);
    expect(occupied).toBeGreaterThanOrEqual(young ?? Number.NaN);
  }
});

test('there are places for most children, but not for all', async () => {
  const daycare = (await rowsOf('facilities')).filter(({ kind }) => kind === 'daycare');
  const places = daycare.reduce((sum, row) => sum + Number(row.places_approved), 0);
  const children = (await rowsOf('population'))
    .filter(
      ({ area_id, period, age_from }) => area_id === '05999000' && period === '2024' && Number(age_from) < 6
    )
    .reduce((sum, row) => sum + Number(row.count), 0);
  expect(places / children).toBeGreaterThan(0.5);
  expect(places / children).toBeLessThan(0.7);
});

test('all-day schools have places, as many of them occupied as children take part by the indicator', async () => {
  const schools = (await rowsOf('facilities')).filter(({ kind }) => kind === 'primary_school');
  for (const { ogs, places_approved, places_occupiable, places_occupied, pupils } of schools) {
    expect(places_approved === null).toBe(ogs === false);
    if (places_approved === null) continue;
    const [approved, occupiable, occupied] = [places_approved, places_occupiable, places_occupied].map(
      Number
    );
    expect(approved).toBeGreaterThanOrEqual(occupiable ?? Number.NaN);
    expect(occupiable).toBeGreaterThanOrEqual(occupied ?? Number.NaN);
    expect(Number(pupils)).toBeGreaterThan(occupied ?? Number.NaN);
  }
  const taking = (await rowsOf('observations')).find(
    ({ area_id, indicator_id, period }) =>
      area_id === '05999000' && indicator_id === 'all_day_primary' && period === '2024'
  );
  expect(sumOf(schools, 'places_occupied')).toBe(taking?.numerator);
});

test('primary schools know whether they are all-day schools, with whom, and their social index', async () => {
  const schools = (await rowsOf('facilities')).filter(({ kind }) => kind === 'primary_school');
  for (const { ogs, all_day_provider, social_index, pupils } of schools) {
    expect(all_day_provider === null).toBe(ogs === false);
    expect(Number(social_index)).toBeGreaterThanOrEqual(1);
    expect(Number(social_index)).toBeLessThanOrEqual(9);
    expect(Number(pupils)).toBeGreaterThan(30);
  }
});
