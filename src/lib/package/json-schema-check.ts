import * as v from 'valibot';
import { isJsonObject } from './json.ts';

/** One place in a JSON document that does not hold what the schema wants. `path` is written `index.limits[0]`, the whole document `$`. */
export interface JsonIssue {
  path: string;
  found: string;
  expected: string;
}

/** Leaving something out may show a fault one level up, never more often than levels there are. */
const mostRounds = 16;

/**
 * Parses a JSON value by a schema in which everything has a default. What does not fit is reported and left out, so
 * that the rest can be checked as well.
 */
export function parseLeniently<S extends v.GenericSchema>(
  schema: S,
  json: unknown
): { output: v.InferOutput<S>; issues: JsonIssue[] } {
  if (!isJsonObject(json)) return { output: v.parse(schema, {}), issues: [notAnObject(json)] };
  const issues: JsonIssue[] = [];
  let result = v.safeParse(schema, json);
  let input: unknown = json;
  for (let round = 1; !result.success; round++, result = v.safeParse(schema, input)) {
    issues.push(...result.issues.map(describeIssue).filter(isNew));
    input = round < mostRounds ? withoutIssues(input, result.issues) : {};
  }
  return { output: result.output, issues };

  /** A member left out for its fault is missing in the next round: that says nothing new. */
  function isNew({ path }: JsonIssue): boolean {
    return issues.every((issue) => issue.path !== path);
  }
}

function notAnObject(json: unknown): JsonIssue {
  return { path: '$', found: Array.isArray(json) ? 'Array' : typeof json, expected: 'Object' };
}

function describeIssue(issue: v.BaseIssue<unknown>): JsonIssue {
  return { path: pathText(issue), found: issue.received, expected: issue.expected ?? issue.message };
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function pathText(issue: v.BaseIssue<unknown>): string {
  return keysOf(issue).reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    ''
  );
}

function withoutIssues(json: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  return compact(issues.map(keysOf).reduce(withoutPath, json));
}

/** A copy without the member at the path; where it is missing already, without the object that should have it. */
function withoutPath(json: unknown, keys: readonly (string | number)[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return {};
  if (Array.isArray(json)) {
    if (Number(key) >= json.length) return undefined;
    return json.map((item: unknown, i) =>
      i !== key ? item : rest.length === 0 ? undefined : withoutPath(item, rest)
    );
  }
  if (!isJsonObject(json) || !Object.hasOwn(json, key)) return undefined;
  return { ...json, [key]: rest.length === 0 ? undefined : withoutPath(json[key], rest) };
}

/** A copy without undefined members and items. */
function compact(json: unknown): unknown {
  if (Array.isArray(json)) return json.filter((item) => item !== undefined).map(compact);
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, compact(value)])
  );
}
