import type { AreaSupply } from '../../core/profile/area-supply.ts';
import type { AreaTransition } from '../../core/profile/area-transitions.ts';

/** Where the grid of fields and phases stands, in pixels. */
export interface ChainGrid {
  nameWidth: number;
  columnWidth: number;
  headHeight: number;
  rowHeight: number;
  height: number;
}

/** Divides the width of a picture among the names of the fields and the phases. */
export function chainGrid(width: number, { phases, rows }: AreaSupply): ChainGrid {
  const nameWidth = Math.min(190, Math.max(120, Math.round(width * 0.25)));
  const [headHeight, rowHeight] = [74, 29];
  return {
    nameWidth,
    columnWidth: (width - nameWidth) / Math.max(1, phases.length),
    headHeight,
    rowHeight,
    height: headHeight + rows.length * rowHeight + 2
  };
}

/** The cell at a place of the picture; null outside of the cells. */
export function chainCellAt(
  supply: AreaSupply,
  width: number,
  x: number,
  y: number
): { row: number; column: number } | null {
  const { nameWidth, columnWidth, headHeight, rowHeight } = chainGrid(width, supply);
  const row = Math.floor((y - headHeight) / rowHeight);
  const column = Math.floor((x - nameWidth) / columnWidth);
  const isInside = row >= 0 && row < supply.rows.length && column >= 0 && column < supply.phases.length;
  return isInside ? { row, column } : null;
}

/** A diamond between two phases. */
export interface SeamMark {
  transition: AreaTransition;
  /** Pixels from the left. */
  x: number;
}

const apart = 22;

/** The transitions between the phases shown, where the earlier phase ends; several of one place side by side. */
export function seamMarks(
  transitions: readonly AreaTransition[],
  { phases }: AreaSupply,
  { nameWidth, columnWidth }: ChainGrid
): SeamMark[] {
  const places = new Map(phases.map(({ phase }, i) => [phase.phaseId, i]));
  const seams = new Map<number, AreaTransition[]>();
  for (const transition of transitions) {
    const from = transition.fromPhase === null ? undefined : places.get(transition.fromPhase);
    const to = transition.toPhase === null ? undefined : places.get(transition.toPhase);
    const seam = from === undefined ? to : from + 1;
    if (seam !== undefined) seams.set(seam, [...(seams.get(seam) ?? []), transition]);
  }
  return [...seams].flatMap(([seam, own]) =>
    own.map((transition, i) => {
      const shift = (i - (own.length - 1) / 2) * apart;
      const most = nameWidth + phases.length * columnWidth - 10 - (own.length - 1 - i) * apart;
      return { transition, x: Math.min(most, nameWidth + seam * columnWidth + shift) };
    })
  );
}
