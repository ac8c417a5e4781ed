const longest = 31;

/**
 * Names for the sheets of tables: their number and as much of their caption as a workbook takes; valid in Excel and
 * unique, since no two begin with the same number.
 */
export const sheetName = (number: string, caption: string): string =>
  shortened(`${number} ${caption.replace(refused, ' ')}`);

/** Signs that names of sheets may not hold, and those that no name needs. */
const refused = /[[\]:*?/\\'\p{Cc}\s]+/gu;

function shortened(name: string): string {
  const clean = name.trim();
  if (clean.length <= longest) return clean;
  const cut = clean.slice(0, longest - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0));
  return `${words.length > longest / 2 ? words : wholeSigns(cut)}…`;
}

/** Without the first half of a sign that takes two places. */
const wholeSigns = (text: string) => text.replace(/\p{Cs}$/u, '');
