import { expect, test } from 'vitest';
import { areasOf, examplePackage, ringsOf, rowsOf } from './example-package.ts';
import type { Row } from './example-package.ts';
import { truth } from './truth.ts';

const has = (row: Row, column: string, item: string) =>
  String(row[column] ?? '')
    .split(';')
    .includes(item);

async function areasByOffer(): Promise<Map<string, string[]>> {
  const areas = new Map<string, string[]>();
  for (const { offer_id, area_id } of await rowsOf('offer_areas')) {
    areas.set(String(offer_id), [...(areas.get(String(offer_id)) ?? []), String(area_id)]);
  }
  return areas;
}

test.each(truth.gaps)(
  '$area_id × $phase_id × $field is $state',
  async ({ area_id, phase_id, field, state }) => {
    const areas = await areasByOffer();
    const served = (row: Row) => areas.get(String(row.offer_id)) ?? [];
    const offers = (await rowsOf('offers')).filter(
      (row) => row.action_field === field && has(row, 'phases', phase_id)
    );
    const active = offers.filter(({ status }) => status === 'active');
    const found = active.some((row) => served(row).includes(area_id))
      ? 'covered'
      : active.some((row) => served(row).some((id) => id.length === 4 && id.startsWith(area_id)))
        ? 'partial'
        : offers.some((row) => row.status === 'planned' && served(row).includes(area_id))
          ? 'planned'
          : active.some(({ scope }) => scope === 'city_wide')
            ? 'city_wide_only'
            : 'none';
    expect((await isIncomplete(area_id, phase_id, field)) ? 'unknown' : found).toBe(state);
    if (state === 'unknown') expect(found).toBe('none');
  }
);

async function isIncomplete(areaId: string, phaseId: string, field: string): Promise<boolean> {
  const { inventory = [] } = (await examplePackage()).settings.coverage ?? {};
  return inventory.some(
    ({ actionField, phases, areaIds }) =>
      actionField === field && phases?.includes(phaseId) && areaIds?.includes(areaId)
  );
}

test('what is unknown is planted, and nothing else', async () => {
  const { inventory = [] } = (await examplePackage()).settings.coverage ?? {};
  const stated = inventory.flatMap(({ actionField, phases = [], areaIds = [] }) =>
    areaIds.flatMap((areaId) => phases.map((phaseId) => [areaId, phaseId, actionField]))
  );
  const planted = truth.gaps.filter(({ state }) => state === 'unknown');
  expect(stated).toEqual(planted.map(({ area_id, phase_id, field }) => [area_id, phase_id, field]));
});

test('transitions are bridged as stated', async () => {
  const offers = await rowsOf('offers');
  const handovers = await rowsOf('handovers');
  for (const { transition_id, state, planned_only } of truth.transitions) {
    const tasked = offers.filter((row) => has(row, 'handover_for', transition_id));
    const agreed = handovers.filter((row) => row.transition_id === transition_id);
    const active = tasked.filter(({ status }) => status === 'active').length + agreed.length;
    if (state === 'no_active_bridge') {
      expect(active, transition_id).toBe(0);
      expect(tasked.length > 0, transition_id).toBe(planned_only);
    } else expect(active, transition_id).toBeGreaterThan(0);
  }
});

test('one clinic has no navigator', async () => {
  const clinics = (await rowsOf('facilities')).filter(({ kind }) => kind === 'clinic');
  const navigated = (await rowsOf('offers'))
    .filter(({ action_field, status }) => action_field === 'clinic_navigator' && status === 'active')
    .map(({ facility_id }) => facility_id);
  const without = clinics
    .map(({ facility_id }) => facility_id)
    .filter((id) => !navigated.includes(id ?? null));
  const planted = truth.transitions.find(({ transition_id }) => transition_id === 'clinic_early_support');
  expect(without).toEqual(planted?.clinics_without_navigator);
  const flows = await rowsOf('transition_flows');
  expect(flows.some(({ origin_id }) => without.includes(origin_id ?? null))).toBe(false);
});

test('the third birthday is bridged in every district but one', async () => {
  const areas = await areasByOffer();
  const bridged = (await rowsOf('offers'))
    .filter((row) => row.status === 'active' && has(row, 'handover_for', 'third_birthday'))
    .flatMap(({ offer_id }) => areas.get(String(offer_id)) ?? []);
  const without = (await areasOf('district'))
    .map(({ properties }) => properties.area_id)
    .filter((id) => !bridged.includes(id));
  const planted = truth.transitions.find(({ transition_id }) => transition_id === 'third_birthday');
  expect(without).toEqual(planted?.areas_without_bridge);
});

