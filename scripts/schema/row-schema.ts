import type { ColumnSpec, ColumnType } from '../../src/lib/package/column.ts';
import { periodPattern } from '../../src/lib/package/period.ts';
import { allowedValues } from '../../src/lib/package/table-schema.ts';
import { columnEntries, tableNames, tableSpec, type TableName } from '../../src/lib/package/tables.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema of one row of every table, under `definitions`. */
export function tablesJsonSchema(): object {
  return {
    $schema: draft,
    title: 'Rows of the tables of a Präventionsatlas data package',
    definitions: Object.fromEntries(tableNames.map((name) => [name, rowSchema(name)]))
  };
}

function rowSchema(name: TableName): object {
  const { title, purpose } = tableSpec(name);
  const entries = columnEntries(name);
  return {
    title: title.en,
    description: purpose.en,
    type: 'object',
    properties: Object.fromEntries(entries.map(([column, spec]) => [column, cellSchema(spec)])),
    required: entries.filter(([, { need }]) => need !== 'optional').map(([column]) => column),
    additionalProperties: true
  };
}

const jsonTypes: Record<ColumnType, string> = {
  text: 'string',
  list: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'string',
  period: 'string'
};

function cellSchema(spec: ColumnSpec): object {
  const type = jsonTypes[spec.type];
  const allowed = spec.type === 'list' ? undefined : allowedValues(spec);
  const isOpen = spec.need !== 'filled';
  return {
    type: isOpen ? [type, 'null'] : type,
    title: spec.de,
    description: spec.en,
    ...(allowed && { enum: isOpen ? [...allowed, null] : allowed }),
    ...(spec.known && { examples: spec.known }),
    ...(spec.minimum !== undefined && { minimum: spec.minimum }),
    ...(spec.maximum !== undefined && { maximum: spec.maximum }),
    ...(spec.type === 'date' && { format: 'date' }),
    ...(spec.type === 'period' && { pattern: periodPattern }),
    ...(spec.pattern !== undefined && { pattern: spec.pattern })
  };
}
