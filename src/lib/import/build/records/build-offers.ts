import type { ForeignCell } from '../../model.ts';
import type { RecordRow } from '../../recipe/draft.ts';
import { readAgeBand } from '../../understand/age-band.ts';
import { cellText } from '../../understand/cell-text.ts';
import type { LabelMatch } from '../../join/match-label.ts';
import { boxAround } from '../point-in-area.ts';
import type { CellValue, TableRow } from '../table-of-rows.ts';
import {
  convertRecords,
  rejectLabel,
  rejectRecord,
  type BuiltRow,
  type RecordContext
} from './build-records.ts';
import { placeReader } from './places.ts';
import { mergeProviders } from './providers.ts';
import { nameMatcher, type AreaMatcher, type KeyFinder } from './references.ts';
import { valueOfWord } from './value-words.ts';

/** Offers, and the areas each of them serves. */
export interface BuiltOffers {
  offers: BuiltRow[];
  areas: BuiltRow[];
}

/** How offers refer to other tables. */
export interface OfferReferences {
  facility: KeyFinder;
  phase: KeyFinder;
}

/** Offers with one spelling per provider, ages and places read, one row per site, and their areas. */
export function buildOffers(
  records: readonly RecordRow[],
  references: OfferReferences,
  context: RecordContext
): BuiltOffers {
  const providers = mergeProviders(records.map(({ fields }) => cellText(fields.provider)));
  const readPlace = placeReader(records, boxAround(context.features));
  const sites = convertRecords(records, context).flatMap((built) => {
    complete(built, context);
    const { row, record } = built;
    if (typeof row.provider === 'string')
      row.provider = providers.get(cellText(record.fields.provider)) ?? row.provider;
    const position = readPlace(record);
    [row.lon, row.lat] = position ?? [null, null];
    row.phases = listed(row.phases, references.phase, record, context);
    return perSite(built, references.facility, context);
  });
  sites.forEach(({ row }, index) => (row.offer_id ??= `offer-${index + 1}`));
  const match = nameMatcher(new Set(records.flatMap(({ fields }) => areaItems(fields.areas))), context);
  return { offers: sites, areas: sites.flatMap((site) => areasOf(site, match, context)) };
}

function complete({ row, record }: BuiltRow, context: RecordContext): void {
  const { ages, selective } = record.fields;
  if (selective !== undefined) row.approach = String(valueOfWord('selective', cellText(selective)));
  const words = cellText(ages);
  const band = readAgeBand(words);
  if (band !== null) {
    row.age_from = /^bis\b/i.test(words) ? null : band.from;
    row.age_to = band.to;
  } else if (/\d/.test(words)) rejectRecord(record, `ages: ${words}`, 'no_age', context);
  for (const column of ['ages', 'selective', 'areas', 'coordinates']) Reflect.deleteProperty(row, column);
}

function listed(
  cell: CellValue | undefined,
  find: KeyFinder,
  record: RecordRow,
  context: RecordContext
): string | null {
  if (typeof cell !== 'string') return null;
  const keys = cell.split(';').flatMap((item) => {
    const key = find(item);
    if (key === null) rejectRecord(record, item, 'unknown_reference', context);
    return key ?? [];
  });
  return keys.length === 0 ? null : keys.join(';');
}

/** An offer at several facilities becomes one row per site, numbered behind its key. */
function perSite({ row, record }: BuiltRow, find: KeyFinder, context: RecordContext): BuiltRow[] {
  const stated = cellText(record.fields.facility_id);
  if (stated === '') return [{ row, record }];
  const single = find(stated);
  const names = single === null ? stated.split(/\s*;\s*/) : [stated];
  return names.map((name, index) => {
    const facility_id = single ?? find(name);
    if (facility_id === null) rejectRecord(record, name, 'unknown_reference', context);
    const offer_id =
      names.length > 1 && typeof row.offer_id === 'string' ? `${row.offer_id}-${index + 1}` : row.offer_id;
    return { row: { ...row, offer_id: offer_id ?? null, facility_id }, record };
  });
}

function areasOf({ row, record }: BuiltRow, find: AreaMatcher, context: RecordContext): BuiltRow[] {
  const areas = areaItems(record.fields.areas).flatMap((label) => {
    const match = meant(find(label, record), row);
    if (match.kind === 'matched') return [context.into.get(match.id) ?? match.id];
    rejectLabel({ record, label, match }, context);
    return [];
  });
  return [...new Set(areas)].map((area_id) => ({ row: { offer_id: row.offer_id ?? null, area_id }, record }));
}

function areaItems(cell: ForeignCell | undefined): string[] {
  return cellText(cell)
    .split(/\s*[,;\n]\s*/)
    .filter((item) => item !== '');
}

/** Where several areas bear a name, the scope of the offer says which level is meant. */
function meant(match: LabelMatch, { scope }: TableRow): LabelMatch {
  if (match.kind !== 'ambiguous') return match;
  const [only, ...others] = match.candidates.filter(({ level }) => level === scope);
  return only === undefined || others.length > 0 ? match : { kind: 'matched', how: 'name', ...only };
}
