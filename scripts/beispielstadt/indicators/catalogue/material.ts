import { residentsAged } from '../denominators.ts';
import type { IndicatorDesign } from '../design.ts';
import { agencyShare, municipalShare } from './defaults.ts';

const topic = 'material';

export const materialIndicators: readonly IndicatorDesign[] = [
  {
    ...agencyShare,
    id: 'child_poverty',
    nameDe: 'Kinderarmut',
    nameEn: 'Child poverty',
    definitionDe: 'Kinder unter 15 Jahren in Bedarfsgemeinschaften nach SGB II je 100 gleichen Alters',
    topic,
    polarity: 1,
    numeratorDe: 'Kinder unter 15 in SGB-II-Bedarfsgemeinschaften',
    denominatorDe: 'Kinder unter 15',
    denominator: residentsAged(0, 14),
    level: [0.268, 0.262, 0.259],
    loading: [0.56, 0.08],
    own: 0.1
  },
  {
    ...agencyShare,
    id: 'unemployment',
    nameDe: 'Arbeitslosenanteil',
    nameEn: 'Unemployment share',
    definitionDe: 'Arbeitslose nach SGB II und III je 100 Personen von 15 bis unter 65 (Anteil, keine Quote)',
    topic,
    polarity: 1,
    numeratorDe: 'Arbeitslose nach SGB II und III',
    denominatorDe: 'Bevölkerung von 15 bis unter 65',
    denominator: residentsAged(15, 64),
    level: [0.092, 0.086, 0.083],
    loading: [0.4, 0.08],
    own: 0.11
  },
  {
    ...agencyShare,
    id: 'youth_unemployment',
    nameDe: 'Jugendarbeitslosigkeit',
    nameEn: 'Youth unemployment share',
    definitionDe: 'Arbeitslose unter 25 Jahren je 100 Personen von 15 bis unter 25',
    topic,
    polarity: 1,
    numeratorDe: 'Arbeitslose unter 25',
    denominatorDe: 'Bevölkerung von 15 bis unter 25',
    denominator: residentsAged(15, 24),
    level: [0.061, 0.055, 0.052],
    loading: [0.36, 0.02],
    own: 0.18,
    wobble: 0.06
  },
  {
    ...agencyShare,
    id: 'transfer_receipt',
    nameDe: 'Transferbezug',
    nameEn: 'Transfer receipt',
    definitionDe: 'Nicht arbeitslose Beziehende von Leistungen nach SGB II und XII je 100 der Bevölkerung',
    topic,
    polarity: 1,
    numeratorDe: 'nicht arbeitslose Beziehende nach SGB II und XII',
    denominatorDe: 'Bevölkerung',
    denominator: residentsAged(0),
    level: [0.104, 0.108, 0.111],
    loading: [0.46, 0.05],
    own: 0.12,
    wobble: 0.025
  },
  {
    ...municipalShare,
    id: 'old_age_poverty',
    nameDe: 'Altersarmut',
    nameEn: 'Old-age poverty',
    definitionDe: 'Personen ab 65 Jahren mit Grundsicherung im Alter je 100 gleichen Alters',
    topic,
    polarity: 1,
    numeratorDe: 'Personen ab 65 mit Grundsicherung',
    denominatorDe: 'Bevölkerung ab 65',
    denominator: residentsAged(65),
    level: [0.052, 0.058, 0.068],
    loading: [0.45, 0.15],
    own: 0.32
  },
  {
    ...municipalShare,
    id: 'floor_space',
    nameDe: 'Wohnfläche je Person',
    nameEn: 'Floor space per head',
    definitionDe: 'Wohnfläche in Quadratmetern je Einwohnerin oder Einwohner',
    unit: 'm²',
    scale: 1,
    form: 'ratio',
    topic,
    polarity: -1,
    numeratorDe: 'Wohnfläche in Quadratmetern',
    denominatorDe: 'Bevölkerung',
    denominator: residentsAged(0),
    level: [39.6, 40.3, 40.6],
    loading: [-2.1, -2.2],
    own: 1.5,
    wobble: 0.15
  }
];
