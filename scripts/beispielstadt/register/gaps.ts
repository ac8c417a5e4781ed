import type { RowOf } from '../../../src/lib/package/tables.ts';

type Gap = Omit<RowOf<'gaps'>, 'gap_id' | 'cost'>;

/** The register of gaps as a coordinator would keep it: some found, some agreed, one closed. */
export function gapRows(): RowOf<'gaps'>[] {
  return entries.map((entry, index) => ({
    gap_id: `L${String(index + 1).padStart(2, '0')}`,
    ...entry,
    cost: null
  }));
}

const entries: readonly Gap[] = [
  {
    area_id: '270',
    phase_id: 'early_childhood',
    field: 'family_centre',
    description: 'Kein Familienzentrum im Bezirk und keines zu Fuß erreichbar',
    owner: 'Jugendamt',
    measure: 'Standort in einer bestehenden Kita prüfen',
    status: 'open',
    due: '2025-12-31'
  },
  {
    area_id: '270',
    phase_id: 'early_childhood',
    field: 'outreach',
    description: 'Nach dem dritten Geburtstag übernimmt niemand',
    owner: 'Netzwerkkoordination Frühe Hilfen',
    measure: 'Anschlussbegleitung auf Neuglück ausdehnen',
    status: 'agreed',
    due: '2025-08-01'
  },
  {
    area_id: '960',
    phase_id: 'early_childhood',
    field: 'outreach',
    description: 'Keine aufsuchende Elternarbeit am nördlichen Rand',
    owner: 'Jugendamt',
    measure: null,
    status: 'open',
    due: null
  },
  {
    area_id: '960',
    phase_id: 'primary_school',
    field: 'primary_school_family_centre',
    description: 'Grundschule erfüllt die Voraussetzungen, Zentrum fehlt',
    owner: 'Schulverwaltungsamt',
    measure: 'Antrag für das Schuljahr 2025/26',
    status: 'in_progress',
    due: '2025-03-31'
  },
  {
    area_id: '940',
    phase_id: 'daycare',
    field: 'outreach',
    description: 'Kita-Sozialarbeit geplant, Stelle nicht besetzt',
    owner: 'Jugendamt',
    measure: 'Stelle ausschreiben',
    status: 'in_progress',
    due: '2025-08-01'
  },
  {
    area_id: '130',
    phase_id: 'primary_school',
    field: 'primary_school_family_centre',
    description: 'Kein Familiengrundschulzentrum',
    owner: 'Schulverwaltungsamt',
    measure: null,
    status: 'open',
    due: null
  },
  {
    area_id: '260',
    phase_id: 'daycare',
    field: 'outreach',
    description: 'Keine Kita-Sozialarbeit',
    owner: 'Jugendamt',
    measure: null,
    status: 'open',
    due: '2026-07-31'
  },
  {
    area_id: null,
    phase_id: 'birth',
    field: 'clinic_navigator',
    description: 'Eine von vier Geburtskliniken ohne Lotsendienst',
    owner: 'Gesundheitsamt',
    measure: 'Gespräche mit der Klinik Kornhöfe',
    status: 'in_progress',
    due: '2025-12-31'
  },
  {
    area_id: null,
    phase_id: 'secondary_school',
    field: 'education',
    description: 'Keine benannte Übergabe von der Grundschule zur Sekundarstufe I',
    owner: 'Bildungsbüro',
    measure: 'Lotsen Klasse 5 erproben',
    status: 'agreed',
    due: '2025-09-01'
  },
  {
    area_id: '060',
    phase_id: 'early_childhood',
    field: 'outreach',
    description: 'Stadtteileltern nur in einem von fünf Quartieren',
    owner: 'Kommunales Integrationszentrum',
    measure: 'Ausweitung nach Auswertung',
    status: 'open',
    due: '2026-12-31'
  },
  {
    area_id: '070',
    phase_id: 'primary_school',
    field: 'primary_school_family_centre',
    description: 'Kein Familiengrundschulzentrum',
    owner: 'Schulverwaltungsamt',
    measure: 'Zentrum eröffnet',
    status: 'closed',
    due: '2022-08-01'
  }
];
