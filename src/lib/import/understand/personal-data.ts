import { readPeriod } from './period-text.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Why a column is taken for personal data. */
export type PersonalKind = 'birth_date' | 'case_number' | 'person_name' | 'person_contact';

const headers: readonly (readonly [PersonalKind, RegExp])[] = [
  ['birth_date', /geburtsdatum|geb(\.|oren)?[-_ ]?(dat|am|tag)|gebdat|date of birth|birth ?date|^dob$/i],
  [
    'case_number',
    /fall-?(nummer|nr|id)|akten(zeichen|nummer)|case[-_ ]?(id|number)|klienten?(nummer|nr|id)|versicherten|bg-?nummer/i
  ],
  [
    'person_name',
    /^(vorname|nachname|familienname|first ?name|last ?name|surname|name des kindes|kindesname|name, vorname)$/i
  ],
  [
    'person_contact',
    /^(ansprechpartner(in)?|ansprechperson|leitung|leiter(in)?|sachbearbeiter(in)?|handy|mobil)$/i
  ]
];

/** What personal data a column seems to hold by its header, or null. A birth date must also look like dates. */
export function personalKind({
  header,
  texts
}: Pick<ColumnProfile, 'header' | 'texts'>): PersonalKind | null {
  const kind = headers.find(([, shape]) => shape.test(header))?.[0] ?? null;
  return kind === 'birth_date' && !areDays(texts) ? null : kind;
}

function areDays(texts: ReadonlySet<string>): boolean {
  const sample = [...texts].slice(0, 50);
  const days = sample.filter(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(readPeriod(text) ?? '') || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)
  );
  return days.length > 0.6 * sample.length;
}

/**
 * Whether a table lists persons or cases one by one: a birth date, a case number or a name that differs from row to
 * row. Such a file is refused as a whole.
 */
export function isMicrodata(profiles: readonly ColumnProfile[], rowCount: number): boolean {
  const kinds = profiles.map((profile) => ({ profile, kind: personalKind(profile) }));
  const individual = kinds.filter(
    ({ profile, kind }) => kind !== null && kind !== 'person_contact' && profile.texts.size > 0.5 * rowCount
  );
  const distinct = new Set(
    kinds.map(({ kind }) => kind).filter((kind) => kind !== null && kind !== 'person_contact')
  );
  return (
    individual.length > 0 && (distinct.size > 1 || individual.some(({ kind }) => kind !== 'case_number'))
  );
}
