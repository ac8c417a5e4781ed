import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A `sql` template as it stands in a source file, with `?` for what is interpolated. */
export interface Statement {
  file: string;
  line: number;
  text: string;
}

/** What a statement must not hold, since the engine has only its core functions offline, and why. */
const refused: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\b(read_parquet|parquet_\w+)\s*\(|\.parquet\b/, 'needs the parquet extension: read Parquet by hyparquet'],
  [
    /\b(read_json\w*|read_ndjson\w*|to_json|from_json\w*|json\w*|\w+_to_json)\s*\(|->>/,
    'needs the json extension'
  ],
  [/::\s*json\b|\bas json\b/, 'needs the json extension'],
  [/\bst_\w+\s*\(|\bgeometry\b/, 'needs the spatial extension: geometry is computed in core'],
  [/\b(read_xlsx|sqlite_\w+|postgres_\w+|mysql_\w+|iceberg_\w+|delta_\w+)\s*\(/, 'needs an extension'],
  [/\bmatch_bm25\b|\bfts_\w+|\bstem\s*\(/, 'needs the fts extension'],
  [/\bcollate\b|\bicu_\w+/, 'needs the icu extension: results do not depend on the locale'],
  [/\bat time zone\b|\btimestamptz\b|\bwith time zone\b|\btimezone\s*\(/, 'needs the icu extension'],
  [
    /\bcurrent_(date|time|timestamp)\b|\blocaltime(stamp)?\b|\b(now|today|get_current_\w+|transaction_timestamp)\s*\(/,
    'asks the clock: results do not depend on the day'
  ],
  [
    /\b(random|setseed|uuid\w*|gen_random_uuid)\s*\(|\btablesample\b|\busing sample\b/,
    'is random: pass a seeded generator'
  ],
  [/(https?|s3|gcs|r2|hf):\/\//, 'reaches for the network'],
  [/\b(read_csv\w*|read_text|read_blob|glob|sniff_csv)\s*\(/, 'reads files: the loader hands tables over'],
  [
    /(^|;)\s*(install|load|attach|detach|copy|export|import|pragma|set|reset|use|create|insert|update|delete|drop|alter|call)\b/,
    'is no question: queries only read'
  ]
];

/** Every `sql` template of a TypeScript or Svelte source. */
export function findStatements(file: string, source: string): Statement[] {
  const tree = ts.createSourceFile(file, scriptOf(file, source), ts.ScriptTarget.Latest, true);
  const statements: Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(tree) === 'sql') {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      statements.push({ file, line, text: templateText(node.template) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return statements;
}

/** Why a statement is refused, one reason per pattern it matches. Comments and texts in quotes count as well. */
export function refusals({ text }: Statement): string[] {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return refused.flatMap(([pattern, reason]) => {
    const found = pattern.exec(plain);
    return found ? [`${found[0].trim()} ${reason}`] : [];
  });
}

/** Outside of the script of a component everything is blanked, so that lines keep their numbers. */
function scriptOf(file: string, source: string): string {
  if (!file.endsWith('.svelte')) return source;
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const parts = source.split(/(<script[^>]*>|<\/script>)/);
  return parts.map((part, i) => (parts[i - 1]?.startsWith('<script') ? part : blank(part))).join('');
}

function templateText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('?');
}

function statementsBelow(root: URL): Statement[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .sort()
    .flatMap((path) => findStatements(path, readFileSync(new URL(path, root), 'utf8')));
}

function main(): void {
  const statements = statementsBelow(new URL('../src/', import.meta.url));
  const found = statements.flatMap((statement) =>
    refusals(statement).map((reason) => `src/${statement.file}:${statement.line}: ${reason}`)
  );
  for (const line of found) console.error(line);
  console.log(`${statements.length} SQL statements, ${found.length} refused`);
  if (found.length > 0 || statements.length === 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
