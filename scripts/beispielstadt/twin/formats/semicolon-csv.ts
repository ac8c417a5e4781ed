/** Lines of a file as offices save them: separated by `separator`, ended by CR LF, quoted where needed. */
export function lines(rows: readonly (readonly string[])[], separator: ';' | '\t' = ';'): string {
  const field = (text: string) => (/["\r\n;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}
