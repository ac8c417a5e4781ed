const narrow = /[ijlI.,:;'’|!()·]/;
const slim = /[frt\-–/ \u202f]/;
const wide = /[mwMWOQGDHNUÖÜ%@—→]/;
const capital = /[A-ZÄ]/;

function shareOfSize(character: string): number {
  if (narrow.test(character)) return 0.27;
  if (slim.test(character)) return 0.34;
  if (wide.test(character)) return 0.72;
  return capital.test(character) ? 0.6 : 0.51;
}

/** Estimated width of a text in Source Sans, in pixels; a little generous, so that nothing is cut off. */
export function textWidth(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text) sum += shareOfSize(character);
  return sum * fontSize;
}

/** The text cut to a width with an ellipsis; empty where less than three characters would stay. */
export function fittingText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let cut = text;
  while (cut !== '' && textWidth(`${cut}…`, fontSize) > width) cut = cut.slice(0, -1);
  return cut.trimEnd().length < 3 ? '' : `${cut.trimEnd()}…`;
}

/** Words broken into lines of a width; a word too long for a line stands alone in it. */
export function textLines(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(joined, fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
