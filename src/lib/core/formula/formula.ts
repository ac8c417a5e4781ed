/**
 * A formula as data, with two renderers: `formulaText` (one line of Unicode text) and `Formula.svelte` (MathML).
 * Symbols only: what they mean is said beside the formula, in the reader's language.
 */
export type Formula =
  | { kind: 'row'; parts: readonly Formula[] }
  | { kind: 'name' | 'words' | 'number' | 'sign'; text: string }
  | { kind: 'fraction'; above: Formula; below: Formula }
  | { kind: 'root'; of: Formula }
  | { kind: 'script'; of: Formula; below: Formula | null; above: Formula | null }
  | { kind: 'mean'; of: Formula }
  | { kind: 'sum'; by: Formula | null; of: Formula }
  | { kind: 'brackets'; open: '(' | '|'; of: Formula };

/** What formulas are built of: a text is a number, a sign, a name of one letter, else words. */
export type FormulaPart = string | Formula;

/** Parts one after the other. */
export const row = (...parts: readonly FormulaPart[]): Formula => ({ kind: 'row', parts: parts.map(part) });

export const fraction = (above: FormulaPart, below: FormulaPart): Formula => ({
  kind: 'fraction',
  above: part(above),
  below: part(below)
});

export const root = (of: FormulaPart): Formula => ({ kind: 'root', of: part(of) });

/** With an index below, such as x of area i; several letters are several indices. */
export const sub = (of: FormulaPart, below: FormulaPart): Formula => ({
  kind: 'script',
  of: part(of),
  below: part(below),
  above: null
});

/** Raised to a power. */
export const power = (of: FormulaPart, above: FormulaPart): Formula => ({
  kind: 'script',
  of: part(of),
  below: null,
  above: part(above)
});

/** The mean, written as a bar. */
export const mean = (of: FormulaPart): Formula => ({ kind: 'mean', of: part(of) });

/** Σ of parts, `by` what it runs over. */
export const sum = (by: FormulaPart | null, ...of: readonly FormulaPart[]): Formula => ({
  kind: 'sum',
  by: by === null ? null : part(by),
  of: row(...of)
});

export const brackets = (...of: readonly FormulaPart[]): Formula => ({
  kind: 'brackets',
  open: '(',
  of: row(...of)
});

/** The amount without its sign. */
export const absolute = (...of: readonly FormulaPart[]): Formula => ({
  kind: 'brackets',
  open: '|',
  of: row(...of)
});

/** A text as the leaf it looks like. */
export function part(given: FormulaPart): Formula {
  if (typeof given !== 'string') return given;
  if (/^[\d.]+$/.test(given)) return { kind: 'number', text: given };
  if (/^[a-zA-Zα-ωΑ-Ω]$/u.test(given)) return { kind: 'name', text: given };
  return { kind: /\p{L}/u.test(given) ? 'words' : 'sign', text: given };
}
