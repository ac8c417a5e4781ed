import type { AreaRegister } from '../join/area-register.ts';
import { matchKeyColumn, matchNameColumn, type ColumnMatch } from '../join/match-key-column.ts';
import { isNumeric, isTextual, type ColumnProfile } from './column-profile.ts';
import { headerWords } from './header-words.ts';
import { readPeriod } from './period-text.ts';

/** A column with how well it fits the known areas. */
export interface AreaColumn {
  profile: ColumnProfile;
  match: ColumnMatch;
}

/** Columns whose texts are keys of areas, the best first. */
export function keyColumns(profiles: readonly ColumnProfile[], register: AreaRegister): AreaColumn[] {
  return ranked(
    profiles
      .filter(({ header, texts }) => texts.size > 0 && !headerWords.noKey.test(header))
      .flatMap((profile) => matched(profile, matchKeyColumn(profile.texts, register)))
      .filter(isLikelyKey)
  );
}

/** Small numbers are keys by accident unless the header says so. */
function isLikelyKey({ profile: { header }, match }: AreaColumn): boolean {
  if (match.confidence === 'check' && !headerWords.areaKey.test(header)) return false;
  return headerWords.areaKey.test(header) || (match.form === 'same' && /\D|\d{4}/.test(header) === false);
}

/** Columns whose texts are names of areas, the best first. */
export function nameColumns(profiles: readonly ColumnProfile[], register: AreaRegister): AreaColumn[] {
  return ranked(
    profiles
      .filter(isTextual)
      .flatMap((profile) => matched(profile, matchNameColumn(profile.texts, register)))
  );
}

function matched(profile: ColumnProfile, match: ColumnMatch | null): AreaColumn[] {
  return match === null ? [] : [{ profile, match }];
}

function ranked(columns: readonly AreaColumn[]): AreaColumn[] {
  return [...columns].sort((a, b) => b.match.matched - a.match.matched || a.profile.index - b.profile.index);
}

/** The column with the periods, or null. Years of publication are the last choice. */
export function periodColumn(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const found = profiles.filter((profile) => headerWords.period.test(profile.header) && arePeriods(profile));
  const years = profiles.filter((profile) => isNumeric(profile) && areYears(profile));
  const candidates = [...found, ...years];
  return candidates.find(({ header }) => !headerWords.publication.test(header)) ?? candidates[0] ?? null;
}

function arePeriods({ texts }: ColumnProfile): boolean {
  const all = [...texts];
  return all.length > 0 && all.filter((text) => readPeriod(text) !== null).length > 0.9 * all.length;
}

function areYears({ header, texts, minimum, maximum, values, integers }: ColumnProfile): boolean {
  const plausible = minimum >= 1950 && maximum <= 2060 && values === integers && texts.size < 60;
  return plausible && /jahr|year|zeit|period|stand/i.test(header);
}

/**
 * The columns that name the indicator of a row. Of columns that say the same, such as a name and its number, the
 * name is taken; a table name and a row name together make one indicator.
 */
export function indicatorColumns(
  profiles: readonly ColumnProfile[],
  textsOf: (profile: ColumnProfile) => readonly string[]
): ColumnProfile[] {
  const named = profiles.filter(
    ({ header, texts, filled }) =>
      headerWords.indicator.test(header) && texts.size > 0 && texts.size < 0.5 * filled
  );
  const names = [...(named.some(isTextual) ? named.filter(isTextual) : named)].sort(namesFirst);
  return names.filter((profile, i) => !names.some((other, j) => isSame(profile, other, textsOf) && j < i));
}

function namesFirst(a: ColumnProfile, b: ColumnProfile): number {
  return Number(/name/i.test(b.header)) - Number(/name/i.test(a.header)) || a.index - b.index;
}

/** Whether two columns always change together. */
function isSame(
  a: ColumnProfile,
  b: ColumnProfile,
  textsOf: (profile: ColumnProfile) => readonly string[]
): boolean {
  if (a === b || a.texts.size !== b.texts.size) return false;
  const [left, right] = [textsOf(a), textsOf(b)];
  return new Set(left.map((text, row) => `${text}\n${right[row]}`)).size === a.texts.size;
}
