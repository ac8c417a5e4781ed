import { filled, optional, type TableSpec } from '../column.ts';

const longitude = optional('number', 'Geografische Länge in Grad', 'Longitude in degrees', {
  minimum: -180,
  maximum: 180
});
const latitude = optional('number', 'Geografische Breite in Grad', 'Latitude in degrees', {
  minimum: -90,
  maximum: 90
});
const count = { minimum: 0 } as const;
const age = { minimum: 0, maximum: 130 } as const;

export const phases = {
  title: { de: 'Lebensphasen', en: 'Life phases' },
  purpose: {
    de: 'Die Lebensphasen der Präventionskette in ihrer Reihenfolge.',
    en: 'The life phases of the prevention chain, in their order.'
  },
  primaryKey: ['phase_id'],
  columns: {
    phase_id: filled('text', 'Schlüssel der Lebensphase', 'Key of the phase'),
    name_de: filled('text', 'Bezeichnung', 'German name'),
    name_en: optional('text', 'Englische Bezeichnung', 'English name'),
    age_from: optional(
      'integer',
      'Erstes Lebensjahr der Phase, leer = ohne Alter',
      'First age, empty = none',
      age
    ),
    age_to: optional(
      'integer',
      'Letztes Lebensjahr der Phase, leer = nach oben offen',
      'Last age, empty = open',
      age
    ),
    position: filled('integer', 'Stelle in der Kette, ab 1', 'Place in the chain, from 1', { minimum: 0 })
  }
} as const satisfies TableSpec;

export const facilities = {
  title: { de: 'Einrichtungen', en: 'Facilities' },
  purpose: {
    de: 'Orte, an denen Angebote stattfinden; weitere Merkmale stehen als eigene Spalten.',
    en: 'Places where offers happen; further attributes stand in columns of their own.'
  },
  primaryKey: ['facility_id'],
  columns: {
    facility_id: filled('text', 'Schlüssel der Einrichtung', 'Key of the facility'),
    name: filled('text', 'Name', 'Name'),
    kind: filled('text', 'Art', 'Kind', {
      known: [
        'daycare',
        'school',
        'family_centre',
        'clinic',
        'practice',
        'family_office',
        'youth_centre',
        'playground'
      ]
    }),
    area_id: optional('text', 'Gebiet, in dem sie liegt', 'Area it lies in', { refers: ['areas'] }),
    lon: longitude,
    lat: latitude,
    ogs: optional('boolean', 'Offene Ganztagsschule', 'Open all-day primary school'),
    all_day_provider: optional('text', 'Träger des Ganztags', 'Provider of the all-day programme'),
    all_day_provider_involved: optional(
      'boolean',
      'Träger des Ganztags ist beteiligt',
      'The provider of the all-day programme takes part'
    ),
    social_index: optional('number', 'Schulsozialindex', 'Social index of the school'),
    places_approved: optional('integer', 'Genehmigte Plätze', 'Approved places', count),
    places_occupiable: optional('integer', 'Belegbare Plätze', 'Occupiable places', count),
    places_occupied: optional('integer', 'Belegte Plätze', 'Occupied places', count),
    places_under_three: optional(
      'integer',
      'Plätze für Kinder unter drei unter den genehmigten',
      'Places for children under three among those approved',
      count
    )
  }
} as const satisfies TableSpec;

