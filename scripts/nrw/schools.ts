import { isInside, ringsOf } from '../../src/lib/core/coverage/sample-points.ts';
import type { AreaFeature } from '../../src/lib/package/model.ts';
import { cell, readCsv } from '../berlin/shared-data.ts';
import type { SourceRow } from '../berlin/shared-data.ts';

/** A school of the register of 2024/25. */
export interface School {
  id: string;
  name: string;
  kind: string;
  form: string;
  /** Official key of the municipality, eight digits. */
  areaId: string;
  pupils: number;
  /** 1 (little burdened) to 9; null = not published for this school. */
  socialIndex: number | null;
  /** Null where there is none, or the geocoded place lies outside of the school's municipality. */
  place: readonly [lon: number, lat: number] | null;
  startchancen: boolean;
}

/** All schools, with places only where these lie in the school's own municipality. */
export function schools(municipalities: readonly AreaFeature[]): School[] {
  const byId = new Map(municipalities.map((area) => [area.properties.area_id, area]));
  const rows = readCsv('data/nrw/schulen_2024_25_sozialindex_koordinaten_startchancen.csv');
  return rows.map((row) => {
    const areaId = cell(row, 'Amtlicher Gemeindeschlüssel').padStart(8, '0');
    const area = byId.get(areaId);
    if (!area) throw new Error(`No municipality ${areaId}`);
    return { ...schoolOf(row), areaId, place: placeWithin(row, area) };
  });
}

function schoolOf(row: SourceRow): Omit<School, 'areaId' | 'place'> {
  const form = cell(row, 'Schulform');
  const index = cell(row, 'Sozialindex');
  return {
    id: cell(row, 'Schulnummer'),
    name: [1, 2, 3]
      .map((part) => cell(row, `Amtliche Bezeichnung ${part}`).trim())
      .filter((part) => part !== '' && part !== 'nan')
      .join(' '),
    kind: kindOf(form),
    form,
    pupils: Number(cell(row, 'Anzahl')),
    socialIndex: index === '' ? null : Number(index),
    startchancen: cell(row, 'Startchancen-Schule') === '1'
  };
}

function kindOf(form: string): string {
  if (form === 'Grundschule') return 'primary_school';
  if (form.startsWith('Förderschule')) return 'special_school';
  return form.endsWith('kolleg') ? 'vocational_school' : 'secondary_school';
}

function placeWithin(row: SourceRow, { geometry }: AreaFeature): School['place'] {
  const [lon, lat] = [cell(row, 'longitude'), cell(row, 'latitude')];
  if (lon === '' || lat === '') return null;
  const place = [Number(Number(lon).toFixed(6)), Number(Number(lat).toFixed(6))] as const;
  return isInside([...place], ringsOf({ geometry })) ? place : null;
}
