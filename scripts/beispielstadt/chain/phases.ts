import type { RowOf } from '../../../src/lib/package/tables.ts';

/** The life phases of the chain; an age is in the first phase of school age and work it fits. */
export const phases: readonly RowOf<'phases'>[] = [
  phase('pregnancy', 'Schwangerschaft', 'Pregnancy', null, null),
  phase('birth', 'Geburt', 'Birth', 0, 0),
  phase('early_childhood', 'Frühe Kindheit', 'Early childhood', 0, 2),
  phase('daycare', 'Kita', 'Day care', 3, 5),
  phase('primary_school', 'Grundschule', 'Primary school', 6, 9),
  phase('secondary_school', 'Sekundarstufe I', 'Secondary school', 10, 15),
  phase('transition_to_work', 'Übergang in den Beruf', 'Transition to work', 16, 20),
  phase('young_adults', 'Junge Erwachsene', 'Young adults', 21, 29),
  phase('middle_adults', 'Mittleres Erwachsenenalter', 'Middle adulthood', 30, 64),
  phase('older_adults', 'Ältere Menschen', 'Older adults', 65, null)
].map((row, index) => ({ ...row, position: index + 1 }));

function phase(id: string, de: string, en: string, from: number | null, to: number | null) {
  return { phase_id: id, name_de: de, name_en: en, age_from: from, age_to: to, position: 0 };
}
