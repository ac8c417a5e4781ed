import type { CourseDate, CourseStep, MobilityCourse } from '../../core/mobility/mobility-course.ts';

/** A class at a date; `position` from 0 = least stress. */
export interface AlluvialNode {
  position: number;
  areas: number;
  y: number;
  height: number;
}

export interface AlluvialColumn {
  period: string;
  x: number;
  /** The highest class first; none where there is no index. */
  nodes: readonly AlluvialNode[];
}

/** Areas that go from one class to another; `total` = all that leave the class. */
export interface AlluvialBand {
  step: number;
  from: number;
  to: number;
  count: number;
  total: number;
  path: string;
}

export interface Frame {
  width: number;
  height: number;
  nodeWidth: number;
  left: number;
  right: number;
  top: number;
  gap: number;
}

/** Columns of classes with bands between them; heights are shares of the areas that have a class at the date. */
export function alluvialLayout(course: Pick<MobilityCourse, 'dates' | 'steps'>, frame: Frame) {
  const columns = course.dates.map((date, i) => column(date, i, course.dates, frame));
  const bands = course.steps.flatMap((step, i) =>
    bandsOf(step, i, [columns[i], columns[i + 1]] as [AlluvialColumn, AlluvialColumn], frame)
  );
  return { columns, bands };
}

function column(
  { period, areas }: CourseDate,
  place: number,
  dates: MobilityCourse['dates'],
  { width, height, nodeWidth, left, right, top, gap }: Frame
): AlluvialColumn {
  const x = left + (place * (width - left - right - nodeWidth)) / Math.max(1, dates.length - 1);
  const all = areas.reduce((sum, count) => sum + count, 0);
  const room = height - top - gap * (areas.length - 1);
  let y = top;
  const nodes = [...areas.keys()].reverse().map((position): AlluvialNode => {
    const count = areas[position] ?? 0;
    const node = { position, areas: count, y, height: all > 0 ? (room * count) / all : 0 };
    y += node.height + gap;
    return node;
  });
  return { period, x, nodes: all > 0 ? nodes : [] };
}

function bandsOf(
  { counts }: CourseStep,
  step: number,
  [before, after]: [AlluvialColumn, AlluvialColumn],
  { nodeWidth }: Frame
): AlluvialBand[] {
  const order = [...counts.keys()].reverse();
  const cells = order.flatMap((from) => order.map((to) => ({ from, to, count: counts[from]?.[to] ?? 0 })));
  const sum = (belongs: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(belongs).reduce((total, { count }) => total + count, 0);
  const [starts, ends] = [cursor(before), cursor(after)];
  return cells
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => {
      const total = sum((cell) => cell.from === from);
      const start = starts.take(from, count / total);
      const end = ends.take(to, count / sum((cell) => cell.to === to));
      return { step, from, to, count, total, path: ribbon(before.x + nodeWidth, start, after.x, end) };
    });
}

/** Hands out the heights of a column's nodes from above. */
function cursor({ nodes }: AlluvialColumn) {
  const used = new Map(nodes.map((node) => [node.position, node.y]));
  return {
    take(position: number, share: number): [from: number, to: number] {
      const y = used.get(position) ?? 0;
      const end = y + share * (nodes.find((node) => node.position === position)?.height ?? 0);
      used.set(position, end);
      return [y, end];
    }
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A band from one stretch of height to another, with level ends. */
function ribbon(x0: number, [a0, a1]: [number, number], x1: number, [b0, b1]: [number, number]): string {
  const middle = round((x0 + x1) / 2);
  const [l, r] = [round(x0), round(x1)];
  return (
    `M${l},${round(a0)}C${middle},${round(a0)} ${middle},${round(b0)} ${r},${round(b0)}` +
    `V${round(b1)}C${middle},${round(b1)} ${middle},${round(a1)} ${l},${round(a1)}Z`
  );
}
