import { districts, exclave } from '../gazetteer/districts.ts';
import { randomFor } from '../random.ts';
import { cellAt } from './grid.ts';
import type { Seed } from './grow.ts';

/** Labels from here on lie outside the city. */
export const firstOutsideLabel = 1000;

/** Label of the piece that lies apart from its district. */
export const exclaveLabel = districts.length;

/** Where the districts, the exclave and the neighbouring municipalities grow from; a district's label is its position. */
export function districtSeeds(): Seed[] {
  const own = districts.map(({ x, y, pace }, label) => ({ label, cell: cellAt(x, y), pace }));
  const piece = { label: exclaveLabel, cell: cellAt(exclave.x, exclave.y), pace: exclave.pace };
  return [...own, piece, ...outsideSeeds()];
}

/** Villages of the neighbours, on a jittered grid around the city; they make its outline irregular. */
function outsideSeeds(): Seed[] {
  const random = randomFor('outside');
  const seeds: Seed[] = [];
  for (let column = 0; column < 11; column += 1) {
    for (let row = 0; row < 10; row += 1) {
      const x = -1.6 + column * 2.3 + 1.1 * (random.next() - 0.5);
      const y = -1.6 + row * 2.3 + 1.1 * (random.next() - 0.5);
      const pace = 0.75 + 0.5 * random.next();
      if (!isNearCity(x, y) && x > -2.3 && y > -2.3 && x < 22.1 && y < 20) {
        seeds.push({ label: firstOutsideLabel + seeds.length, cell: cellAt(x, y), pace });
      }
    }
  }
  return seeds;
}

function isNearCity(x: number, y: number): boolean {
  return districts.some((district) => squaredKm(x - district.x, y - district.y) < 1.75 ** 2);
}

const squaredKm = (dx: number, dy: number) => dx * dx + dy * dy;
