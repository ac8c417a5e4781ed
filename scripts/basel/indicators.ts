interface BaselIndicator {
  id: string;
  /** Name in the source. */
  source: string;
  de: string;
  en: string;
  unit: 'percent' | 'ratio_percent' | 'square_metres';
  /** What the figure of the source is multiplied with. */
  factor: number;
  polarity: 1 | -1 | 0;
}

const share = (id: string, source: string, de: string, en: string, polarity: 1 | 0 = 0): BaselIndicator => {
  return { id, source, de, en, unit: 'percent', factor: 100, polarity };
};

/** The indicators of the Quartierradar that are taken over. */
export const indicators: readonly BaselIndicator[] = [
  share('welfare_rate', 'Sozialhilfequote', 'Sozialhilfequote', 'Welfare rate', 1),
  share('unemployment_rate', 'Arbeitslosenquote', 'Arbeitslosenquote', 'Unemployment rate', 1),
  share('gymnasium_share', 'Gymnasialquote', 'Gymnasialquote', 'Share at a Gymnasium'),
  share('foreign_nationals', 'Auslaenderanteil', 'Ausländeranteil', 'Foreign nationals'),
  share(
    'single_person_households',
    'Anteileinpersonenhh',
    'Personen in Einpersonenhaushalten',
    'People living alone'
  ),
  share('long_residence', 'Anteilsesshafte', 'Anteil Sesshafte', 'Long-term residents'),
  {
    id: 'floor_space',
    source: 'Wohnflaecheprokopf',
    de: 'Wohnfläche pro Kopf',
    en: 'Floor space per head',
    unit: 'square_metres',
    factor: 1,
    polarity: -1
  }
];
