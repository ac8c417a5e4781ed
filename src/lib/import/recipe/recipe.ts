import * as v from 'valibot';
import { tableNames } from '../../package/tables.ts';
import { keyForms } from '../join/area-key.ts';
import { columnUses } from '../understand/column-proposal.ts';

const area = v.strictObject({ level: v.string(), id: v.string() });

const column = v.strictObject({
  /** Header over all header rows, joined by ` | `; `{year}` stands for any year. */
  header: v.string(),
  as: v.picklist(columnUses),
  indicator: v.optional(v.string()),
  unit: v.optional(v.string()),
  ages: v.optional(v.tuple([v.nullable(v.number()), v.nullable(v.number())])),
  factor: v.optional(v.number()),
  decimal: v.optional(v.picklist([',', '.'])),
  numerator_from: v.optional(v.string()),
  denominator_from: v.optional(v.string()),
  field: v.optional(v.string())
});

const period = v.strictObject({
  from: v.picklist(['column', 'header', 'sheet', 'title', 'file', 'fixed', 'unknown']),
  value: v.optional(v.string()),
  /** A period over two years, such as a school year, counts as its first or last one. */
  span: v.optional(v.picklist(['first', 'last']))
});

const join = v.strictObject({ label: v.string(), row: v.optional(v.number()), areas: v.array(area) });
const ignoredRow = v.strictObject({
  row: v.optional(v.number()),
  label: v.optional(v.string()),
  reason: v.string()
});

const table = v.strictObject({
  file: v.string(),
  sheet: v.string(),
  /** Rows of the header, counted from 1. */
  header_rows: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  feeds: v.picklist(['figures', ...tableNames]),
  level: v.optional(v.string()),
  keys: v.optional(v.picklist(keyForms)),
  period: v.optional(period),
  columns: v.array(column),
  joins: v.optional(v.array(join), []),
  ignored_rows: v.optional(v.array(ignoredRow), []),
  /** Suspicions someone looked into and found harmless. */
  accepted: v.optional(v.array(v.string()), [])
});

const layer = v.strictObject({
  file: v.string(),
  layer: v.string(),
  level: v.string(),
  id: v.string(),
  name: v.string(),
  parent: v.optional(v.string()),
  vintage: v.optional(v.string())
});

const leftOut = v.strictObject({ file: v.string(), sheet: v.optional(v.string()), reason: v.string() });

const recipeSchema = v.strictObject({
  version: v.literal(1),
  municipality: v.optional(v.string(), ''),
  areas: v.array(layer),
  tables: v.array(table),
  left_out: v.optional(v.array(leftOut), []),
  /** Vintage of areas to which figures of earlier ones are converted by the crosswalk. */
  convert_to: v.optional(v.string())
});

/** The decisions of an import, to be read and changed by hand and used again on the next delivery. */
export type Recipe = v.InferOutput<typeof recipeSchema>;
export type RecipeTable = Recipe['tables'][number];
export type RecipeColumn = RecipeTable['columns'][number];
export type RecipeLayer = Recipe['areas'][number];

/** A recipe that cannot be used; `issues` name the place in it. */
export class RecipeError extends Error {
  override readonly name = 'RecipeError';
  constructor(readonly issues: readonly { path: string; message: string }[]) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('; '));
  }
}

/** Reads a recipe from the text of its file; throws RecipeError. */
export function parseRecipe(text: string): Recipe {
  const result = v.safeParse(recipeSchema, jsonOf(text));
  if (result.success) return result.output;
  throw new RecipeError(
    result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new RecipeError([{ path: '', message: cause instanceof Error ? cause.message : String(cause) }]);
  }
}

/** A recipe as the text of its file: what fits stands on one line, so that each column has its own. */
export function formatRecipe(recipe: Recipe): string {
  return `${written(JSON.parse(JSON.stringify(recipe, withoutEmpty)), '')}\n`;
}

function withoutEmpty(key: string, value: unknown): unknown {
  const optional = ['joins', 'ignored_rows', 'accepted', 'left_out'].includes(key);
  return optional && Array.isArray(value) && value.length === 0 ? undefined : value;
}

const lineWidth = 110;

function written(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const members = (inner: string) =>
    Array.isArray(value)
      ? value.map((item) => written(item, inner))
      : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${written(member, inner)}`);
  const flat = members('').join(', ');
  if (!flat.includes('\n') && flat.length + indent.length < lineWidth)
    return Array.isArray(value) || flat === '' ? `${open}${flat}${close}` : `{ ${flat} }`;
  const inner = `${indent}  `;
  return `${open}\n${members(inner)
    .map((member) => inner + member)
    .join(',\n')}\n${indent}${close}`;
}
