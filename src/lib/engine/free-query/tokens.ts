/** A piece of SQL. `text` of a quoted name is the name without its quotes. */
export interface Token {
  kind: 'word' | 'quoted' | 'text' | 'number' | 'sign';
  text: string;
  /** Places in the statement, the second exclusive. */
  from: number;
  to: number;
}

/** Rules by the first letters of what is left; the first that matches counts. Blanks and comments make no token. */
const rules: readonly (readonly [kind: Token['kind'] | null, pattern: RegExp])[] = [
  [null, /\s+/y],
  [null, /--[^\n]*/y],
  ['text', /[eE]'(?:[^'\\]|\\[^]|'')*'/y],
  ['text', /'(?:[^']|'')*'/y],
  ['text', /(\$\w*\$)[^]*?\1/y],
  ['quoted', /"(?:[^"]|"")*"/y],
  ['word', /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ['number', /(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['sign', /[^]/y]
];

/** The pieces of a statement, as DuckDB cuts it; null where a text, a quoted name or a comment does not end. */
export function tokensOf(statement: string): Token[] | { unfinished: number } {
  const tokens: Token[] = [];
  for (let place = 0; place < statement.length;) {
    const comment = statement.startsWith('/*', place) ? endOfComment(statement, place) : undefined;
    if (comment === null) return { unfinished: place };
    const found = comment === undefined ? tokenAt(statement, place) : null;
    if (found && isUnfinished(found, statement)) return { unfinished: place };
    if (found?.kind) tokens.push({ ...found, kind: found.kind });
    place = comment ?? found?.to ?? statement.length;
  }
  return tokens;
}

type Found = Omit<Token, 'kind'> & { kind: Token['kind'] | null };

function tokenAt(statement: string, from: number): Found | null {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = from;
    const [text] = pattern.exec(statement) ?? [];
    if (text === undefined) continue;
    const name = kind === 'quoted' ? text.slice(1, -1).replaceAll('""', '"') : text;
    return { kind, text: name, from, to: from + text.length };
  }
  return null;
}

/** A quote that stands by itself opens something that does not end; so does a dollar quote. */
function isUnfinished({ kind, text, from }: Found, statement: string): boolean {
  if (kind !== 'sign') return false;
  return text === "'" || text === '"' || (text === '$' && /^\$\w*\$/.test(statement.slice(from)));
}

/** Comments may stand in one another; null where one does not end. */
function endOfComment(statement: string, from: number): number | null {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(statement); found; found = mark.exec(statement)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}
