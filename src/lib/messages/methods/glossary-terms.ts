/** A term in both languages: the word and what it means here. */
export interface GlossaryTerm {
  id: string;
  de: readonly [term: string, definition: string];
  en: readonly [term: string, definition: string];
}

/** Words of statistics and geography. */
export const statisticsTerms: readonly GlossaryTerm[] = [
  {
    id: 'social_space',
    de: [
      'Sozialraum',
      'Teil einer Stadt, in dem Menschen leben und Angebote nutzen; kann mehrere Gebiete umfassen.'
    ],
    en: ['social space', 'Part of a city in which people live and use offers; may comprise several areas.']
  },
  {
    id: 'area',
    de: [
      'Gebiet',
      'Kleinste räumliche Einheit der Auswertung, etwa ein statistischer Bezirk oder ein Planungsraum.'
    ],
    en: ['area', 'Smallest spatial unit of the analysis, such as a statistical district or a planning area.']
  },
  {
    id: 'boundary_vintage',
    de: [
      'Gebietsstand',
      'Zeitpunkt, zu dem die Gebietsgrenzen so galten. Ändern sie sich, sind Werte davor und danach nicht ohne Weiteres vergleichbar.'
    ],
    en: [
      'boundary vintage',
      'Date at which the boundaries of areas were valid. Where they change, values before and after do not simply compare.'
    ]
  },
  {
    id: 'small_area_geography',
    de: ['kleinräumige Gliederung', 'Einteilung einer Stadt in Ebenen von Gebieten, die ineinander liegen.'],
    en: ['small-area geography', 'Division of a city into levels of areas that lie in one another.']
  },
  {
    id: 'reference_date',
    de: ['Stichtag', 'Tag, für den eine Zahl gilt oder an dem abgelesen wird, welche Angebote laufen.'],
    en: ['reference date', 'Day for which a number holds, or at which it is read which offers run.']
  },
  {
    id: 'numerator',
    de: ['Zähler', 'Zahl der Fälle, um die es geht, etwa Kinder im SGB II.'],
    en: ['numerator', 'Number of cases in question, such as children in SGB II.']
  },
  {
    id: 'denominator',
    de: ['Nenner', 'Zahl aller, auf die sich ein Anteil bezieht, etwa alle Kinder desselben Alters.'],
    en: ['denominator', 'Number of all to whom a share refers, such as all children of the same age.']
  },
  {
    id: 'share',
    de: ['Anteil', 'Zähler geteilt durch Nenner; der Zähler ist ein Teil des Nenners.'],
    en: ['share', 'Numerator divided by denominator; the numerator is a part of the denominator.']
  },
  {
    id: 'rate',
    de: ['Quote', 'Verhältnis zweier Zahlen, das auch über 100 % liegen kann, etwa Plätze je Kind.'],
    en: ['rate', 'Ratio of two numbers that may exceed 100 %, such as places per child.']
  },
  {
    id: 'metric',
    de: ['Kennzahl', 'Zahl, die einen Sachverhalt zusammenfasst und nach einer festen Regel berechnet wird.'],
    en: ['metric', 'Number that sums up a matter and is computed by a fixed rule.']
  },
  {
    id: 'indicator',
    de: ['Indikator', 'Kennzahl, die etwas anzeigt, das sich nicht unmittelbar messen lässt.'],
    en: ['indicator', 'Metric that points to something that cannot be measured directly.']
  },
  {
    id: 'social_stress',
    de: [
      'soziale Belastungslage',
      'Zusammentreffen ungünstiger Lebensbedingungen in einem Gebiet, gemessen an den gewählten Indikatoren.'
    ],
    en: [
      'social stress',
      'Unfavourable living conditions that come together in an area, measured by the chosen indicators.'
    ]
  },
  {
    id: 'status_index',
    de: [
      'Statusindex',
      'Maß der sozialen Belastung eines Gebiets im Vergleich zum Mittel der Stadt; höher = stärker belastet.'
    ],
    en: [
      'status index',
      'Measure of the social stress of an area against the mean of the city; higher = more stress.'
    ]
  },
  {
    id: 'trend_index',
    de: [
      'Dynamikindex',
      'Maß der Veränderung eines Gebiets im Vergleich zur mittleren Veränderung; höher = stärker zunehmend.'
    ],
    en: ['trend index', 'Measure of the change of an area against the mean change; higher = worsening more.']
  },
  {
    id: 'z_score',
    de: ['z-Wert', 'Abstand eines Werts vom Mittel, gemessen in Standardabweichungen.'],
    en: ['z-score', 'Distance of a value from the mean, in standard deviations.']
  },
  {
    id: 'standard_deviation',
    de: ['Standardabweichung', 'Maß dafür, wie stark Werte um ihr Mittel streuen.'],
    en: ['standard deviation', 'Measure of how much values spread around their mean.']
  },
  {
    id: 'disclosure_control',
    de: [
      'Geheimhaltung',
      'Schutz einzelner Menschen davor, dass aus kleinen Zahlen auf sie geschlossen werden kann.'
    ],
    en: ['disclosure control', 'Protection of single persons from being recognised in small numbers.']
  },
  {
    id: 'primary_suppression',
    de: ['Sperrung', 'Eine Zahl wird nicht gezeigt, weil sie zu klein ist.'],
    en: ['primary suppression', 'A number is not shown because it is too small.']
  },
  {
    id: 'secondary_suppression',
    de: [
      'Gegensperrung',
      'Eine weitere Zahl wird nicht gezeigt, damit sich eine gesperrte nicht aus Summen berechnen lässt.'
    ],
    en: [
      'secondary suppression',
      'A further number is not shown, so that a suppressed one cannot be computed from totals.'
    ]
  },
  {
    id: 'minimum_count',
    de: ['Mindestfallzahl', 'Kleinste Fallzahl, die gezeigt wird.'],
    en: ['minimum count', 'Smallest count that is shown.']
  },
  {
    id: 'cross_section',
    de: ['Querschnitt', 'Verschiedene Menschen zum selben Zeitpunkt, im Unterschied zur Kohorte.'],
    en: ['cross-section', 'Different people at the same time, as opposed to a cohort.']
  },
  {
    id: 'cohort',
    de: ['Kohorte', 'Dieselben Menschen, über die Zeit begleitet, etwa ein Geburtsjahrgang.'],
    en: ['cohort', 'The same people followed over time, such as those born in one year.']
  }
];
