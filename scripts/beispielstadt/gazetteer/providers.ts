/** Invented providers. */
export const independentProviders = {
  daycare: [
    'Kita-Verbund Beispielstadt gGmbH',
    'Elterninitiativen-Bund Beispielstadt e. V.',
    'Kirchlicher Kita-Verband Beispielstadt',
    'Kinderbrücke Beispielstadt gGmbH'
  ],
  allDay: [
    'Ganztag Beispielstadt gGmbH',
    'Bildungswerkstatt Zechenau e. V.',
    'Jugendhilfe Halde gGmbH',
    'Schulverein Offener Ganztag e. V.'
  ],
  family: [
    'Familienwerk Beispielstadt e. V.',
    'Nachbarschaftsring Mitte e. V.',
    'Familienhilfe Nordrand gGmbH',
    'Kinderbrücke Beispielstadt gGmbH'
  ],
  youth: ['Jugendhilfe Halde gGmbH', 'Offene Tür Beispielstadt e. V.', 'Jugendring Musterland e. V.'],
  health: ['Hebammen-Netz Beispielstadt e. V.', 'Gesund Aufwachsen gGmbH'],
  older: ['Miteinander der Generationen e. V.', 'Seniorennetz Beispielstadt e. V.']
} as const;

/** Units of the municipality. */
export const publicProviders = {
  youthOffice: 'Jugendamt',
  healthOffice: 'Gesundheitsamt',
  schoolOffice: 'Schulverwaltungsamt',
  socialOffice: 'Sozialamt',
  integrationCentre: 'Kommunales Integrationszentrum',
  educationOffice: 'Bildungsbüro',
  jobCentre: 'Jobcenter',
  planningOffice: 'Stadtplanungsamt'
} as const;
