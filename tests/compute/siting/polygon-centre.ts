import type { AreaFeature } from '../../../src/lib/package/model.ts';
import { ringsOf } from '../../beispielstadt/example-package.ts';

/** Centre of gravity of an area's outer ring, in degrees (small areas: the plane will do). */
export function polygonCentre(area: AreaFeature): [number, number] {
  const ring = ringsOf(area)[0] ?? [];
  let [twice, x, y] = [0, 0, 0];
  const [ox, oy] = ring[0] as [number, number];
  for (let place = 1; place < ring.length; place++) {
    const [ax, ay] = [ring[place - 1]![0]! - ox, ring[place - 1]![1]! - oy];
    const [bx, by] = [ring[place]![0]! - ox, ring[place]![1]! - oy];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [ox + x / (3 * twice), oy + y / (3 * twice)];
}
