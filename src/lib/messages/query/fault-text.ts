import type { Locale } from '../../core/locale.ts';
import * as m from '../compiled/messages.js';

type Kind =
  'empty' | 'unfinished' | 'several' | 'no_question' | 'brackets' | 'fixed_columns' | 'forbidden' | 'engine';

const texts = {
  empty: m.query_fault_empty,
  unfinished: m.query_fault_unfinished,
  several: m.query_fault_several,
  no_question: m.query_fault_no_question,
  brackets: m.query_fault_brackets,
  fixed_columns: m.query_fault_fixed_columns,
  engine: m.query_fault_engine
};

/** What is wrong with a question, in words. */
export function faultText(fault: { kind: Kind; name?: string }, locale: Locale): string {
  if (fault.kind === 'forbidden') return m.query_fault_forbidden({ name: fault.name ?? '' }, { locale });
  return texts[fault.kind]({}, { locale });
}

/** A place in a text, from 0, as line and character, from 1. */
export function placeText(text: string, place: number, locale: Locale): string {
  const before = text.slice(0, place).split('\n');
  const column = String((before.at(-1)?.length ?? 0) + 1);
  return m.query_fault_place({ line: String(before.length), column }, { locale });
}
