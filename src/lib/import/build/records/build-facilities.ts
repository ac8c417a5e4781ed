import { areaFinder, boxAround } from '../point-in-area.ts';
import type { CellValue } from '../table-of-rows.ts';
import { slug } from '../slug.ts';
import type { LabelMatch } from '../../join/match-label.ts';
import type { RecordRow } from '../../recipe/draft.ts';
import { cellText } from '../../understand/cell-text.ts';
import {
  convertRecords,
  rejectLabel,
  rejectRecord,
  type BuiltRow,
  type RecordContext
} from './build-records.ts';
import { placeReader } from './places.ts';
import { areaMatcher } from './references.ts';

/** Facilities with place and area; where the recorded area is not the one the point lies in, both are named. */
export function buildFacilities(records: readonly RecordRow[], context: RecordContext): BuiltRow[] {
  const rows = convertRecords(records, context);
  const readPlace = placeReader(records, boxAround(context.features));
  const recorded = new Set(
    records.map(({ fields }) => cellText(fields.area_id)).filter((text) => text !== '')
  );
  const match = areaMatcher(recorded, context.register);
  const finders = new Map<string, ReturnType<typeof areaFinder>>();
  const outside = new Map<number, number[]>();
  rows.forEach(({ row, record }, index) => {
    const position = readPlace(record);
    setPlace(row, position);
    row.facility_id ??= `${slug(context.sheetOf(record).sheet)}-${index + 1}`;
    row.kind ??= kindOf(context.sheetOf(record).file);
    const label = cellText(record.fields.area_id);
    const found = label === '' ? null : match(label, record);
    const inside = position === null ? null : (level: string) => finder(level)(position);
    const area = areaOf(found, inside, context);
    if (found !== null && area === null) rejectLabel({ record, label, match: found }, context);
    else if (found?.kind === 'unmatched') rejectRecord(record, label, 'unknown_area', context);
    row.area_id = area === null ? null : (context.into.get(area.id) ?? area.id);
    if (area?.outside === true) addTo(outside, record.source.sheet, record.source.row);
  });
  askOutside(rows, outside, context);
  return rows;

  function finder(level: string) {
    const known = finders.get(level) ?? areaFinder(newestOf(context.features, level));
    finders.set(level, known);
    return known;
  }
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/kita|kindertages|daycare|childcare|kindergart/, 'daycare'],
  [/schul|school|gymnas/, 'school'],
  [/jugend|youth/, 'youth_centre'],
  [/familienzentr/, 'family_centre'],
  [/klinik|clinic|krankenh|hospital/, 'clinic'],
  [/arzt|ärzt|doctor|praxis/, 'practice'],
  [/spielpl|playground/, 'playground']
];

/** The kind of all facilities of a file that has no column for it, by the name of the file. */
function kindOf(file: string): string {
  return kinds.find(([shape]) => shape.test(file.toLowerCase()))?.[1] ?? slug(file.replace(/\.\w+$/, ''));
}

/** The areas of a level as they are now. */
function newestOf(features: RecordContext['features'], level: string): RecordContext['features'] {
  const own = features.filter(({ properties }) => properties.level === level);
  const newest = own
    .map(({ properties }) => properties.vintage ?? '')
    .sort()
    .at(-1);
  return own.filter(({ properties }) => (properties.vintage ?? '') === newest);
}

function setPlace(row: Record<string, CellValue>, position: readonly [number, number] | null): void {
  for (const column of ['easting', 'northing', 'coordinates', 'lon', 'lat'])
    Reflect.deleteProperty(row, column);
  if (position !== null) [row.lon, row.lat] = position;
}

interface FacilityArea {
  id: string;
  /** The point lies in another area, or in none. */
  outside: boolean;
}

/** The recorded area; of several with its name the one the point lies in; without record the one of the point. */
function areaOf(
  match: LabelMatch | null,
  inside: ((level: string) => string | null) | null,
  { mainLevel, register }: RecordContext
): FacilityArea | null {
  if (match === null || match.kind === 'unmatched') {
    const id = inside?.(mainLevel ?? register.levels.at(-1) ?? '') ?? null;
    return id === null ? null : { id, outside: false };
  }
  if (match.kind === 'matched') {
    return { id: match.id, outside: inside !== null && inside(match.level) !== match.id };
  }
  if (match.kind !== 'ambiguous') return null;
  const fitting = match.candidates.filter(({ level, id }) => inside?.(level) === id);
  const [first] = [...fitting].sort((a, b) => Number(b.level === mainLevel) - Number(a.level === mainLevel));
  return first === undefined ? null : { id: first.id, outside: false };
}

function addTo(groups: Map<number, number[]>, key: number, value: number): void {
  groups.set(key, [...(groups.get(key) ?? []), value]);
}

function askOutside(
  rows: readonly BuiltRow[],
  outside: ReadonlyMap<number, number[]>,
  context: RecordContext
): void {
  for (const [sheet, numbers] of outside) {
    const record = rows.find((row) => row.record.source.sheet === sheet)?.record;
    if (record === undefined) continue;
    const place = context.sheetOf(record);
    context.questions.push({
      code: 'point_outside',
      confidence: 'likely',
      ...place,
      rows: numbers,
      column: null,
      values: { count: numbers.length }
    });
  }
}
