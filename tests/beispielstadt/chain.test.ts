import { expect, test } from 'vitest';
import { groupBy, rowsOf, sumOf } from './example-package.ts';
import type { Row } from './example-package.ts';

const steps = ['screened', 'offered', 'accepted', 'arrived'];

test('every transition has rates in every district and year', async () => {
  const transitions = (await rowsOf('transitions')).map(({ transition_id }) => transition_id);
  const rows = groupBy(await rowsOf('transition_rates'), 'transition_id', 'period');
  expect(transitions).toHaveLength(8);
  for (const id of transitions) {
    for (let year = 2018; year <= 2025; year += 1) {
      const areas = new Set((rows.get(`${id} ${year}`) ?? []).map(({ area_id }) => area_id));
      expect(areas.size, `${id} ${year}`).toBe(63);
    }
  }
});

test('no rate counts more than there are, and districts add up to the city', async () => {
  const groups = groupBy(await rowsOf('transition_rates'), 'transition_id', 'outcome', 'period');
  for (const [key, rows] of groups) {
    const city = rows.filter(({ area_id }) => area_id === '05999000');
    const districts = rows.filter(({ area_id }) => area_id !== '05999000');
    expect(sumOf(districts, 'numerator'), key).toBe(sumOf(city, 'numerator'));
    expect(sumOf(districts, 'denominator'), key).toBe(sumOf(city, 'denominator'));
    for (const row of rows) expect(Number(row.numerator)).toBeLessThanOrEqual(Number(row.denominator));
  }
});

test('from screened to arrived every step starts from the one before', async () => {
  const funnel = (await rowsOf('transition_rates')).filter(
    ({ transition_id }) => transition_id === 'clinic_early_support'
  );
  for (const rows of groupBy(funnel, 'area_id', 'period').values()) {
    expect(rows.map(({ outcome }) => outcome)).toEqual(steps);
    rows.slice(1).forEach((row, index) => expect(row.denominator).toBe(rows[index]?.numerator));
  }
});

test('school forms and ways after school share one whole', async () => {
  const shared = (await rowsOf('transition_rates')).filter(({ transition_id }) =>
    ['primary_secondary', 'school_work'].includes(String(transition_id))
  );
  for (const [key, rows] of groupBy(shared, 'transition_id', 'area_id', 'period')) {
    expect(sumOf(rows, 'numerator'), key).toBe(rows[0]?.denominator);
  }
});

test('families who arrived are as many in the flows from the clinics as in the rates', async () => {
  const flows = (await rowsOf('transition_flows')).filter(
    ({ transition_id, period }) => transition_id === 'clinic_early_support' && period === '2024'
  );
  const arrived = (await rowsOf('transition_rates')).find(
    (row) => row.outcome === 'arrived' && row.period === '2024' && row.area_id === '05999000'
  );
  expect(sumOf(flows, 'count')).toBe(arrived?.numerator);
});

test('children go to school nearby, and secondary schools draw from farther', async () => {
  const sites = new Map((await rowsOf('facilities')).map((row) => [row.facility_id, row]));
  const meanMetres = async (transition: string) => {
    const flows = (await rowsOf('transition_flows')).filter(
      ({ transition_id }) => transition_id === transition
    );
    const metres = flows.map(
      (flow) =>
        Number(flow.count) *
        metresBetween(sites.get(flow.origin_id ?? null), sites.get(flow.destination_id ?? null))
    );
    return metres.reduce((sum, value) => sum + value, 0) / sumOf(flows, 'count');
  };
  const [primary, secondary] = [await meanMetres('daycare_primary'), await meanMetres('primary_secondary')];
  expect(primary).toBeLessThan(1500);
  expect(secondary).toBeGreaterThan(1.3 * primary);
  expect(secondary).toBeLessThan(5000);
});

function metresBetween(a: Row | undefined, b: Row | undefined): number {
  const dx = (Number(a?.lon) - Number(b?.lon)) * 69400;
  const dy = (Number(a?.lat) - Number(b?.lat)) * 111250;
  return Math.sqrt(dx * dx + dy * dy);
}

test('many flows are so small that they must be suppressed', async () => {
  const flows = await rowsOf('transition_flows');
  const small = flows.filter(({ count }) => Number(count) < 5).length;
  expect(small / flows.length).toBeGreaterThan(0.3);
  expect(flows.every(({ count }) => Number(count) > 0)).toBe(true);
});
