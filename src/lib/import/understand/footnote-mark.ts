const raised = /[\u00b9\u00b2\u00b3\u2070-\u2079]+[)\u207e]?$/;
const bracketed = /\s*\(?\b\d{1,2}\)$/;
const signs = /[*\u2020\u2021]+\)?$/;

/** A text and the footnote mark at its end: `Hafen¹` → `Hafen` and `¹`; the mark is empty where there is none. */
export function splitFootnoteMark(text: string): { text: string; mark: string } {
  const mark = (raised.exec(text) ??
    (isNumbered(text) ? bracketed.exec(text) : null) ??
    signs.exec(text))?.[0];
  if (mark === undefined || mark.length === text.length || isUnit(text)) return { text, mark: '' };
  return { text: text.slice(0, -mark.length).trim(), mark: mark.trim() };
}

/** `Hafen 1)` has a mark; `(12)` and `Anteil (2013)` have none. */
function isNumbered(text: string): boolean {
  return /\d{1,2}\)$/.test(text) && !text.includes('(');
}

/** `km²` and `m³` are units. */
function isUnit(text: string): boolean {
  return /m[\u00b2\u00b3]$/.test(text);
}
