import { existsSync, readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { conditionalP } from '../../src/lib/core/space/conditional-p.ts';
import { contiguity } from '../../src/lib/core/space/contiguity.ts';
import { localMoran } from '../../src/lib/core/space/local-moran.ts';
import type { Neighbours } from '../../src/lib/core/space/neighbours.ts';
import { rowStandardised, spatialLag } from '../../src/lib/core/space/spatial-weights.ts';
import type { BenchCase } from './bench-case.ts';
import { columnDifference, figures } from './figures.ts';
import { openGeodaCore, openGeodaLisa } from './geoda.ts';
import { measure } from './measure.ts';

type Areas = Feature<Polygon | MultiPolygon>[];

const shared = new URL('../../../shared/data/', import.meta.url);
const permutations = 999;

/** Neighbours from polygons and local Moran, against GeoDa's engine; skipped where ../shared/data is absent. */
export const spaceCases: readonly BenchCase[] = [
  {
    name: 'queen contiguity, Germany 11,098 areas',
    file: 'germany/gemeinden.topojson',
    prepare: neighboursRace
  },
  {
    name: 'local Moran, 999 permutations, Germany',
    file: 'germany/gemeinden.topojson',
    prepare: moranRace(0.1, 1)
  },
  {
    name: 'local Moran, 999 permutations, Berlin 542',
    file: 'berlin/geo/plr_2021.geojson',
    prepare: moranRace(0.2, 20)
  }
].flatMap(({ name, file, prepare }) => {
  if (existsSync(new URL(file, shared))) return [{ name, prepare: () => prepare(areasOf(file)) }];
  console.warn(`Skipped: ${name} (../shared/data/${file} is absent)`);
  return [];
});

function areasOf(file: string): Areas {
  const json = JSON.parse(readFileSync(new URL(file, shared), 'utf8'));
  const { features } = json.type === 'Topology' ? feature(json, json.objects.VG250_GEM) : json;
  return (features as Areas).filter(({ geometry }) => geometry?.coordinates.length > 0);
}

/** From GeoJSON to neighbours. GeoDa's own differ from spdep's, so ours are held against the plain loop. */
async function neighboursRace(areas: Areas) {
  const geoda = await openGeodaCore();
  const geometries = areas.map(({ geometry }) => geometry);
  const byLoop = neighboursByLoop(areas);
  const peer = async () => {
    const geomCollection = await geoda.getGeometryCollection({ geometries: areas });
    return geoda.getContiguityNeighborsFromGeomCollection({
      geomCollection,
      isQueen: true,
      useCentroids: false
    });
  };
  return {
    measure: (name: string) =>
      measure<ArrayLike<ArrayLike<number>>>(name, {
        ours: () => contiguity(geometries, 'queen'),
        peer: { name: '@geoda/core', run: peer },
        goal: 0.25,
        difference: (ours) => neighbourDifference(ours, byLoop)
      })
  };
}

/** Areas by their points, without a hash of ours: what spdep calls neighbours. */
function neighboursByLoop(areas: Areas): number[][] {
  const at = new Map<string, Set<number>>();
  areas.forEach(({ geometry }, area) => {
    for (const [x, y] of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as number[][]) {
      const key = `${x} ${y}`;
      at.set(key, (at.get(key) ?? new Set()).add(area));
    }
  });
  const neighbours = areas.map(() => new Set<number>());
  for (const together of at.values())
    for (const one of together) for (const other of together) if (one !== other) neighbours[one]?.add(other);
  return neighbours.map((row) => [...row].sort((a, b) => a - b));
}

function neighbourDifference(ours: ArrayLike<ArrayLike<number>>, theirs: readonly number[][]): string | null {
  const row = theirs.findIndex((one, i) => one.join() !== Array.from(ours[i] ?? []).join());
  return row < 0
    ? null
    : `row ${row}: ${Array.from(ours[row] ?? []).join()}, the loop has ${theirs[row]?.join()}`;
}

/** Local I and pseudo p of one half of GeoDa's size each, of figures that cluster a little; the same neighbours for both. */
function moranRace(goal: number, repeat: number) {
  return async (areas: Areas) => {
    const geoda = await openGeodaLisa();
    const neighbours = contiguity(
      areas.map(({ geometry }) => geometry),
      'queen'
    );
    const weights = rowStandardised(neighbours);
    const values = clustered(neighbours);
    const lists = neighbours.map((row) => [...row]);
    const ours = () => ({
      localI: localMoran(values, weights, 'esda').localI,
      p: conditionalP(values, neighbours, permutations, 1)
    });
    const peer = async () => {
      const data = [...values];
      const { lisaValues, pValues } = await geoda.localMoran({
        data,
        neighbors: lists,
        permutation: permutations
      });
      return { localI: Float64Array.from(lisaValues), p: Float64Array.from(pValues, (p) => 2 * p) };
    };
    return {
      measure: (name: string) =>
        measure(name, {
          ours,
          peer: { name: '@geoda/lisa', run: peer },
          goal,
          difference: (a: LocalResult, b: LocalResult) =>
            columnDifference(a.localI, b.localI, 1e-9) ?? pDifference(a.p, b.p, neighbours),
          repeat
        })
    };
  };
}

interface LocalResult {
  localI: Float64Array;
  p: Float64Array;
}

function clustered(neighbours: Neighbours): Float64Array {
  const [values] = figures(neighbours.length, 1) as [Float64Array];
  const lag = spatialLag(values, rowStandardised(neighbours));
  return values.map((value, row) => value + (lag[row] as number));
}

/** Both draw at random: 999 draws each leave their p 0.024 apart on average. */
function pDifference(ours: Float64Array, theirs: Float64Array, neighbours: Neighbours): string | null {
  const gaps = neighbours.flatMap((row, i) =>
    row.length === 0 ? [] : [Math.abs((ours[i] as number) - Math.min(1, theirs[i] as number))]
  );
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return mean <= 0.04 ? null : `pseudo p differ by ${mean} on average`;
}
