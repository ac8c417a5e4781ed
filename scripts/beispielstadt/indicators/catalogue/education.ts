import { examined, leavingPrimary, leavingSchool, primaryPupils, residentsAged } from '../denominators.ts';
import type { IndicatorDesign } from '../design.ts';
import { examinationShare, municipalShare } from './defaults.ts';

const topic = 'education';
const youthOffice = { ...municipalShare, topic, source: 'Jugendamt (synthetisch)' } as const;
const schoolOffice = { ...municipalShare, topic, source: 'Schulverwaltung (synthetisch)' } as const;

export const educationIndicators: readonly IndicatorDesign[] = [
  {
    ...examinationShare,
    id: 'daycare_three_years',
    nameDe: 'Kitabesuch ab 3 Jahren',
    nameEn: 'Three or more years of day care',
    definitionDe: 'Kinder mit mindestens drei Jahren Kitabesuch je 100 untersuchte; drei Jahrgänge',
    topic,
    polarity: -1,
    numeratorDe: 'Kinder mit mindestens drei Jahren Kitabesuch',
    denominator: examined,
    level: [0.71, 0.7, 0.678],
    loading: [-0.32, -0.02],
    own: 0.14
  },
  {
    ...youthOffice,
    id: 'care_rate_under_three',
    nameDe: 'Betreuungsquote unter 3',
    nameEn: 'Care rate under three',
    definitionDe: 'Betreute Kinder unter 3 (Kita und Kindertagespflege, nach Wohnort) je 100 gleichen Alters',
    polarity: -1,
    numeratorDe: 'betreute Kinder unter 3',
    denominatorDe: 'Kinder unter 3',
    denominator: residentsAged(0, 2),
    level: [0.246, 0.288, 0.312],
    loading: [-0.24, 0.1],
    own: 0.16
  },
  {
    ...youthOffice,
    id: 'care_rate_three_to_six',
    nameDe: 'Betreuungsquote 3 bis unter 6',
    nameEn: 'Care rate three to under six',
    definitionDe: 'Betreute Kinder von 3 bis unter 6 (nach Wohnort) je 100 gleichen Alters',
    polarity: -1,
    numeratorDe: 'betreute Kinder von 3 bis unter 6',
    denominatorDe: 'Kinder von 3 bis unter 6',
    denominator: residentsAged(3, 5),
    level: [0.93, 0.914, 0.902],
    loading: [-0.3, -0.05],
    own: 0.24
  },
  {
    ...schoolOffice,
    id: 'all_day_primary',
    nameDe: 'OGS-Teilnahme',
    nameEn: 'All-day primary school',
    definitionDe: 'Kinder in der offenen Ganztagsschule je 100 Grundschulkinder (nach Wohnort)',
    polarity: 0,
    numeratorDe: 'Kinder in der OGS',
    denominatorDe: 'Grundschulkinder',
    denominator: primaryPupils,
    level: [0.44, 0.51, 0.57],
    loading: [0.02, 0.16],
    own: 0.22
  },
  {
    ...schoolOffice,
    id: 'gymnasium_share',
    nameDe: 'Übergang zum Gymnasium',
    nameEn: 'Moving on to Gymnasium',
    definitionDe: 'Übergänge zum Gymnasium je 100 Übergänge aus der Grundschule (nach Wohnort)',
    polarity: -1,
    numeratorDe: 'Übergänge zum Gymnasium',
    denominatorDe: 'Übergänge aus der Grundschule',
    denominator: leavingPrimary,
    level: [0.392, 0.4, 0.388],
    loading: [-0.5, 0.1],
    own: 0.18,
    wobble: 0.06
  },
  {
    ...schoolOffice,
    id: 'no_certificate',
    nameDe: 'Abgang ohne Abschluss',
    nameEn: 'Leaving without certificate',
    definitionDe:
      'Abgänge ohne Ersten Schulabschluss je 100 Abgänge allgemeinbildender Schulen (nach Wohnort)',
    polarity: 1,
    numeratorDe: 'Abgänge ohne Abschluss',
    denominatorDe: 'Abgänge allgemeinbildender Schulen',
    denominator: leavingSchool,
    level: [0.066, 0.068, 0.076],
    loading: [0.42, 0.05],
    own: 0.28,
    wobble: 0.1
  }
];
