export type Point = readonly [number, number];

/** A line that borders like to follow, because growth across it is costly. Kilometres. */
export interface Barrier {
  name: string;
  /** Extra cost per crossed cell, in cells of open ground. */
  cost: number;
  /** How far it strays from its line, kilometres. */
  sway: number;
  line: readonly Point[];
}

/** River, canal, railways, motorways and main roads of the city. */
export const barriers: readonly Barrier[] = [
  barrier(
    'river',
    40,
    0.3,
    '23 7.0, 20 6.3, 18.4 6.7, 17.0 6.3, 15.8 5.9, 14.6 6.3, 13.6 6.2, 13.0 7.3, 12.0 7.5, 11.2 7.1, 10.2 7.3, 9.4 7.1, 8.2 7.4, 7.5 8.2, 6.4 8.4, 5.4 7.9, 4.4 8.1, 3.2 7.5, 2.0 7.2, 0.6 7.5, -3 7.0'
  ),
  barrier('canal', 25, 0.03, '8.1 11.3, 7.9 12.0, 7.7 13.3, 8.0 14.6, 7.8 16.4, 7.0 22'),
  barrier('harbour', 30, 0.04, '7.0 10.6, 7.3 10.4, 8.0 10.5, 8.1 11.3, 7.4 11.5, 6.8 11.3'),
  barrier(
    'main railway',
    25,
    0.06,
    '-3 11.0, 1 11.2, 3.5 10.8, 5.4 11.2, 6.6 10.7, 7.8 9.95, 9.2 9.9, 10.6 9.95, 12.0 9.9, 13.2 9.1, 15.4 9.5, 17.6 8.5, 20 8.3, 23 7.9'
  ),
  barrier('mine railway', 15, 0.06, '6.0 11.0, 6.2 11.8, 9.4 11.7, 12.4 11.3, 14.6 11.2, 16.4 11.5, 23 11.8'),
  barrier('southern railway', 12, 0.06, '11.9 9.9, 11.8 8.4, 11.2 7.1, 11.3 5.4, 11.9 3.6, 12.2 -2'),
  barrier(
    'motorway east',
    18,
    0.08,
    '16.2 22, 15.9 16.0, 15.8 13.6, 15.5 12.2, 16.1 10.6, 16.2 8.6, 16.0 6.2, 16.0 4.8, 16.6 2.6, 16.4 -2'
  ),
  barrier(
    'motorway south',
    18,
    0.08,
    '-3 4.4, 2.2 4.5, 5.0 4.9, 6.4 4.6, 7.4 5.1, 9.0 5.5, 11.0 5.5, 13.4 5.3, 14.4 4.7, 17 4.7, 23 3.9'
  ),
  barrier(
    'motorway north',
    14,
    0.08,
    '-3 13.9, 2.5 14.0, 4.4 13.8, 7.6 13.4, 9.8 13.9, 11.7 13.1, 13.6 12.7, 15.5 12.2'
  ),
  barrier('ring road', 12, 0.12, '9.2 9.9, 9.1 9.2, 9.5 8.65, 10.3 8.6, 10.7 9.2, 10.6 9.95'),
  barrier('west road', 8, 0.12, '9.1 9.2, 7.6 8.7, 5.6 8.9, 4.5 9.0, 2.6 9.3, -3 9.2'),
  barrier('east road', 8, 0.12, '10.7 8.7, 11.9 8.9, 13.4 8.0, 14.4 7.8, 16.2 8.0'),
  barrier('north road', 10, 0.12, '10.6 9.95, 10.6 11.6, 10.9 12.6, 11.1 13.6, 12.0 15.4, 12.0 22'),
  barrier('harbour road', 10, 0.12, '9.2 9.9, 9.25 11.7, 9.3 13.6, 9.9 15.5'),
  barrier('south road', 8, 0.12, '9.5 8.65, 9.7 7.1, 9.6 5.5, 9.0 3.4, 9.5 -2'),
  barrier('south-west road', 8, 0.12, '9.1 8.9, 8.2 7.4, 7.7 6.3, 6.0 6.1, 4.1 6.3, 1 5.8')
];

/** `line`: points as `x y`, separated by commas. */
function barrier(name: string, cost: number, sway: number, line: string): Barrier {
  return { name, cost, sway, line: line.split(', ').map(point) };
}

function point(text: string): Point {
  const [x, y] = text.split(' ').map(Number);
  return [x ?? 0, y ?? 0];
}
