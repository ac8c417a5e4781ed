/** How a number is shown: as it is, as a point in time, as a length of time, or filled up with zeros to a width. */
export type NumberDisplay =
  { kind: 'number' } | { kind: 'date' } | { kind: 'duration' } | { kind: 'zeros'; width: number };

/** Numbers of the formats every program knows without their code, which show dates and times. */
const dateFormats: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
];
const elapsedHours = 46;

/** What a number format shows. `code` is the format's own text, where the workbook holds it. */
export function numberDisplay(id: number, code: string | undefined): NumberDisplay {
  if (code !== undefined) return displayOfCode(code);
  if (id === elapsedHours) return { kind: 'duration' };
  return { kind: dateFormats.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number' };
}

function displayOfCode(code: string): NumberDisplay {
  const positive = code.split(';')[0] ?? '';
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/^0{2,}$/.test(bare)) return { kind: 'zeros', width: bare.length };
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return { kind: 'duration' };
  const pattern = bare.replace(/\[[^\]]*\]/g, '').replace(/general|standard/gi, '');
  return {
    kind: /[ymdhs]/i.test(pattern) && !/[0#?]/.test(pattern.replace(/[.,]0+/g, '')) ? 'date' : 'number'
  };
}
