import { columnEntries, tableNames, type TableName } from '../../package/tables.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ColumnProposal } from './column-proposal.ts';
import { headerUnit } from './header-unit.ts';
import { personalKind } from './personal-data.ts';
import { recordTerms, type RecordTerms } from './record-terms.ts';
import { plainProposal } from './wide-columns.ts';

/** A table with one row per thing (facility, offer, indicator …) and what each of its columns is. */
export interface RecordProposal {
  table: TableName;
  columns: readonly ColumnProposal[];
}

/** Recognises a table of records: by the package's own column names, else by German words; null for neither. */
export function proposeRecords(profiles: readonly ColumnProfile[]): RecordProposal | null {
  return ownTable(profiles) ?? wordedTable(profiles);
}

/** A sheet that names its columns as the package does. */
function ownTable(profiles: readonly ColumnProfile[]): RecordProposal | null {
  const headers = new Set(profiles.map(({ header }) => header));
  const table = tableNames.find((name) => name !== 'areas' && isComplete(name, headers));
  if (table === undefined) return null;
  const known = new Set(columnEntries(table).map(([column]) => column));
  return {
    table,
    columns: profiles.map((profile) => field(profile, known.has(profile.header) ? profile.header : null))
  };
}

function isComplete(table: TableName, headers: ReadonlySet<string>): boolean {
  const needed = columnEntries(table).filter(([, { need }]) => need !== 'optional');
  return needed.every(([column]) => headers.has(column));
}

function wordedTable(profiles: readonly ColumnProfile[]): RecordProposal | null {
  for (const terms of recordTerms) {
    const fields = assign(profiles, terms);
    const found = new Set(fields.values());
    if (!terms.required.every((anyOf) => anyOf.some((column) => found.has(column)))) continue;
    const isShare = (profile: ColumnProfile) =>
      found.has('numerator') && !fields.has(profile) && headerUnit(profile.header) !== null;
    return {
      table: terms.table,
      columns: profiles.map((profile) =>
        isShare(profile) ? unusedShare(profile) : field(profile, fields.get(profile) ?? null)
      )
    };
  }
  return null;
}

function assign(profiles: readonly ColumnProfile[], { terms }: RecordTerms): Map<ColumnProfile, string> {
  const fields = new Map<ColumnProfile, string>();
  for (const [column, shape] of terms) {
    const profile = profiles.find((candidate) => !fields.has(candidate) && shape.test(candidate.header));
    if (profile !== undefined) fields.set(profile, column);
  }
  return fields;
}

/** A share beside its numerator and denominator says nothing more. */
function unusedShare(profile: ColumnProfile): ColumnProposal {
  return plainProposal(profile, { as: 'ignore', confidence: 'certain', reason: 'part_of_share' });
}

/** Columns nobody knows are kept under their own names, those with personal data left out. */
function field(profile: ColumnProfile, column: string | null): ColumnProposal {
  if (personalKind(profile) !== null) {
    return plainProposal(profile, { as: 'personal', confidence: 'certain', reason: 'personal' });
  }
  if (profile.filled === 0)
    return plainProposal(profile, { as: 'ignore', confidence: 'certain', reason: 'empty' });
  if (column === null)
    return plainProposal(profile, { as: 'field', field: null, confidence: 'likely', reason: 'text' });
  return plainProposal(profile, { as: 'field', field: column, confidence: 'certain', reason: 'header' });
}
