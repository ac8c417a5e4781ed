import { describe, expect, it } from 'vitest';
import { classMobility, mobilityOfCounts } from '../../src/lib/core/mobility/class-mobility.ts';
import { crosswalkClasses, crosswalkedCounts } from '../../src/lib/core/mobility/crosswalk-classes.ts';
import { describeShared, sharedRows } from './shared-tables.ts';

/** Published status classes from 0 = high status (least stress); null where an area is not classified. */
function classesOf(year: number): Map<string, { class: number | null; residents: number }> {
  return new Map(
    sharedRows(`berlin/mss/${year}/mss-${year}-table-1.csv`).map((row) => {
      const status = Number(row.status_index);
      return [row.id ?? '', { class: status >= 1 ? status - 1 : null, residents: Number(row.inhabitants) }];
    })
  );
}

describeShared('Berlin: status classes 2013, 2017 and 2021 as class mobility', 'berlin', () => {
  const [first, second, third] = [2013, 2017, 2021].map(classesOf) as [
    ReturnType<typeof classesOf>,
    ReturnType<typeof classesOf>,
    ReturnType<typeof classesOf>
  ];
  const shares = sharedRows('berlin/geo/lor_crosswalk_2006_to_2021_areal.csv').map((row) => ({
    fromId: row.plr_id_pre2021 ?? '',
    toId: row.plr_id_2021 ?? '',
    weight: Number(row.weight)
  }));
  const classIn = (table: ReturnType<typeof classesOf>) => (id: string) => table.get(id)?.class ?? null;
  const residents = (id: string) => second.get(id)?.residents ?? 0;

  describe('2013 → 2017, in the same boundaries', () => {
    const ids = [...first.keys()].filter((id) => second.has(id));
    const sequences = ids.map((id) => [classIn(first)(id), classIn(second)(id)]);
    const mobility = classMobility(sequences, 4);

    it('most areas stay, few move, hardly any over more than one class', () => {
      expect(mobility?.steps).toBeGreaterThan(420);
      expect(mobility?.stayed).toBeGreaterThan(0.8);
      expect(mobility?.stayed).toBeLessThan(1);
      const far = mobility?.counts.flatMap((row, i) => row.filter((_, j) => Math.abs(i - j) > 1)) ?? [];
      expect(far.reduce((sum, count) => sum + count, 0) / (mobility?.steps ?? 1)).toBeLessThan(0.03);
    });

    it('the measures of mobility agree on little', () => {
      const { prais, determinant } = mobility?.indices ?? { prais: NaN, determinant: NaN };
      expect(prais).toBeGreaterThan(0.02);
      expect(prais).toBeLessThan(0.5);
      expect(determinant).toBeGreaterThan(prais);
      const steady = mobility?.steadyState ?? [];
      expect(steady.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    });
  });

  describe('2017 → 2021, over the change from 447 to 542 areas', () => {
    it('every new area finds the class it had, nearly all of them for certain', () => {
      const found = crosswalkClasses(shares, classIn(second), { sizeOf: residents });
      const classed = [...third.keys()].filter((id) => (found.get(id)?.class ?? null) !== null);
      expect(classed.length).toBeGreaterThan(510);
      const certain = classed.filter((id) => (found.get(id)?.certainty ?? 0) > 0.95);
      expect(certain.length / classed.length).toBeGreaterThan(0.85);
    });

    it('most areas stay in their class here too', () => {
      const found = crosswalkClasses(shares, classIn(second), { sizeOf: residents });
      const sequences = [...third.keys()].map((id) => [found.get(id)?.class ?? null, classIn(third)(id)]);
      const mobility = classMobility(sequences, 4);
      expect(mobility?.steps).toBeGreaterThan(500);
      expect(mobility?.stayed).toBeGreaterThan(0.75);
    });

    it('counted by residents, nobody is lost but those in areas without a class', () => {
      const counts = crosswalkedCounts(shares, classIn(second), classIn(third), 4, residents);
      const moved = mobilityOfCounts(counts);
      const all = [...second.values()].reduce((sum, area) => sum + area.residents, 0);
      expect((moved?.steps ?? 0) / all).toBeGreaterThan(0.97);
      expect((moved?.steps ?? 0) / all).toBeLessThanOrEqual(1.001);
      expect(moved?.stayed).toBeGreaterThan(0.75);
    });
  });
});
