import { expect, it } from 'vitest';
import { isAboutResidents, isAboutSome } from '../../../src/lib/import/understand/subject.ts';

it.each([
  ['fl_basic_benefits_income_by_district.csv', true],
  ['Leistungsempfänger_nach_Alter.csv', true],
  ['Ausländer_nach_Alter_2024.xlsx', true],
  ['fl_age_groups_by_district.csv', false],
  ['Bevölkerung_nach_Alter_2024.csv', false],
  ['Sozialdaten_2024.csv', false]
])('%s counts only some of the residents: %s', (file, some) => {
  expect(isAboutSome(file)).toBe(some);
});

it('a file about residents says so by every word', () => {
  expect(isAboutResidents('Einwohner_nach_Alter_2024.csv')).toBe(true);
  expect(isAboutResidents('Arbeitslose_nach_Alter_2024.csv')).toBe(false);
});
