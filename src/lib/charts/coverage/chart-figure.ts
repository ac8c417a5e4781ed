import type { AreaMark } from '../../core/area-style.ts';
import type { ValueKind } from '../../core/cell.ts';

/** A figure as the charts of coverage read it: a number, or what it is instead. Zero is a number. */
export type ChartFigure = { kind: 'value'; value: number } | { kind: AreaMark };

/** A figure that the core gives as a number or null; `mark` says what null means. */
export const chartFigure = (value: number | null | undefined, mark: AreaMark = 'missing'): ChartFigure =>
  value == null ? { kind: mark } : { kind: 'value', value };

/** A count after disclosure control. */
export const countFigure = ({ kind, count }: { kind: ValueKind; count: number | null }): ChartFigure =>
  kind === 'value' ? chartFigure(count) : { kind };

/** The number of a figure; null where it is none. */
export const valueOf = (figure: ChartFigure): number | null =>
  figure.kind === 'value' ? figure.value : null;
