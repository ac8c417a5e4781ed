import type { Position } from 'geojson';

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** Twice the signed area of a ring: positive where it runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
    twice += ax * by - bx * ay;
  }
  return twice;
}

interface Edge {
  from: Position;
  to: Position;
}

const keyOf = (from: Position, to: Position): string => `${from[0]},${from[1]} ${to[0]},${to[1]}`;
const placeOf = (position: Position): string => `${position[0]},${position[1]}`;

/**
 * The rings around surfaces whose rings have the inside on their left: edges that run both ways are borders between two
 * of them and fall away. Null where an edge runs the same way twice, as it does where surfaces overlap.
 */
export function joinedRings(rings: readonly Ring[]): Ring[] | null {
  const edges = new Map<string, Edge>();
  for (const { from, to } of rings.flatMap(edgesOf)) {
    if (edges.delete(keyOf(to, from))) continue;
    if (edges.has(keyOf(from, to))) return null;
    edges.set(keyOf(from, to), { from, to });
  }
  return chained([...edges.values()]);
}

function edgesOf(ring: Ring): Edge[] {
  return ring.slice(1).flatMap((to, i) => {
    const from = ring[i] as Position;
    return placeOf(from) === placeOf(to) ? [] : [{ from, to }];
  });
}

/** Edges put end to end. Every corner has as many edges away from it as towards it. */
function chained(edges: readonly Edge[]): Ring[] {
  const leaving = edgesByStart(edges);
  const rings: Ring[] = [];
  for (const first of edges) {
    if (!take(leaving, first)) continue;
    const ring = [first.from, first.to];
    for (let edge = first; placeOf(edge.to) !== placeOf(first.from);) {
      edge = leftmost(leaving.get(placeOf(edge.to)) ?? [], edge);
      take(leaving, edge);
      ring.push(edge.to);
    }
    rings.push(...simpleRings(ring));
  }
  return rings;
}

/** A ring that comes to a corner twice, as around a hole that touches the outside there, cut apart in that corner. */
function simpleRings(ring: Ring): Ring[] {
  const rings: Ring[] = [];
  const open = new Map<string, Position>();
  for (const position of ring) {
    const place = placeOf(position);
    if (open.has(place)) {
      const since = [...open.keys()].indexOf(place);
      const cut = [...open].slice(since);
      rings.push([...cut.map(([, passed]) => passed), position]);
      for (const [passed] of cut) open.delete(passed);
    }
    open.set(place, position);
  }
  return rings;
}

function edgesByStart(edges: readonly Edge[]): Map<string, Edge[]> {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const others = leaving.get(placeOf(edge.from));
    if (others) others.push(edge);
    else leaving.set(placeOf(edge.from), [edge]);
  }
  return leaving;
}

/** Takes an edge away; false where it is gone. */
function take(leaving: Map<string, Edge[]>, edge: Edge): boolean {
  const others = leaving.get(placeOf(edge.from)) ?? [];
  const place = others.indexOf(edge);
  if (place >= 0) others.splice(place, 1);
  return place >= 0;
}

/** The edge that turns most to the left, so that surfaces which touch in a corner stay apart. */
function leftmost(edges: readonly Edge[], before: Edge): Edge {
  const [first = before, ...others] = edges;
  return others.reduce(
    (best, edge) => (leftTurn(before, edge) > leftTurn(before, best) ? edge : best),
    first
  );
}

/** Grows with the angle to the left, from −2 (back on the right) to 2 (back on the left). */
function leftTurn(before: Edge, after: Edge): number {
  const [[ax, ay], [bx, by]] = [direction(before), direction(after)];
  const ahead = 1 - (ax * bx + ay * by);
  return ax * by - ay * bx >= 0 ? ahead : -ahead;
}

function direction({ from: [ax = 0, ay = 0], to: [bx = 0, by = 0] }: Edge): [number, number] {
  const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
  return [(bx - ax) / length, (by - ay) / length];
}
