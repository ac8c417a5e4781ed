import type { BenchRow } from './bench-case.ts';

const widths = [44, 11, 11, 26, 20, 8, 4];
const header = ['case', 'ours ms', 'peer ms', 'peer', 'ratio [min–max]', 'goal', 'met'];

export const headerLine = (): string => line(header);

/** A row of the printed table; ratios are ours ÷ peer, so smaller is better. */
export function rowLine(row: BenchRow): string {
  const { name, ours, peer, goal, difference } = row;
  if (difference) return `${name.padEnd(widths[0]!)}RESULTS DIFFER: ${difference}`;
  const ratio = peer
    ? `${short(peer.ratio.median)} [${short(peer.ratio.min)}–${short(peer.ratio.max)}]`
    : '–';
  const limit = goal === null ? '–' : `≤ ${goal}`;
  return line([
    name,
    time(ours),
    peer ? time(peer.time) : '–',
    peer?.name ?? '–',
    ratio,
    limit,
    metWord(row)
  ]);
}

function metWord({ peer, goal }: BenchRow): string {
  if (!peer || goal === null) return '–';
  return peer.ratio.median <= goal ? 'yes' : 'no';
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(widths[i]!))
    .join('')
    .trimEnd();
}

const short = (ratio: number): string => ratio.toFixed(2);
const time = (milliseconds: number): string =>
  milliseconds.toFixed(milliseconds < 1 ? 4 : milliseconds < 100 ? 2 : 0);
