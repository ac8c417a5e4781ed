import { expect, test } from 'vitest';
import { tables } from '../../src/lib/package/tables.ts';
import { rowsOf } from './example-package.ts';
import type { Row } from './example-package.ts';

const items = (row: Row, column: string) =>
  String(row[column] ?? '')
    .split(';')
    .filter((item) => item !== '');

async function distinct(column: string): Promise<Set<string>> {
  return new Set((await rowsOf('offers')).flatMap((row) => items(row, column)));
}

test('at least 400 offers, each with a name of its own', async () => {
  const offers = await rowsOf('offers');
  expect(offers.length).toBeGreaterThanOrEqual(400);
  expect(new Set(offers.map(({ name }) => name)).size).toBe(offers.length);
});

test('every action field, phase, scope, access mode, approach, status and sector occurs', async () => {
  const columns = tables.offers.columns;
  const phases = (await rowsOf('phases')).map(({ phase_id }) => String(phase_id));
  const wanted: Record<string, readonly string[]> = {
    action_field: columns.action_field.known,
    sector: columns.sector.known,
    phases,
    scope: columns.scope.values,
    access_mode: columns.access_mode.values,
    approach: columns.approach.values,
    status: columns.status.values
  };
  for (const [column, values] of Object.entries(wanted)) {
    const found = await distinct(column);
    for (const value of values) expect(found, column).toContain(value);
  }
});

test('the types named in the domain occur', async () => {
  const types = await distinct('type');
  for (const type of [
    'Familienlotse',
    'Babylotse',
    'Info-Lotse Schwangerschaft',
    'Schrei- und Schlafberatung',
    'Willkommensbesuch',
    'Familienhebamme',
    'Gesundheitsorientierte Familienbegleitung',
    'Hebammensprechstunde',
    'Eltern-Kind-Gruppe',
    'Elterncafé',
    'Familienbildung',
    'Erziehungsberatung',
    'Sprachförderung',
    'Vermittlung Kindertagespflege',
    'Kita-Sozialarbeit',
    'Schulsozialarbeit',
    'Familiengrundschulzentrum',
    'Familienzentrum',
    'Familienbüro',
    'Frühförderung'
  ]) {
    expect(types).toContain(type);
  }
});

test('some offers have no coordinates, some funding ends soon, one offer reaches beyond the city', async () => {
  const offers = await rowsOf('offers');
  const without = offers.filter(({ lon }) => lon === null).length;
  expect(without).toBeGreaterThan(30);
  expect(without).toBeLessThan(offers.length / 4);
  expect(offers.filter(({ funding_until }) => funding_until === '2025-06-30').length).toBeGreaterThan(10);
  expect(offers.filter(({ scope }) => scope === 'supra_municipal')).toHaveLength(1);
});

test('offers serve areas unless they are for the whole city', async () => {
  const served = new Set((await rowsOf('offer_areas')).map(({ offer_id }) => offer_id));
  for (const { offer_id, scope } of await rowsOf('offers')) {
    expect(served.has(offer_id ?? null), String(offer_id)).toBe(
      scope !== 'city_wide' && scope !== 'supra_municipal'
    );
  }
});

test('dates are in order and fit the status', async () => {
  for (const { offer_id, status, valid_from, valid_to } of await rowsOf('offers')) {
    const [from, to] = [String(valid_from ?? ''), String(valid_to ?? '')];
    if (to !== '') expect(from < to, String(offer_id)).toBe(true);
    expect(to !== '', String(offer_id)).toBe(status === 'ended');
    if (status === 'active' || status === 'paused') expect(from <= '2024-12-31', String(offer_id)).toBe(true);
    if (status === 'planned') expect(from > '2024-12-31', String(offer_id)).toBe(true);
  }
});
