import { listSeparator, type ColumnSpec } from './column.ts';
import type { JsonObject } from './json.ts';
import { periodPattern } from './period.ts';
import { columnEntries, tableSpec, type TableName } from './tables.ts';

/** The Frictionless table schema of a table, with all columns it may have. */
export function tableSchema(name: TableName): JsonObject {
  const { title, primaryKey } = tableSpec(name);
  return {
    title: title.en,
    fields: columnEntries(name).map(([column, spec]) => fieldOf(column, spec)),
    missingValues: [''],
    primaryKey,
    foreignKeys: foreignKeys(name)
  };
}

/** One column as a Frictionless field. */
export function fieldOf(name: string, spec: ColumnSpec): JsonObject {
  return {
    name,
    ...fieldType(spec),
    title: spec.de,
    description: spec.en,
    constraints: definedMembers({
      required: spec.need === 'filled' ? true : undefined,
      minimum: spec.minimum,
      maximum: spec.maximum,
      enum: spec.type === 'list' ? undefined : allowedValues(spec),
      pattern: spec.type === 'period' ? periodPattern : spec.pattern
    })
  };
}

function fieldType({ type }: ColumnSpec): JsonObject {
  if (type === 'list') return { type, delimiter: listSeparator, itemType: 'string' };
  return { type: type === 'text' || type === 'period' ? 'string' : type };
}

/** The values of an enumeration in the type of the column. */
export function allowedValues({ values, type }: ColumnSpec): readonly (string | number)[] | undefined {
  return type === 'integer' ? values?.map(Number) : values;
}

/** References into one other table; areas are no table of rows, and list cells hold several keys. */
export function foreignKeys(
  name: TableName
): { fields: string[]; reference: { resource: string; fields: string[] } }[] {
  return columnEntries(name).flatMap(([column, { refers, type }]) => {
    const target = refers?.length === 1 && type !== 'list' ? refers[0] : undefined;
    const key = target === undefined ? undefined : tableSpec(target).primaryKey[0];
    if (target === undefined || target === 'areas' || key === undefined) return [];
    return [{ fields: [column], reference: { resource: target, fields: [key] } }];
  });
}

function definedMembers(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
