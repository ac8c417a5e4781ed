import type { Cell } from '../../core/cell.ts';
import type { Flag } from '../../package/flag.ts';

/** What a cell with a figure says. */
export interface Figure {
  cell: Cell;
  /** As the package stores it: beside the value, or in its place. */
  flag: Flag | null;
  /** The cell itself said percent. */
  percent: boolean;
}

/** An ordinary or marked value. */
export function valueFigure(
  value: number,
  flag: 'uncertain' | 'provisional' | 'revised' | 'estimated' | null
): Figure {
  return { cell: { kind: 'value', value: value + 0, flag }, flag, percent: false };
}

/** A figure that is not there. An unreliable one that is withheld is missing and keeps its reason as flag. */
export function absentFigure(kind: 'suppressed' | 'missing' | 'not_applicable', flag: Flag = kind): Figure {
  return { cell: { kind }, flag, percent: false };
}

/** The value of a figure, null where it has none. */
export function valueOf({ cell }: Figure): number | null {
  return cell.kind === 'value' ? cell.value : null;
}
