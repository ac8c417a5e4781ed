import { columnOfNumbers } from '../../../src/lib/core/column.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { Polarity, StressIndex } from '../../../src/lib/core/stress-types.ts';
import { districts } from '../gazetteer/districts.ts';
import { catalogue } from '../indicators/catalogue.ts';
import { observationRows } from '../indicators/rows.ts';
import { settings } from '../output/settings.ts';
import { residentsAged } from '../world.ts';
import type { World } from '../world.ts';
import { presentYear } from '../years.ts';

/** The stress index of the districts with the example's own settings, before the disclosure gate. */
export function statusIndex(world: World): StressIndex {
  const { index } = settings;
  return stressIndex({
    areaIds: districts.map(({ id }) => id),
    residents: columnOfNumbers(districts.map(({ id }) => residentsAged(world, id, presentYear, 0, 99))),
    indicators: index.indicators.map(({ id, weight }) => ({
      id,
      weight,
      polarity: polarityOf(id),
      now: valuesOf(world, id, presentYear),
      before: valuesOf(world, id, presentYear - index.trend.years)
    })),
    settings: {
      standardise: index.standardise,
      combine: index.combine,
      classify: index.classify,
      trend: index.trend,
      minimumPopulation: index.minimum_population,
      excluded: []
    }
  });
}

const designOf = (id: string) => {
  const design = catalogue.find((candidate) => candidate.id === id);
  if (design === undefined) throw new Error(`No indicator ${id}`);
  return design;
};

function polarityOf(id: string): Polarity {
  return designOf(id).polarity === -1 ? -1 : 1;
}

function valuesOf(world: World, indicatorId: string, year: number) {
  const figures = world.figures.get(indicatorId);
  if (figures === undefined) throw new Error(`No figures of ${indicatorId}`);
  const rows = observationRows(designOf(indicatorId), figures).filter(
    ({ period }) => period === String(year)
  );
  return columnOfNumbers(districts.map(({ id }) => rows.find((row) => row.area_id === id)?.value ?? null));
}
