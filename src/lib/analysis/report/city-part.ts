import { kindCode } from '../../core/cell.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { highAreaIds } from '../../core/overview/coverage-overview.ts';
import type { CityFigures, CityIndicator, PhasePersons } from '../../core/report/city-figures.ts';
import { indicatorSpread } from '../../core/report/indicator-spread.ts';
import { knownSum } from '../../core/report/known-sum.ts';
import { childrenAt } from '../../queries/children-at.ts';
import { cityValues } from '../../queries/city-values.ts';
import type { CityValueRow } from '../../queries/city-values.ts';
import { residentsAt } from '../../queries/residents-at.ts';
import { scopeOf } from '../outputs/scope.ts';
import { coverageBasis } from '../outputs/coverage-basis.ts';
import type { OutputContext } from '../outputs/output-module.ts';

/** The municipality as a whole: residents, children by phase, and every indicator with how it spreads. */
export async function cityPart(context: OutputContext): Promise<CityFigures> {
  const { connector, stress, analysis } = context;
  const scope = scopeOf(context);
  const residents = await residentsAt(connector, scope);
  const children = await childrenAt(connector, scope);
  const { model } = await coverageBasis(context);
  const sumOf = (rows: typeof residents) => knownSum(rows.map(({ count }) => count));
  return {
    populationPeriod: residents[0]?.period ?? null,
    residents: sumOf(residents),
    children: sumOf(children),
    phases: phasePersons(model, new Set(highAreaIds(stress))),
    earlierPeriod: analysis.data.earlierPeriod,
    indicators: await cityIndicators(context)
  };
}

function phasePersons({ phases, data }: CoverageModel, high: ReadonlySet<string>): PhasePersons[] {
  return phases
    .filter(({ birthYears }) => birthYears !== null)
    .map(({ phase, persons }) => ({
      phase,
      all: knownSum(persons.map(({ count }) => count)),
      high: knownSum(
        persons.filter((_, i) => high.has(data.areas[i]?.areaId ?? '')).map(({ count }) => count)
      ),
      split: persons.some(({ split }) => split)
    }));
}

async function cityIndicators(context: OutputContext): Promise<CityIndicator[]> {
  const { connector, analysis } = context;
  const { data, package: pkg } = analysis;
  const { level, vintage, period } = scopeOf(context);
  const periods = [period, ...(data.earlierPeriod === null ? [] : [data.earlierPeriod])];
  const rows = await cityValues(connector, { level, vintage, periods });
  const weights = new Map(pkg.settings.index.indicators.map(({ id, weight }) => [id, weight]));
  const ids = data.areas.map(({ areaId }) => areaId);
  return data.indicators.flatMap(({ indicatorId: id, ...row }) => {
    const column = data.columns[id];
    const spread = column?.kinds.includes(kindCode.value) ? indicatorSpread(ids, column) : null;
    if (!spread) return [];
    const { nameDe, nameEn, unit, polarity, source, licence } = row;
    const own = rows.filter(({ indicatorId }) => indicatorId === id);
    const values = cityAndEarlier(own, period, data.earlierPeriod);
    return [
      { id, nameDe, nameEn, unit, polarity, source, licence, weight: weights.get(id) ?? 0, spread, ...values }
    ];
  });
}

/** Values of two periods are comparable only where they came about in the same way. */
function cityAndEarlier(
  rows: readonly CityValueRow[],
  period: string,
  earlierPeriod: string | null
): Pick<CityIndicator, 'city' | 'earlier'> {
  const [now, before] = [period, earlierPeriod].map((one) => rows.find((row) => row.period === one));
  const city = now?.value != null && now.method !== null ? { value: now.value, method: now.method } : null;
  const comparable = city !== null && before?.method === city.method;
  return { city, earlier: comparable ? (before?.value ?? null) : null };
}
