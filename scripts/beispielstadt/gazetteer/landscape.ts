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
  {
    name: 'river',
    cost: 40,
    sway: 0.3,
    line: [
      [23, 7.0],
      [20, 6.3],
      [18.4, 6.7],
      [17.0, 6.3],
      [15.8, 5.9],
      [14.6, 6.3],
      [13.6, 6.2],
      [13.0, 7.3],
      [12.0, 7.5],
      [11.2, 7.1],
      [10.2, 7.3],
      [9.4, 7.1],
      [8.2, 7.4],
      [7.5, 8.2],
      [6.4, 8.4],
      [5.4, 7.9],
      [4.4, 8.1],
      [3.2, 7.5],
      [2.0, 7.2],
      [0.6, 7.5],
      [-3, 7.0]
    ]
  },
  {
    name: 'canal',
    cost: 25,
    sway: 0.03,
    line: [
      [8.1, 11.3],
      [7.9, 12.0],
      [7.7, 13.3],
      [8.0, 14.6],
      [7.8, 16.4],
      [7.0, 22]
    ]
  },
  {
    name: 'harbour',
    cost: 30,
    sway: 0.04,
    line: [
      [7.0, 10.6],
      [7.3, 10.4],
      [8.0, 10.5],
      [8.1, 11.3],
      [7.4, 11.5],
      [6.8, 11.3]
    ]
  },
  {
    name: 'main railway',
    cost: 25,
    sway: 0.06,
    line: [
      [-3, 11.0],
      [1, 11.2],
      [3.5, 10.8],
      [5.4, 11.2],
      [6.6, 10.7],
      [7.8, 9.95],
      [9.2, 9.9],
      [10.6, 9.95],
      [12.0, 9.9],
      [13.2, 9.1],
      [15.4, 9.5],
      [17.6, 8.5],
      [20, 8.3],
      [23, 7.9]
    ]
  },
  {
    name: 'mine railway',
    cost: 15,
    sway: 0.06,
    line: [
      [6.0, 11.0],
      [6.2, 11.8],
      [9.4, 11.7],
      [12.4, 11.3],
      [14.6, 11.2],
      [16.4, 11.5],
      [23, 11.8]
    ]
  },
  {
    name: 'southern railway',
    cost: 12,
    sway: 0.06,
    line: [
      [11.9, 9.9],
      [11.8, 8.4],
      [11.2, 7.1],
      [11.3, 5.4],
      [11.9, 3.6],
      [12.2, -2]
    ]
  },
  {
    name: 'motorway east',
    cost: 18,
    sway: 0.08,
    line: [
      [16.2, 22],
      [15.9, 16.0],
      [15.8, 13.6],
      [15.5, 12.2],
      [16.1, 10.6],
      [16.2, 8.6],
      [16.0, 6.2],
      [16.0, 4.8],
      [16.6, 2.6],
      [16.4, -2]
    ]
  },
  {
    name: 'motorway south',
    cost: 18,
    sway: 0.08,
    line: [
      [-3, 4.4],
      [2.2, 4.5],
      [5.0, 4.9],
      [6.4, 4.6],
      [7.4, 5.1],
      [9.0, 5.5],
      [11.0, 5.5],
      [13.4, 5.3],
      [14.4, 4.7],
      [17, 4.7],
      [23, 3.9]
    ]
  },
  {
    name: 'motorway north',
    cost: 14,
    sway: 0.08,
    line: [
      [-3, 13.9],
      [2.5, 14.0],
      [4.4, 13.8],
      [7.6, 13.4],
      [9.8, 13.9],
      [11.7, 13.1],
      [13.6, 12.7],
      [15.5, 12.2]
    ]
  },
  {
    name: 'ring road',
    cost: 12,
    sway: 0.12,
    line: [
      [9.2, 9.9],
      [9.1, 9.2],
      [9.5, 8.65],
      [10.3, 8.6],
      [10.7, 9.2],
      [10.6, 9.95]
    ]
  },
  {
    name: 'west road',
    cost: 8,
    sway: 0.12,
    line: [
      [9.1, 9.2],
      [7.6, 8.7],
      [5.6, 8.9],
      [4.5, 9.0],
      [2.6, 9.3],
      [-3, 9.2]
    ]
  },
  {
    name: 'east road',
    cost: 8,
    sway: 0.12,
    line: [
      [10.7, 8.7],
      [11.9, 8.9],
      [13.4, 8.0],
      [14.4, 7.8],
      [16.2, 8.0]
    ]
  },
  {
    name: 'north road',
    cost: 10,
    sway: 0.12,
    line: [
      [10.6, 9.95],
      [10.6, 11.6],
      [10.9, 12.6],
      [11.1, 13.6],
      [12.0, 15.4],
      [12.0, 22]
    ]
  },
  {
    name: 'harbour road',
    cost: 10,
    sway: 0.12,
    line: [
      [9.2, 9.9],
      [9.25, 11.7],
      [9.3, 13.6],
      [9.9, 15.5]
    ]
  },
  {
    name: 'south road',
    cost: 8,
    sway: 0.12,
    line: [
      [9.5, 8.65],
      [9.7, 7.1],
      [9.6, 5.5],
      [9.0, 3.4],
      [9.5, -2]
    ]
  },
  {
    name: 'south-west road',
    cost: 8,
    sway: 0.12,
    line: [
      [9.1, 8.9],
      [8.2, 7.4],
      [7.7, 6.3],
      [6.0, 6.1],
      [4.1, 6.3],
      [1, 5.8]
    ]
  }
];
