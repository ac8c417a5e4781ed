import { fittingText, textLines, textWidth } from '../chain/text-width.ts';

/** Second parts of long words, before which a word may be broken. */
const seconds = /(?<=.{3})(schaft|stufe|schule|kindheit|bildung|hood|school)$/;

/** The name of a phase in at most two lines; a word too long for a line is broken where its second part begins. */
export function headLines(name: string, fontSize: number, width: number): string[] {
  const words = name.split(' ').flatMap((word) => parts(word, fontSize, width));
  const lines = textLines(words.join(' '), fontSize, width);
  const rest = lines.slice(1).join(' ').replace(/- /g, '');
  const two = lines.length > 2 ? [lines[0] ?? '', rest] : lines;
  return two.map((line) => fittingText(line, fontSize, width));
}

function parts(word: string, fontSize: number, width: number): string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const place = word.search(seconds);
  return place < 0 ? [word] : [`${word.slice(0, place)}-`, word.slice(place)];
}
