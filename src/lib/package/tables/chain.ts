import { filled, optional, present, type TableSpec } from '../column.ts';
import { flags } from '../flag.ts';

const flag = optional(
  'text',
  'Kennzeichen der Angabe, leer = gewöhnlicher Wert',
  'Sign of the figure, empty = ordinary',
  {
    values: flags
  }
);
const transition = filled('text', 'Schlüssel des Übergangs', 'Key of the transition', {
  refers: ['transitions']
});
const period = filled('period', 'Stand oder Zeitraum', 'Reference date or period');

export const transitions = {
  title: { de: 'Übergänge', en: 'Transitions' },
  purpose: { de: 'Die Übergänge zwischen den Lebensphasen.', en: 'The transitions between life phases.' },
  primaryKey: ['transition_id'],
  columns: {
    transition_id: filled('text', 'Schlüssel des Übergangs', 'Key of the transition'),
    name_de: filled('text', 'Bezeichnung', 'German name'),
    name_en: optional('text', 'Englische Bezeichnung', 'English name'),
    from_phase: present('text', 'Lebensphase davor', 'Phase before', { refers: ['phases'] }),
    to_phase: present('text', 'Lebensphase danach', 'Phase after', { refers: ['phases'] })
  }
} as const satisfies TableSpec;

export const handovers = {
  title: { de: 'Übergaben', en: 'Handovers' },
  purpose: { de: 'Benannte Übergaben zwischen zwei Angeboten.', en: 'Named handovers between two offers.' },
  primaryKey: ['transition_id', 'from_offer_id', 'to_offer_id'],
  columns: {
    transition_id: transition,
    from_offer_id: filled('text', 'Abgebendes Angebot', 'Offer that hands over', { refers: ['offers'] }),
    to_offer_id: filled('text', 'Annehmendes Angebot', 'Offer that takes over', { refers: ['offers'] }),
    kind: optional('text', 'Art der Übergabe', 'Kind of handover'),
    agreed_since: optional('period', 'Vereinbart seit', 'Agreed since')
  }
} as const satisfies TableSpec;

export const transition_rates = {
  title: { de: 'Übergangsquoten', en: 'Transition rates' },
  purpose: {
    de: 'Wie viele einen Übergang oder einen Schritt darin schaffen, mit Zähler und Nenner.',
    en: 'How many manage a transition or a step of it, with numerator and denominator.'
  },
  primaryKey: ['area_id', 'transition_id', 'outcome', 'period'],
  columns: {
    area_id: filled('text', 'Schlüssel des Gebiets', 'Key of the area', { refers: ['areas'] }),
    transition_id: transition,
    outcome: filled('text', 'Ergebnis oder Schritt, etwa erreicht', 'Outcome or step', {
      known: ['screened', 'offered', 'accepted', 'arrived']
    }),
    period,
    numerator: present('number', 'Zähler', 'Numerator', { minimum: 0 }),
    denominator: present('number', 'Nenner', 'Denominator', { minimum: 0 }),
    flag
  }
} as const satisfies TableSpec;

export const transition_flows = {
  title: { de: 'Übergangsströme', en: 'Transition flows' },
  purpose: {
    de: 'Wie viele von einem Ort an einen anderen übergehen, etwa von der Kita zur Schule.',
    en: 'How many move from one place to another, such as from day care to school.'
  },
  primaryKey: ['transition_id', 'period', 'origin_id', 'destination_id'],
  columns: {
    transition_id: transition,
    period,
    origin_id: filled('text', 'Herkunft: Gebiet oder Einrichtung', 'Origin: area or facility', {
      refers: ['areas', 'facilities']
    }),
    destination_id: filled('text', 'Ziel: Gebiet oder Einrichtung', 'Destination: area or facility', {
      refers: ['areas', 'facilities']
    }),
    count: present('integer', 'Anzahl der Personen', 'Number of persons', { minimum: 0 }),
    flag
  }
} as const satisfies TableSpec;
