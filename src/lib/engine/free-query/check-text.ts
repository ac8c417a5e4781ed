import type { Refusal } from './refusal.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a question begins with; brackets may stand before it. */
const beginnings = new Set(['select', 'with', 'from', 'values', 'describe', 'summarize', 'pivot', 'unpivot']);

/** Names that lead beside the tables of the package, wherever they stand: the catalogue of the engine. */
const catalogue = /^(information_schema|(duckdb|pragma|pg|sqlite)_\w*)$/i;

/**
 * Functions that reach outside, change the engine or run a text as a statement. A test asks the engine for all its
 * table functions and pragmas: those that no pattern here names are only `unnest`, `range`, `generate_series`,
 * `repeat`.
 */
const functions = [
  /^(read|sniff|parse_duckdb|parquet|json_execute|from_substrait|test|truncate|verify|show|disable|enable)_\w+$/i,
  /^(arrow_scan|seq_scan|index_scan|storage|metadata|table|database|import|copy|export)(_\w+)?$/i,
  /^(glob|query|query_table|repeat_row|summary|show|which_secret|force_checkpoint|checkpoint|getenv)$/i,
  /^(write_log|setseed|nextval|currval|getvariable|current_setting|all_profiling_output|collations)$/i,
  /^(extension_versions|functions|platform|user_agent|version)$/i
];

/** Whether a function may not be called by a free statement. */
export function isForbiddenFunction(name: string): boolean {
  return catalogue.test(name) || functions.some((pattern) => pattern.test(name));
}

/**
 * Why a text is no single question to the tables, or null. The first of several guards: the engine's own parser has
 * to take it as one statement, and it runs inside another question.
 */
export function checkText(statement: string): Refusal | null {
  const found = tokensOf(statement);
  if (!Array.isArray(found)) return { kind: 'unfinished', from: found.unfinished, to: statement.length };
  const tokens = withoutEnd(found);
  const [first] = tokens.filter(({ text }) => text !== '(');
  if (!first) return { kind: 'empty' };
  const semicolon = tokens.find(({ kind, text }) => kind === 'sign' && text === ';');
  if (semicolon) return { kind: 'several', ...placeOf(semicolon) };
  if (!beginnings.has(first.text.toLowerCase())) return { kind: 'no_question', ...placeOf(first) };
  return bracketProblem(tokens) ?? forbiddenName(tokens);
}

/** The statement without what may close it: a semicolon and comments. */
export function questionOf(statement: string): string {
  const found = tokensOf(statement);
  const last = Array.isArray(found) ? withoutEnd(found).at(-1) : undefined;
  return last ? statement.slice(0, last.to) : statement;
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ kind, text }) => kind !== 'sign' || text !== ';');
  return tokens.slice(0, end + 1);
}

const placeOf = ({ from, to }: Token) => ({ from, to });

/** A bracket that closes what was not opened would end the question around the statement. */
function bracketProblem(tokens: readonly Token[]): Refusal | null {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    if (token.text === '(') open.push(token);
    if (token.text === ')' && !open.pop()) return { kind: 'brackets', ...placeOf(token) };
  }
  const [left] = open;
  return left ? { kind: 'brackets', ...placeOf(left) } : null;
}

function forbiddenName(tokens: readonly Token[]): Refusal | null {
  const found = tokens.find((token, place) => {
    if (token.kind !== 'word' && token.kind !== 'quoted') return false;
    if (catalogue.test(token.text)) return true;
    return tokens[place + 1]?.text === '(' && isForbiddenFunction(token.text);
  });
  return found ? { kind: 'forbidden', name: found.text, ...placeOf(found) } : null;
}
