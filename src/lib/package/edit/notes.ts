import type { AreaNote } from '../../core/profile/area-profile.ts';
import type { DataPackage } from '../model.ts';
import { columnOf, tableOf } from '../read-column.ts';
import { freeKey, withoutRows, withRow } from './edit-tables.ts';

/** A note that has no key yet. */
export type NoteDraft = Omit<AreaNote, 'noteId'>;

/** The notes of a package, in its order. */
export function noteRows({ rawTables }: DataPackage): AreaNote[] {
  const table = tableOf(rawTables, 'notes');
  if (!table) return [];
  return columnOf(table, 'note_id').map((noteId, i) => ({
    noteId: noteId ?? '',
    areaId: columnOf(table, 'area_id')[i] ?? null,
    phaseId: columnOf(table, 'phase_id')[i] ?? null,
    date: columnOf(table, 'date')[i] ?? null,
    role: columnOf(table, 'role')[i] ?? null,
    topic: columnOf(table, 'topic')[i] ?? null,
    text: columnOf(table, 'text')[i] ?? ''
  }));
}

/** The package with one more note, under a key of its own. */
export const withNote = (pkg: DataPackage, { areaId, phaseId, ...draft }: NoteDraft): DataPackage =>
  withRow(pkg, 'notes', {
    note_id: freeKey(pkg, 'notes', 'note_id', 'N'),
    area_id: areaId,
    phase_id: phaseId,
    ...draft
  });

/** The package without a note. */
export const withoutNote = (pkg: DataPackage, noteId: string): DataPackage =>
  withoutRows(pkg, 'notes', 'note_id', new Set([noteId]));

export const longestNote = 600;

/** Why a note cannot be kept as it is written. */
export type NoteFault = 'empty' | 'too_long' | 'contact';

const eMail = /\S+@\S+\.\S+/;
const phoneNumber = /(?:\+|\b0)[\d\s/()-]{6,}\d/;

/** What is wrong with the text of a note; null = nothing. Ways to reach a person do not belong into a note. */
export function noteFault(text: string): NoteFault | null {
  const written = text.trim();
  if (written === '') return 'empty';
  if (written.length > longestNote) return 'too_long';
  return eMail.test(written) || phoneNumber.test(written) ? 'contact' : null;
}
