import { beforeAll, expect, it } from 'vitest';
import { quantile } from 'd3-array';
import { spearman } from '../../src/lib/core/mobility/rank-mobility.ts';
import { rateProfile } from '../../src/lib/core/transitions/rate-profile.ts';
import type { TransitionRate } from '../../src/lib/core/transitions/transition-rate.ts';
import { describeShared, sharedRows } from './shared-tables.ts';

interface School {
  municipality: string;
  form: string;
  pupils: number;
  index: number | null;
}

const secondary = ['Gymnasium', 'Gesamtschule', 'Realschule', 'Hauptschule', 'Sekundarschule'];

describeShared('NRW: schools by type and social index per municipality', 'nrw', () => {
  let schools: School[];
  beforeAll(() => {
    const file = 'nrw/schulen_2024_25_sozialindex_koordinaten_startchancen.csv';
    schools = sharedRows(file).map((row) => ({
      municipality: (row['Amtlicher Gemeindeschlüssel'] ?? '').padStart(8, '0'),
      form: row.Schulform ?? '',
      pupils: Number(row.Anzahl),
      index: row.Sozialindex === '' ? null : Number(row.Sozialindex)
    }));
  });
  const of = (form: string) => schools.filter((school) => school.form === form);

  /** Mean social index of the schools, weighted by pupils. */
  function meanIndex(list: readonly School[]): number | null {
    const known = list.filter(({ index, pupils }) => index !== null && pupils > 0);
    const pupils = known.reduce((sum, school) => sum + school.pupils, 0);
    const sum = known.reduce((total, { index, pupils: count }) => total + (index ?? 0) * count, 0);
    return pupils > 0 ? sum / pupils : null;
  }

  it('reads every school, with municipality and index from 1 to 9', () => {
    expect(schools).toHaveLength(5407);
    for (const { municipality, index } of schools) {
      expect(municipality).toMatch(/^05\d{6}$/);
      if (index !== null) expect(index >= 1 && index <= 9).toBe(true);
    }
  });

  it('the intake of a Gymnasium is less burdened than that of other types', () => {
    const means = Object.fromEntries(secondary.map((form) => [form, meanIndex(of(form)) ?? NaN]));
    const ascending = Object.entries(means).sort(([, a], [, b]) => a - b);
    expect(ascending[0]?.[0]).toBe('Gymnasium');
    expect(ascending.at(-1)?.[0]).toBe('Hauptschule');
    expect((means.Hauptschule ?? 0) - (means.Gymnasium ?? 0)).toBeGreaterThan(1.5);
  });

  it('where primary schools are more burdened, their secondary schools are too', () => {
    const municipalities = [...new Set(schools.map(({ municipality }) => municipality))].sort();
    const pairs = municipalities.flatMap((id): [number, number][] => {
      const own = schools.filter(({ municipality }) => municipality === id);
      const primary = meanIndex(own.filter(({ form }) => form === 'Grundschule'));
      const later = meanIndex(own.filter(({ form }) => secondary.includes(form)));
      return primary === null || later === null ? [] : [[primary, later]];
    });
    expect(pairs.length).toBeGreaterThan(300);
    const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
    expect(spearman(first, second)).toBeGreaterThan(0.6);
  });

  it('the types add up; counted where the school stands, Gymnasien are in the larger, more burdened cities, Sekundarschulen elsewhere', () => {
    const cities = [...new Set(schools.map(({ municipality }) => municipality))]
      .sort()
      .map((id) => ({ id, own: schools.filter(({ municipality }) => municipality === id) }))
      .map(({ id, own }) => ({
        id,
        own,
        index: meanIndex(own.filter(({ form }) => form === 'Grundschule'))
      }));
    const known = cities.flatMap(({ index }) => index ?? []);
    const limits = [0.25, 0.5, 0.75].map((share) => quantile(known, share) ?? NaN);
    const classes = new Map(
      cities.map(({ id, index }) => [
        id,
        index === null ? null : 1 + limits.filter((limit) => index > limit).length
      ])
    );
    const rates = (form: string): TransitionRate[] =>
      cities.map(({ id, own }) => {
        const pupils = (forms: readonly string[]) =>
          own.filter((school) => forms.includes(school.form)).reduce((sum, one) => sum + one.pupils, 0);
        const counts = { numerator: pupils([form]), denominator: pupils(secondary) };
        const keys = { areaId: id, transitionId: 'primary_secondary', outcome: form, period: '2024/25' };
        return { ...keys, ...counts, kind: 'value', whole: false };
      });
    const profiles = secondary.map((form) => rateProfile(rates(form), (id) => classes.get(id) ?? null, 4));
    const shares = profiles.map((profile) => profile?.city?.share ?? NaN);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[0]).toBeGreaterThan(0.3);
    const gap = (form: string) => profiles[secondary.indexOf(form)]?.gap;
    expect(gap('Sekundarschule')).toMatchObject({ certain: true });
    expect(gap('Sekundarschule')?.difference).toBeLessThan(-0.05);
    expect(gap('Gymnasium')?.difference).toBeGreaterThan(0.05);
  });
});