export const offers = {
  title: { de: 'Angebote', en: 'Offers' },
  purpose: {
    de: 'Der Bestand an Angeboten. Kein Eintrag heißt nicht, dass es kein Angebot gibt.',
    en: 'The inventory of offers. No entry does not mean that there is no offer.'
  },
  primaryKey: ['offer_id'],
  columns: {
    offer_id: filled('text', 'Schlüssel des Angebots', 'Key of the offer'),
    name: filled('text', 'Name', 'Name'),
    type: optional('text', 'Angebotstyp, etwa Babylotse', 'Type of offer'),
    action_field: optional('text', 'Handlungsfeld', 'Action field', {
      known: [
        'coordination',
        'primary_school_family_centre',
        'clinic_navigator',
        'practice_navigator',
        'family_office',
        'outreach',
        'family_centre',
        'early_childhood_support'
      ]
    }),
    sector: optional('text', 'Bereich', 'Sector', {
      known: [
        'health',
        'education',
        'child_and_youth_welfare',
        'integration',
        'urban_planning',
        'social_affairs'
      ]
    }),
    provider: optional('text', 'Träger', 'Provider'),
    provider_kind: optional('text', 'Art des Trägers: frei oder öffentlich', 'Kind of provider', {
      known: ['independent', 'public']
    }),
    network: optional('text', 'Netzwerk', 'Network'),
    phases: optional('list', 'Lebensphasen', 'Life phases', { refers: ['phases'] }),
    age_from: optional('integer', 'Ab welchem Alter', 'From which age', age),
    age_to: optional('integer', 'Bis zu welchem Alter, leer = offen', 'Up to which age, empty = open', age),
    target_group: optional('text', 'Zielgruppe', 'Target group'),
    approach: optional('text', 'Für alle oder für ausgewählte Familien', 'For all or for selected families', {
      values: ['universal', 'selective']
    }),
    access_mode: optional('list', 'Zugang', 'Access mode', {
      values: ['outreach', 'low_threshold', 'digital', 'on_referral']
    }),
    scope: optional('text', 'Reichweite', 'Scope', {
      values: ['facility', 'quarter', 'district', 'city_wide', 'supra_municipal']
    }),
    facility_id: optional('text', 'Einrichtung, in der es stattfindet', 'Facility it happens in', {
      refers: ['facilities']
    }),
    venue: optional('text', 'Art des Ortes, etwa Kita', 'Kind of venue, such as a day-care centre'),
    lon: longitude,
    lat: latitude,
    places_approved: optional('integer', 'Genehmigte Plätze', 'Approved places', count),
    places_occupiable: optional('integer', 'Belegbare Plätze', 'Occupiable places', count),
    places_occupied: optional('integer', 'Belegte Plätze', 'Occupied places', count),
    hours_per_week: optional('number', 'Stunden je Woche', 'Hours per week', count),
    fte: optional('number', 'Vollzeitäquivalente', 'Full-time equivalents', count),
    status: optional('text', 'Stand, leer = aktiv', 'Status, empty = active', {
      values: ['planned', 'concept', 'active', 'paused', 'ended']
    }),
    valid_from: optional('date', 'Beginn', 'Begin'),
    valid_to: optional('date', 'Ende, leer = unbefristet', 'End, empty = open'),
    funding_source: optional('text', 'Finanzierung', 'Funding source'),
    funding_until: optional('date', 'Ende der Finanzierung', 'End of the funding'),
    legal_sphere: optional('list', 'Rechtskreis, etwa SGB VIII', 'Legal sphere'),
    handover_for: optional('list', 'Übergänge, die seine Aufgabe sind', 'Transitions that are its task', {
      refers: ['transitions']
    }),
    certificate: optional('text', 'Gütesiegel oder Profil', 'Certificate or profile'),
    guidelines: optional('list', 'Leitlinien', 'Guidelines', {
      known: [
        'participation',
        'strengthen_parents',
        'strengthen_children',
        'outreach',
        'equity',
        'social_inclusion',
        'smooth_transitions',
        'multiprofessional'
      ]
    }),
    contact: optional(
      'text',
      'Kontakt der Stelle, keine Personennamen',
      'Functional contact, no names of persons'
    )
  }
} as const satisfies TableSpec;

export const offer_areas = {
  title: { de: 'Gebiete der Angebote', en: 'Areas of offers' },
  purpose: { de: 'Welche Gebiete ein Angebot versorgt.', en: 'Which areas an offer serves.' },
  primaryKey: ['offer_id', 'area_id'],
  columns: {
    offer_id: filled('text', 'Schlüssel des Angebots', 'Key of the offer', { refers: ['offers'] }),
    area_id: filled('text', 'Schlüssel des Gebiets', 'Key of the area', { refers: ['areas'] })
  }
} as const satisfies TableSpec;
