import type { PresetName } from '../core/disclosure/presets.ts';
import type { Locale } from '../core/locale.ts';
import type { RejectReason } from '../import/recipe/draft.ts';
import type { Question } from '../import/recipe/question.ts';
import type { Decision } from '../import/model.ts';
import type { ColumnReason, ColumnUse } from '../import/understand/column-proposal.ts';
import type { Confidence } from '../import/understand/confidence.ts';
import { isTableName, tableSpec } from '../package/tables.ts';
import * as m from './compiled/messages.js';

type Worded = (inputs: never, options: { locale: Locale }) => string;

const texts = m as unknown as Readonly<Record<string, Worded | undefined>>;

/** A message by a key made of a code; a test holds codes and messages together. */
function worded(key: string, inputs: Readonly<Record<string, unknown>>, locale: Locale): string {
  return texts[key]?.(inputs as never, { locale }) ?? key;
}

/** The sentence that asks or tells what a question is about. */
export const questionAsk = ({ code, values }: Pick<Question, 'code' | 'values'>, locale: Locale): string =>
  worded(`imp_ask_${code}`, values, locale);

/** What a column is used as. */
export const useText = (use: ColumnUse, locale: Locale): string => worded(`imp_use_${use}`, {}, locale);

/** Why a column is proposed for its use. */
export const columnReasonText = (reason: ColumnReason, locale: Locale): string =>
  worded(`imp_reason_${reason}`, {}, locale);

/** How sure a proposal is. */
export const confidenceText = (confidence: Confidence, locale: Locale): string =>
  worded(`imp_confidence_${confidence}`, {}, locale);

/** Why a row or a value is not in the package. */
export const rejectText = (reason: RejectReason, locale: Locale): string =>
  worded(`import_reject_${reason}`, {}, locale);

/** Name of what was decided about a file. */
export const decisionText = ({ what }: Pick<Decision, 'what'>, locale: Locale): string =>
  worded(`imp_decision_${what}`, {}, locale);

/** The value of a decision; codes are worded, everything else stands as it is. */
export function decisionValue({ what, value }: Pick<Decision, 'what' | 'value'>, locale: Locale): string {
  if (what === 'delimiter') return value === '\t' ? m.imp_delimiter_tab({}, { locale }) : value;
  if (what === 'decimal_sign')
    return value === ',' ? m.imp_decimal_comma({}, { locale }) : m.imp_decimal_point({}, { locale });
  return texts[`imp_value_${value}`]?.({} as never, { locale }) ?? value;
}

/** A rule set of disclosure control. */
export const presetText = (preset: PresetName, locale: Locale): string =>
  worded(`imp_preset_${preset}`, {}, locale);

/** What a sheet feeds: figures, a table of the package, or why it feeds nothing. */
export function feedsText(feeds: string, locale: Locale): string {
  if (feeds === 'figures') return m.imp_figures({}, { locale });
  return isTableName(feeds) ? tableSpec(feeds).title[locale] : feeds;
}

/** A column of a table of the package, one that becomes several of them, or a column of the municipality's own. */
export function fieldText(table: string, column: string, locale: Locale): string {
  const declared = isTableName(table) ? tableSpec(table).columns[column]?.[locale] : undefined;
  const pseudo = texts[`imp_field_${column}`]?.({} as never, { locale });
  return declared ?? pseudo ?? m.imp_own_column({ name: column }, { locale });
}

/** A unit; those of a file's own stand as they are. */
export const unitText = (unit: string, locale: Locale): string =>
  texts[`imp_unit_${unit}`]?.({} as never, { locale }) ?? unit;
