import { reportTemplates } from '../report/plan/report-plan.ts';
import { chainFields } from './address/chain-fields.ts';
import { oneOf, text } from './address/codec.ts';
import { coverageFields } from './address/coverage-fields.ts';
import { open, usually, type Field, type ValuesOf } from './address/field.ts';
import { generalFields } from './address/general-fields.ts';
import { stressFields } from './address/stress-fields.ts';

export type { Locale } from '../core/locale.ts';
export { chainScopes, type ChainScope } from './address/chain-fields.ts';
export { coverageSections, type RegisterColumn } from './address/coverage-fields.ts';
export type { MatrixFilter } from './address/matrix-filter.ts';
export type { EvidenceSection, FigureView, MapMode } from './address/stress-fields.ts';

/** All fields, in the order in which they stand in an address. */
const table = {
  ...generalFields,
  ...stressFields,
  ...coverageFields,
  ...chainFields,
  /** A free question in SQL, packed where it is long (`packStatement`). */
  statement: open('sql', text),
  /** What the report is for. */
  template: usually('annex', 'template', oneOf(reportTemplates))
};

/** What the address bar holds: everything needed to see the same screen again. Null = the package's default. */
export type ViewState = ValuesOf<typeof table>;

/** How each field of the view is written into the address. */
export const viewFields: { readonly [Name in keyof ViewState]: Field<ViewState[Name]> } = table;

export const fieldNames = Object.keys(viewFields) as (keyof ViewState)[];

/** The view of an address that says nothing. */
export const defaultView = Object.fromEntries(
  fieldNames.map((name) => [name, viewFields[name].usual])
) as ViewState;
