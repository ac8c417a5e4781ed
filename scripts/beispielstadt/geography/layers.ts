import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaFeature } from '../../../src/lib/package/model.ts';
import { boroughs } from '../gazetteer/boroughs.ts';
import { districts } from '../gazetteer/districts.ts';
import { splits, vintages } from '../gazetteer/reform.ts';
import { districtIdOf, formerDistrictIdOf, polygonOf } from './city.ts';
import type { City } from './city.ts';
import { toLonLat } from './projection.ts';
import { quarterNames } from './quarter-names.ts';
import type { Quarter } from './quarters.ts';

/** Key of the whole city; the shape of a German municipality key, but of none that exists. */
export const cityId = '05999000';

/** The features of each level, ordered by area_id and vintage. */
export function areaLayers(city: City): Record<'city' | 'borough' | 'district' | 'quarter', AreaFeature[]> {
  return {
    city: [feature(city, { id: cityId, name: 'Beispielstadt', level: 'city', parent: null }, () => true)],
    borough: boroughs.map(({ id, name }) => {
      const own = (quarter: Quarter) => districts[quarter.districtLabel]?.boroughId === id;
      return feature(city, { id, name, level: 'borough', parent: cityId }, own);
    }),
    district: [...currentDistricts(city), ...formerDistricts(city)].sort(byIdAndVintage),
    quarter: quarterFeatures(city)
  };
}

interface Described {
  id: string;
  name: string;
  level: string;
  parent: string | null;
  vintage?: string;
}

function feature(city: City, area: Described, belongs: (quarter: Quarter) => boolean): AreaFeature {
  const { id, name, level, parent, vintage = vintages.current } = area;
  const properties = { area_id: id, name, level, parent_id: parent, vintage };
  return { type: 'Feature', properties, geometry: project(polygonOf(city, belongs)) };
}

function currentDistricts(city: City): AreaFeature[] {
  return districts.map(({ id, name, boroughId }) =>
    feature(
      city,
      { id, name, level: 'district', parent: boroughId },
      (quarter) => districtIdOf(quarter) === id
    )
  );
}

function formerDistricts(city: City): AreaFeature[] {
  const parts = splits.flatMap((split) => split.parts);
  const unsplit = districts.filter(({ id }) => !parts.includes(id));
  const joined = splits.map(({ before, name, parts: [first] }) => {
    return { id: before, name, boroughId: districts.find(({ id }) => id === first)?.boroughId ?? '' };
  });
  return [...unsplit, ...joined].map(({ id, name, boroughId }) => {
    const area = { id, name, level: 'district', parent: boroughId, vintage: vintages.before };
    return feature(city, area, (quarter) => formerDistrictIdOf(city, quarter) === id);
  });
}

function quarterFeatures(city: City): AreaFeature[] {
  const names = quarterNames(city);
  return city.quarters
    .map((quarter) => {
      const { id, label } = quarter;
      const area = { id, name: names[label] ?? id, level: 'quarter', parent: districtIdOf(quarter) };
      return feature(city, area, (other) => other === quarter);
    })
    .sort(byIdAndVintage);
}

function byIdAndVintage(a: AreaFeature, b: AreaFeature): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const sortKey = ({ properties }: AreaFeature) => `${properties.area_id} ${properties.vintage}`;

function project(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const ring = (points: number[][]) => points.map(([x, y]) => toLonLat([x as number, y as number]));
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring) };
  return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(ring)) };
}
