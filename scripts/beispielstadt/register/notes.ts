import type { RowOf } from '../../../src/lib/package/tables.ts';

type Entry = readonly [
  areaId: string | null,
  phaseId: string | null,
  date: string,
  role: string,
  topic: string,
  text: string
];

/** What professionals and families observed, by area and role, never by person. */
export function noteRows(): RowOf<'notes'>[] {
  return entries.map(([areaId, phaseId, date, role, topic, text], index) => ({
    note_id: `N${String(index + 1).padStart(2, '0')}`,
    area_id: areaId,
    phase_id: phaseId,
    date,
    role,
    topic,
    text
  }));
}

const entries: readonly Entry[] = [
  [
    '960',
    'daycare',
    '2024-11-12',
    'Runder Tisch Randnord',
    'Übergang',
    'Eltern finden nach dem dritten Geburtstag schwer Anschluss an die Familienbegleitung.'
  ],
  [
    '960',
    'early_childhood',
    '2024-09-20',
    'Elternbefragung',
    'Erreichbarkeit',
    'Der Weg zur Beratungsstelle gilt als zu weit; der Bus fährt abends nicht.'
  ],
  [
    '270',
    'early_childhood',
    '2024-10-08',
    'Familienhebammen',
    'Lücke',
    'Nach dem Ende der Begleitung gibt es in Neuglück kein Angebot, an das übergeben werden kann.'
  ],
  [
    '270',
    'primary_school',
    '2024-06-14',
    'Schulkonferenz',
    'Ganztag',
    'Für die offene Ganztagsschule fehlen Räume.'
  ],
  [
    '050',
    'daycare',
    '2024-05-23',
    'Kita-Leitungen',
    'Zugang',
    'Die Kita-Sozialarbeit wird gut angenommen, vor allem beim Ausfüllen von Anträgen.'
  ],
  [
    '050',
    'early_childhood',
    '2024-03-11',
    'Stadtteileltern',
    'Sprache',
    'Angebote ohne Anmeldung und in mehreren Sprachen werden am häufigsten genutzt.'
  ],
  [
    '060',
    'early_childhood',
    '2024-04-16',
    'Quartiersbüro',
    'Reichweite',
    'Stadtteileltern erreichen ein Quartier gut, die übrigen kaum.'
  ],
  [
    '070',
    'primary_school',
    '2024-11-05',
    'Familiengrundschulzentrum',
    'Beteiligung',
    'Das Elternfrühstück hat einen festen Kreis; Väter kommen selten.'
  ],
  [
    '130',
    'primary_school',
    '2024-02-27',
    'Schulsozialarbeit',
    'Lücke',
    'Beratung findet nur an einem Vormittag in der Woche statt.'
  ],
  [
    '260',
    'daycare',
    '2024-09-03',
    'Fachberatung Kita',
    'Personal',
    'Plätze bleiben frei, weil Personal fehlt.'
  ],
  [
    '510',
    'secondary_school',
    '2024-06-06',
    'Jugendbeteiligung',
    'Treffpunkt',
    'Die neue Freifläche am Fluss wird als Treffpunkt gewünscht.'
  ],
  [
    '710',
    'transition_to_work',
    '2024-10-22',
    'Streetwork',
    'Übergang',
    'Nach der Schule fehlt eine Stelle, die dranbleibt.'
  ],
  [
    '720',
    'daycare',
    '2024-05-14',
    'Arbeitskreis Ost',
    'Übergang',
    'Die Gespräche zwischen Kita und Grundschule sind gut eingespielt.'
  ],
  [
    '940',
    'daycare',
    '2024-11-19',
    'Träger der Kitas',
    'Personal',
    'Die Stelle der Kita-Sozialarbeit ist seit Monaten unbesetzt.'
  ],
  [
    '530',
    'older_adults',
    '2024-08-29',
    'Seniorenbeirat',
    'Erreichbarkeit',
    'Der Seniorentreff ist ohne Auto kaum zu erreichen.'
  ],
  [
    '332',
    'early_childhood',
    '2024-07-09',
    'Eltern-Kind-Gruppe',
    'Zuzug',
    'Viele junge Familien ziehen zu; Hebammen sind schwer zu finden.'
  ],
  ['000', 'young_adults', '2024-04-30', 'Jugendberatung', 'Wohnen', 'Bezahlbare kleine Wohnungen fehlen.'],
  [
    null,
    'birth',
    '2024-10-01',
    'Netzwerk Frühe Hilfen',
    'Übergang',
    'Aus der Klinik ohne Lotsendienst kommen kaum Überleitungen an.'
  ],
  [
    null,
    'secondary_school',
    '2024-06-18',
    'Bildungskonferenz',
    'Übergang',
    'Der Wechsel nach Klasse 4 ist niemandes Aufgabe.'
  ],
  [
    '840',
    'primary_school',
    '2024-03-20',
    'Schulleitung',
    'Einzugsgebiet',
    'Die Kinder kommen zunehmend aus anderen Bezirken.'
  ]
];
