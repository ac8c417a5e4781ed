const lineHeight = 15;

/** Height of a row, in points, that shows a text of several lines in a column of so many characters; none for one line. */
export function rowHeight(text: string, width: number): { height?: number } {
  const lines = Math.ceil(text.length / (width * 0.95));
  return lines > 1 ? { height: lines * lineHeight } : {};
}
