import { examined, withBooklet } from '../denominators.ts';
import type { IndicatorDesign } from '../design.ts';
import { examinationShare } from './defaults.ts';

export const healthIndicators: readonly IndicatorDesign[] = [
  {
    ...examinationShare,
    id: 'school_entry_language',
    nameDe: 'Sprachauffälligkeit (SEU)',
    nameEn: 'School entry: language',
    definitionDe: 'Sprachauffällige Kinder je 100 untersuchte; drei Einschulungsjahrgänge zusammengefasst',
    polarity: 1,
    numeratorDe: 'sprachauffällige Kinder',
    denominator: examined,
    level: [0.232, 0.248, 0.268],
    loading: [0.34, 0.05],
    own: 0.14
  },
  {
    ...examinationShare,
    id: 'school_entry_visuomotor',
    nameDe: 'Visuomotorik auffällig (SEU)',
    nameEn: 'School entry: visuo-motor skills',
    definitionDe: 'In der Visuomotorik auffällige Kinder je 100 untersuchte; drei Jahrgänge',
    polarity: 1,
    numeratorDe: 'in der Visuomotorik auffällige Kinder',
    denominator: examined,
    level: [0.168, 0.172, 0.184],
    loading: [0.23, 0.02],
    own: 0.19
  },
  {
    ...examinationShare,
    id: 'school_entry_coordination',
    nameDe: 'Körperkoordination auffällig (SEU)',
    nameEn: 'School entry: coordination',
    definitionDe: 'In der Körperkoordination auffällige Kinder je 100 untersuchte; drei Jahrgänge',
    polarity: 1,
    numeratorDe: 'in der Koordination auffällige Kinder',
    denominator: examined,
    level: [0.142, 0.146, 0.158],
    loading: [0.19, 0.02],
    own: 0.18
  },
  {
    ...examinationShare,
    id: 'school_entry_overweight',
    nameDe: 'Übergewicht (SEU)',
    nameEn: 'School entry: overweight',
    definitionDe: 'Übergewichtige Kinder je 100 untersuchte; drei Jahrgänge',
    polarity: 1,
    numeratorDe: 'übergewichtige Kinder',
    denominator: examined,
    level: [0.108, 0.112, 0.124],
    loading: [0.27, 0.02],
    own: 0.14
  },
  {
    ...examinationShare,
    id: 'check_ups',
    nameDe: 'Früherkennung U8 und U9 vollständig',
    nameEn: 'Check-ups U8 and U9 attended',
    definitionDe: 'Kinder mit U8 und U9 je 100 untersuchte mit vorgelegtem Untersuchungsheft; drei Jahrgänge',
    polarity: -1,
    numeratorDe: 'Kinder mit U8 und U9',
    denominatorDe: 'untersuchte Kinder mit Untersuchungsheft aus drei Jahrgängen',
    denominator: withBooklet,
    level: [0.9, 0.895, 0.882],
    loading: [-0.36, -0.05],
    own: 0.22,
    missingYears: [2015, 2016, 2021]
  }
];
