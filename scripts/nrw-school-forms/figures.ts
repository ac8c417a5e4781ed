import { primaryForm, secondaryForms } from './school-forms.ts';
import { meanSocialIndex } from './schools.ts';
import type { School } from './schools.ts';

/** An indicator of a municipality's schools; `figure` gives null where there is nothing to be said. */
export interface SchoolIndicator {
  id: string;
  de: string;
  en: string;
  definition: string;
  unit: 'count' | 'percent' | 'index';
  polarity: 1 | 0;
  figure: (schools: readonly School[]) => Figure | null;
}

export interface Figure {
  value: number;
  numerator: number | null;
  denominator: number | null;
}

const plain = (value: number | null): Figure | null =>
  value === null ? null : { value: Number(value.toFixed(6)), numerator: null, denominator: null };

const of = (schools: readonly School[], forms: readonly string[]) =>
  schools.filter(({ form }) => forms.includes(form));
const pupilsIn = (schools: readonly School[]) => schools.reduce((sum, { pupils }) => sum + pupils, 0);
const secondary = secondaryForms.map(({ name }) => name);

function share(schools: readonly School[], form: string): Figure | null {
  const [numerator, denominator] = [pupilsIn(of(schools, [form])), pupilsIn(of(schools, secondary))];
  if (denominator === 0) return null;
  return { value: Number(((100 * numerator) / denominator).toFixed(6)), numerator, denominator };
}

const socialIndexNote = 'Mittel der Sozialindexstufen (1 gering bis 9 hoch), nach Schülerzahl gewichtet';

/** Schools by type, pupils by type, and the social index of primary and secondary schools. */
export const schoolIndicators: readonly SchoolIndicator[] = [
  {
    id: 'primary_social_index',
    de: 'Sozialindex der Grundschulen',
    en: 'Social index of primary schools',
    definition: `${socialIndexNote}; Grundschulen`,
    unit: 'index',
    polarity: 1,
    figure: (schools) => plain(meanSocialIndex(of(schools, [primaryForm])))
  },
  {
    id: 'secondary_social_index',
    de: 'Sozialindex der weiterführenden Schulen',
    en: 'Social index of secondary schools',
    definition: `${socialIndexNote}; weiterführende Schulen`,
    unit: 'index',
    polarity: 0,
    figure: (schools) => plain(meanSocialIndex(of(schools, secondary)))
  },
  ...[{ id: 'grundschule', name: primaryForm, en: 'primary school' }, ...secondaryForms].map(
    ({ id, name, en }): SchoolIndicator => ({
      id: `schools_${id}`,
      de: `Schulen: ${name}`,
      en: `Schools: ${en}`,
      definition: `Zahl der Schulen der Schulform ${name} in der Gemeinde`,
      unit: 'count',
      polarity: 0,
      figure: (schools) => plain(of(schools, [name]).length)
    })
  ),
  ...secondaryForms.map(({ id, name, en }): SchoolIndicator => ({
    id: `pupils_${id}`,
    de: `Anteil ${name}`,
    en: `Pupils at a ${en}`,
    definition: `Schülerinnen und Schüler der Schulform ${name} an denen aller weiterführenden Schulformen am Schulort`,
    unit: 'percent',
    polarity: 0,
    figure: (schools) => share(schools, name)
  }))
];
