type Position = readonly [number, number];

/**
 * A point where a closed ring crosses itself, or null. Rings that merely touch themselves, repeat a position or go
 * back on their own line do not count. Edges are swept from west to east; `ring` holds finite coordinates.
 */
export function ringCrossing(ring: readonly Position[]): Position | null {
  const edges = edgesFromWest(ring);
  let open: Edge[] = [];
  for (const edge of edges) {
    open = open.filter((other) => other.east >= edge.west);
    for (const other of open) {
      if (other.south > edge.north || other.north < edge.south) continue;
      if (crosses(edge, other)) return meeting(edge, other);
    }
    open.push(edge);
  }
  return null;
}

interface Edge {
  from: Position;
  to: Position;
  west: number;
  east: number;
  south: number;
  north: number;
}

function edgesFromWest(ring: readonly Position[]): Edge[] {
  const edges: Edge[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (from === undefined || to === undefined || (from[0] === to[0] && from[1] === to[1])) continue;
    edges.push(edgeOf(from, to));
  }
  return edges.sort((a, b) => a.west - b.west);
}

function edgeOf(from: Position, to: Position): Edge {
  return {
    from,
    to,
    west: Math.min(from[0], to[0]),
    east: Math.max(from[0], to[0]),
    south: Math.min(from[1], to[1]),
    north: Math.max(from[1], to[1])
  };
}

/** Twice the signed area of a triangle: positive where c lies left of a → b. */
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether two edges cross in a point inside both. */
function crosses(a: Edge, b: Edge): boolean {
  const d1 = turn(a.from, a.to, b.from);
  const d2 = turn(a.from, a.to, b.to);
  if (d1 === 0 || d2 === 0 || d1 > 0 === d2 > 0) return false;
  const d3 = turn(b.from, b.to, a.from);
  const d4 = turn(b.from, b.to, a.to);
  return d3 !== 0 && d4 !== 0 && d3 > 0 !== d4 > 0;
}

function meeting(a: Edge, b: Edge): Position {
  const [d1, d2] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)];
  const share = d1 / (d1 - d2);
  return [b.from[0] + share * (b.to[0] - b.from[0]), b.from[1] + share * (b.to[1] - b.from[1])];
}
