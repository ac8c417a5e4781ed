import type { ColumnSpec, ColumnType, TableSpec } from '../../src/lib/package/column.ts';
import { periodPattern } from '../../src/lib/package/period.ts';
import { allowedValues } from '../../src/lib/package/table-schema.ts';
import { tableNames, tableSpec } from '../../src/lib/package/tables.ts';
import { isochrones } from '../../src/lib/package/tables/ways.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema of one row of every table, under `definitions`. */
export function tablesJsonSchema(): object {
  return {
    $schema: draft,
    title: 'Rows of the tables of a Präventionsatlas data package',
    definitions: Object.fromEntries(tableNames.map((name) => [name, rowSchema(tableSpec(name))]))
  };
}

/** JSON Schema of `isochrones.geojson`; its minutes are more than 0. */
export function isochronesJsonSchema(): object {
  const feature = {
    type: 'object',
    properties: {
      type: { const: 'Feature' },
      properties: rowSchema(isochrones),
      geometry: {
        type: 'object',
        properties: { type: { enum: ['Polygon', 'MultiPolygon'] }, coordinates: { type: 'array' } },
        required: ['type', 'coordinates']
      }
    },
    required: ['type', 'properties', 'geometry']
  };
  return {
    $schema: draft,
    title: 'isochrones.geojson',
    type: 'object',
    properties: { type: { const: 'FeatureCollection' }, features: { type: 'array', items: feature } },
    required: ['type', 'features']
  };
}

function rowSchema({ title, purpose, columns }: TableSpec): object {
  const entries = Object.entries(columns);
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
