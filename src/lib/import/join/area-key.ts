/**
 * How a key of a file relates to the id of an area: the same; without leading zeros; the number behind letters
 * (`STGT03` and 3); the regional key of 12 digits for the municipality key of 8.
 */
export const keyForms = ['same', 'zeros', 'number', 'regional'] as const;
export type KeyForm = (typeof keyForms)[number];

/** The forms under which an area can be found, from its own id. */
export function areaKeyForms(id: string): [KeyForm, string][] {
  const forms: [KeyForm, string][] = [['same', id]];
  if (/^\d+$/.test(id)) forms.push(['zeros', withoutZeros(id)], ['regional', id]);
  const number = /^\D+(\d+)$/.exec(id)?.[1];
  if (number !== undefined) forms.push(['number', withoutZeros(number)]);
  return forms;
}

/** A key of a file as it is looked up in a form; null where it cannot be one. Excel's `101.0` is 101. */
export function lookupKey(text: string, form: KeyForm): string | null {
  if (form === 'same') return text;
  const digits = /^(\d+)(?:\.0)?$/.exec(text)?.[1];
  if (digits === undefined) return null;
  if (form !== 'regional') return withoutZeros(digits);
  const regional = digits.padStart(12, '0');
  return digits.length < 11 ? null : regional.slice(0, 5) + regional.slice(9);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
