import type { Column } from '../cell.ts';
import { hasValue } from '../column.ts';
import type { StressIndex } from '../stress-types.ts';
import type { Interval } from '../transitions/wilson-interval.ts';
import { spearmanInterval } from './correlation-interval.ts';
import { spearman } from './spearman.ts';

/** An area with its figures of two indicators. */
export interface RelationPoint {
  areaId: string;
  x: number;
  y: number;
  /** Class of stress; null where there is no index. */
  class: number | null;
}

/** How two indicators go together over areas. It says nothing of persons, nor of causes. */
export interface Relation {
  points: readonly RelationPoint[];
  /** Areas that count in which one of the two has no figure. */
  withoutFigure: number;
  /** Spearman's rank correlation, −1 to 1; null where one does not vary. */
  correlation: number | null;
  /** 95 % interval; null for fewer than four areas, or without a correlation. */
  interval: Interval | null;
}

/** The areas that count, each with its row in the columns. */
type CountedArea = Pick<RelationPoint, 'areaId' | 'class'> & { row: number };

/** The relation of two columns that are aligned with the areas of the index, over its classified areas. */
export function relation(x: Column, y: Column, { areas }: StressIndex): Relation {
  const classified = areas.flatMap(({ areaId, status }, row) =>
    status ? [{ areaId, row, class: status.class }] : []
  );
  return relationOver(x, y, classified);
}

/** The same where there is no index: over all areas. */
export function relationOfAll(x: Column, y: Column, areaIds: readonly string[]): Relation {
  return relationOver(
    x,
    y,
    areaIds.map((areaId, row) => ({ areaId, row, class: null }))
  );
}

function relationOver(x: Column, y: Column, areas: readonly CountedArea[]): Relation {
  const points = areas
    .filter(({ row }) => hasValue(x, row) && hasValue(y, row))
    .map(({ areaId, row, class: position }): RelationPoint => ({
      areaId,
      x: x.values[row] as number,
      y: y.values[row] as number,
      class: position
    }));
  const correlation = spearman(
    points.map((point) => point.x),
    points.map((point) => point.y)
  );
  return {
    points,
    withoutFigure: areas.length - points.length,
    correlation,
    interval: correlation === null ? null : spearmanInterval(correlation, points.length)
  };
}
