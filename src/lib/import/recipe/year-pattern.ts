const years = /(?<!\d)(?:19|20)\d{2}(?:([-–/])((?:19|20)?\d{2}))?(?!\d)/g;

/** A name or header with `{year}` in the place of years, so that it fits the next delivery, too. */
export function yearPattern(text: string): string {
  return text.replace(years, '{year}');
}

/** Whether a text is what a pattern describes; years may differ. */
export function fitsPattern(pattern: string, text: string): boolean {
  return yearPattern(pattern) === yearPattern(text);
}
