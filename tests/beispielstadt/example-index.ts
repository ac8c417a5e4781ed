import { columnOf } from '../../src/lib/core/column.ts';
import type { Cell } from '../../src/lib/core/cell.ts';
import type { IndexInput } from '../../src/lib/core/stress-types.ts';
import { areasOf, examplePackage, groupBy, rowsOf, sumOf } from './example-package.ts';

/** What the index of Beispielstadt is computed from, straight from its tables. */
export async function exampleInput(): Promise<IndexInput> {
  const { settings } = await examplePackage();
  const areaIds = (await areasOf('district')).map(({ properties }) => properties.area_id);
  const polarity = new Map((await rowsOf('indicators')).map((row) => [row.indicator_id, row.polarity]));
  const rows = groupBy(await rowsOf('observations'), 'area_id', 'indicator_id', 'period');
  const people = groupBy(await rowsOf('population'), 'area_id', 'period');
  const cells = (id: string, period: string) =>
    areaIds.map((areaId) => cellOf(rows.get(`${areaId} ${id} ${period}`)?.[0]));
  const earlier = String(Number(settings.period) - settings.index.trend.years);
  return {
    areaIds,
    residents: columnOf(
      areaIds.map((id) => numberCell(sumOf(people.get(`${id} ${settings.period}`) ?? [], 'count')))
    ),
    indicators: settings.index.indicators.map(({ id, weight }) => ({
      id,
      weight,
      polarity: polarity.get(id) === -1 ? (-1 as const) : (1 as const),
      now: columnOf(cells(id, settings.period)),
      before: columnOf(cells(id, earlier))
    })),
    settings: settings.index
  };
}

const numberCell = (value: number): Cell => ({ kind: 'value', value, flag: null });

function cellOf(row: Readonly<Record<string, unknown>> | undefined): Cell {
  if (row?.flag === 'suppressed') return { kind: 'suppressed' };
  return typeof row?.value === 'number' ? numberCell(row.value) : { kind: 'missing' };
}
