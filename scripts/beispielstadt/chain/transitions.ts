import type { RowOf } from '../../../src/lib/package/tables.ts';

/** The transitions of the chain. */
export const transitions: readonly RowOf<'transitions'>[] = [
  transition('pregnancy_birth', 'Schwangerschaft → Geburt', 'Pregnancy → birth', 'pregnancy', 'birth'),
  transition(
    'clinic_early_support',
    'Geburtsklinik → Frühe Hilfen',
    'Birth clinic → early-childhood support',
    'birth',
    'early_childhood'
  ),
  transition('family_daycare', 'Familie → Kita', 'Family → day care', 'early_childhood', 'daycare'),
  transition(
    'third_birthday',
    'Dritter Geburtstag: Ende der Frühen Hilfen',
    'Third birthday: early-childhood support ends',
    'early_childhood',
    'daycare'
  ),
  transition(
    'daycare_primary',
    'Kita → Grundschule',
    'Day care → primary school',
    'daycare',
    'primary_school'
  ),
  transition(
    'primary_secondary',
    'Grundschule → Sekundarstufe I',
    'Primary → secondary school',
    'primary_school',
    'secondary_school'
  ),
  transition('school_work', 'Schule → Beruf', 'School → work', 'secondary_school', 'transition_to_work'),
  transition('work_retirement', 'Beruf → Ruhestand', 'Work → retirement', 'middle_adults', 'older_adults')
];

function transition(id: string, de: string, en: string, from: string, to: string): RowOf<'transitions'> {
  return { transition_id: id, name_de: de, name_en: en, from_phase: from, to_phase: to };
}
