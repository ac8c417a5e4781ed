import { filled, optional, type TableSpec } from '../column.ts';

const area = optional('text', 'Gebiet, leer = ganze Stadt', 'Area, empty = whole city', {
  refers: ['areas']
});

export const gaps = {
  title: { de: 'Lückenregister', en: 'Gap register' },
  purpose: {
    de: 'Festgestellte Lücken mit Zuständigkeit, Maßnahme und Frist.',
    en: 'Gaps found, with owner, measure and due date.'
  },
  primaryKey: ['gap_id'],
  columns: {
    gap_id: filled('text', 'Schlüssel der Lücke', 'Key of the gap'),
    area_id: area,
    phase_id: optional('text', 'Lebensphase', 'Life phase', { refers: ['phases'] }),
    field: optional('text', 'Handlungsfeld', 'Action field'),
    description: optional('text', 'Worin die Lücke besteht', 'What the gap is'),
    owner: optional('text', 'Zuständige Stelle', 'Unit in charge'),
    measure: optional('text', 'Maßnahme', 'Measure'),
    status: optional('text', 'Stand', 'Status', { known: ['open', 'agreed', 'in_progress', 'closed'] }),
    due: optional('date', 'Frist', 'Due date'),
    cost: optional('text', 'Kosten, wie beschlossen oder geschätzt', 'Cost, as decided or estimated')
  }
} as const satisfies TableSpec;

export const notes = {
  title: { de: 'Beobachtungen', en: 'Notes' },
  purpose: {
    de: 'Beobachtungen von Fachkräften und Bürgerschaft zu einem Gebiet, ohne Personenbezug.',
    en: 'What professionals and citizens observe in an area, without reference to persons.'
  },
  primaryKey: ['note_id'],
  columns: {
    note_id: filled('text', 'Schlüssel der Beobachtung', 'Key of the note'),
    area_id: area,
    phase_id: optional('text', 'Lebensphase', 'Life phase', { refers: ['phases'] }),
    date: optional('date', 'Datum', 'Date'),
    role: optional('text', 'Wer beobachtet hat, als Rolle', 'Who observed, as a role'),
    topic: optional('text', 'Thema', 'Topic'),
    text: filled('text', 'Beobachtung', 'Observation')
  }
} as const satisfies TableSpec;
