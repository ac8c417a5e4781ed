import { kindCode, valueKinds, type Cell, type Column, type QualityFlag } from '../../core/cell.ts';
import type { AreaIndex } from '../../core/stress-types.ts';
import type { IndicatorReading } from './indicator-reading.ts';

interface FlaggedColumn extends Column {
  flags: readonly (QualityFlag | null)[];
}

interface Figures {
  columns: Readonly<Record<string, FlaggedColumn>>;
  city: Readonly<Record<string, number | null>>;
}

export interface NamedIndicator {
  id: string;
  name: string;
  unit: string;
}

function cellAt(column: Column, flag: QualityFlag | null, position: number): Cell {
  const kind = valueKinds[column.kinds[position] ?? kindCode.missing] ?? 'missing';
  return kind === 'value' ? { kind, value: column.values[position] ?? NaN, flag } : { kind };
}

const knownValues = ({ values, kinds }: Column): number[] =>
  Array.from(values).filter((_, i) => kinds[i] === kindCode.value);

/** What the panel of the area at `position` says about each indicator; indicators without figures are left out. */
export function indicatorReadings(
  indicators: readonly NamedIndicator[],
  { columns, city }: Figures,
  position: number,
  area: AreaIndex | undefined
): IndicatorReading[] {
  const scores = new Map(area?.scores.map((score) => [score.indicatorId, score]));
  return indicators.flatMap(({ id, name, unit }) => {
    const column = columns[id];
    if (!column) return [];
    const score = scores.get(id);
    return {
      id,
      name,
      unit,
      cell: cellAt(column, column.flags[position] ?? null, position),
      city: city[id] ?? null,
      values: knownValues(column),
      z: score?.z ?? null,
      contribution: score?.contribution ?? null
    };
  });
}
