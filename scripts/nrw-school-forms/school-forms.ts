/** A type of secondary school, by its name in the register. */
export interface SchoolForm {
  id: string;
  name: string;
  en: string;
}

export const primaryForm = 'Grundschule';

export const secondaryForms: readonly SchoolForm[] = [
  { id: 'gymnasium', name: 'Gymnasium', en: 'Gymnasium' },
  { id: 'gesamtschule', name: 'Gesamtschule', en: 'comprehensive school' },
  { id: 'realschule', name: 'Realschule', en: 'Realschule' },
  { id: 'sekundarschule', name: 'Sekundarschule', en: 'Sekundarschule' },
  { id: 'hauptschule', name: 'Hauptschule', en: 'Hauptschule' }
];
