import { expect, it } from 'vitest';
import { spearman } from '../../src/lib/core/mobility/rank-mobility.ts';
import { describeShared, sharedRows } from './shared-tables.ts';

describeShared('Basel: moving on to a Gymnasium and welfare, by Wohnviertel', 'basel', () => {
  const rows = sharedRows('basel/quartierradar_2025.tsv');
  const values = (indicator: string) =>
    new Map(
      rows
        .filter((row) => row.Indikator_Name === indicator && row.Wert !== '')
        .map((row) => [row.Wohnviertel_id ?? '', Number(row.Wert)])
    );
  const [gymnasium, welfare] = [values('Gymnasialquote'), values('Sozialhilfequote')];
  const ids = [...gymnasium.keys()].filter((id) => welfare.has(id));
  const of = (table: ReadonlyMap<string, number>) => ids.map((id) => table.get(id) ?? NaN);

  it('are known for all but a few of the 21 quarters', () => {
    expect(ids.length).toBeGreaterThanOrEqual(18);
    for (const share of [...of(gymnasium), ...of(welfare)]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('go against each other', () => {
    expect(spearman(of(gymnasium), of(welfare))).toBeLessThan(-0.6);
  });

  it('differ between the third of quarters with most welfare and that with least', () => {
    const ordered = [...ids].sort((a, b) => (welfare.get(a) ?? 0) - (welfare.get(b) ?? 0));
    const third = Math.floor(ordered.length / 3);
    const mean = (part: readonly string[]) =>
      part.reduce((sum, id) => sum + (gymnasium.get(id) ?? 0), 0) / part.length;
    const gap = mean(ordered.slice(-third)) - mean(ordered.slice(0, third));
    expect(gap).toBeLessThan(-0.15);
  });
});