test('the schools that meet the rule are those whose criteria say so', async () => {
  const { schools, eligible } = truth.primary_school_family_centre;
  const primary = (await rowsOf('facilities')).filter(({ kind }) => kind === 'primary_school');
  const localMean = primary.reduce((sum, row) => sum + Number(row.social_index), 0) / primary.length;
  expect(schools).toHaveLength(primary.length);
  for (const school of schools) {
    const row = primary.find(({ facility_id }) => facility_id === school.facility_id);
    expect(school.open_all_day).toBe(row?.ogs);
    expect(school.provider_involved).toBe(String(row?.all_day_provider_involved) === 'true');
    expect(school.intake_above_local_mean).toBe(Number(row?.social_index) > localMean);
    const need = school.stress_above_average || school.intake_above_local_mean;
    expect(eligible.includes(school.facility_id)).toBe(
      school.open_all_day && school.provider_involved && need
    );
  }
});

test('among the schools every way to miss the rule occurs, and the way in by intake alone', () => {
  const { schools } = truth.primary_school_family_centre;
  const need = (school: (typeof schools)[number]) =>
    school.stress_above_average || school.intake_above_local_mean;
  expect(schools.some((school) => !school.open_all_day && need(school))).toBe(true);
  expect(schools.some((school) => school.open_all_day && !school.provider_involved && need(school))).toBe(
    true
  );
  expect(schools.some((school) => school.open_all_day && school.provider_involved && !need(school))).toBe(
    true
  );
  expect(schools.some((school) => school.eligible && !school.stress_above_average)).toBe(true);
});

test.each([900, 1000, 1100])('the planted site serves most within %i metres', async (reach) => {
  const gains = await gainsWithin(reach);
  const [best] = gains;
  const elsewhere = gains.find(({ areaId }) => areaId !== truth.best_site.area_id);
  expect(best?.areaId).toBe(truth.best_site.area_id);
  expect(best?.gained).toBeGreaterThan(1.05 * (elsewhere?.gained ?? 0));
  if (reach !== truth.best_site.reach_metres_straight_line) return;
  expect(best?.id).toBe(truth.best_site.facility_id);
  expect(best?.gained).toBeGreaterThan(1.15 * (gains[1]?.gained ?? 0));
});

/** Kitas by children under three in quarters without a family centre within reach; quarters by polygon centroid. */
async function gainsWithin(reach: number) {
  const facilities = await rowsOf('facilities');
  const centres = facilities.filter(({ kind }) => kind === 'family_centre').map(metres);
  const population = (await rowsOf('population')).filter(({ age_from }) => Number(age_from) <= 2);
  const demand = (await areasOf('quarter'))
    .map((area) => ({ ...centroid(ringsOf(area)[0] ?? []), id: area.properties.area_id }))
    .filter((point) => centres.every((centre) => gap(point, centre) > reach))
    .map((point) => {
      const own = population.filter(({ area_id }) => area_id === point.id);
      return { ...point, children: own.reduce((sum, row) => sum + Number(row.count), 0) };
    });
  return facilities
    .filter(({ kind }) => kind === 'daycare')
    .map((row) => {
      const reached = demand.filter((point) => gap(point, metres(row)) <= reach);
      const gained = reached.reduce((sum, { children }) => sum + children, 0);
      return { id: row.facility_id, areaId: row.area_id, gained };
    })
    .sort((a, b) => b.gained - a.gained);
}

interface Point {
  x: number;
  y: number;
}

const metres = ({ lon, lat }: Row): Point => ({ x: Number(lon) * 69400, y: Number(lat) * 111250 });
const gap = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

function centroid(ring: readonly number[][]): Point {
  const points = ring.map(([lon = 0, lat = 0]) => ({ x: lon * 69400, y: lat * 111250 }));
  const [origin = { x: 0, y: 0 }] = points;
  let [area, x, y] = [0, 0, 0];
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [shift(points[index - 1], origin), shift(points[index], origin)];
    const cross = a.x * b.y - b.x * a.y;
    area += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  }
  return { x: origin.x + x / (3 * area), y: origin.y + y / (3 * area) };
}

const shift = (point: Point | undefined, origin: Point): Point => ({
  x: (point?.x ?? 0) - origin.x,
  y: (point?.y ?? 0) - origin.y
});
