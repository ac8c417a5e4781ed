import { format } from 'prettier';
import { flagMeanings, flags } from '../../src/lib/package/flag.ts';
import { disclosurePresets } from '../../src/lib/package/settings.ts';
import type { ColumnSpec, TableSpec } from '../../src/lib/package/column.ts';
import { tableNames, tableSpec, type TableName } from '../../src/lib/package/tables.ts';
import { isochrones } from '../../src/lib/package/tables/ways.ts';
import {
  coverageSettingsExample,
  reportSettingsExample,
  rules,
  settingsExample,
  smallestPackage
} from './documentation-texts.ts';

/** The documentation page of the data package, from the same declarations as the validation. */
export function documentation(): Promise<string> {
  const parts = [
    rules,
    ...smallestPackage,
    '## Flags',
    'A figure may carry one sign in the column `flag`. Suppressed, missing, zero and not applicable stay four different things in maps, tables, charts and exports.',
    flagTable(),
    'An empty `value` without a flag counts as `missing`. A zero is a figure. A figure beside `suppressed`, `secondary`, `missing` or `not_applicable` is reported and not used.',
    '## Settings',
    settingsExample,
    `\`disclosure.preset\` is one of ${disclosurePresets.map(code).join(', ')}.`,
    coverageSettingsExample,
    reportSettingsExample,
    '## Tables',
    ...tableNames.map((name) => specSection(fileOf(name), tableSpec(name))),
    specSection('isochrones.geojson', isochrones)
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 110 });
}

function code(text: string): string {
  return `\`${text}\``;
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function flagTable(): string {
  const rows = flags.map((flag) => [code(flag), flagMeanings[flag].en, flagMeanings[flag].de]);
  return markdownTable(
    ['flag', 'meaning', 'Bedeutung'],
    [['', 'An ordinary figure.', 'Ein gewöhnlicher Wert.'], ...rows]
  );
}

function fileOf(name: TableName): string {
  return name === 'areas' ? 'areas-LEVEL.geojson' : `${name}.csv`;
}

function specSection(file: string, { title, purpose, primaryKey, columns }: TableSpec): string {
  const rows = Object.entries(columns).map(([column, spec]) => [
    code(column),
    needText(spec),
    typeText(spec),
    spec.en,
    spec.de
  ]);
  return [
    `### ${file}: ${title.en} (${title.de})`,
    `${purpose.en} ${purpose.de}`,
    `Primary key: ${primaryKey.map(code).join(', ')}.`,
    markdownTable(['column', 'needed', 'holds', 'description', 'Beschreibung'], rows)
  ].join('\n\n');
}

function needText({ need }: ColumnSpec): string {
  return { filled: 'in every row', present: 'column', optional: '' }[need];
}

function typeText(spec: ColumnSpec): string {
  const { type, minimum, maximum, values, known, refers } = spec;
  const range = [minimum !== undefined && `≥ ${minimum}`, maximum !== undefined && `≤ ${maximum}`].filter(
    Boolean
  );
  return [
    [type, ...range].join(' '),
    values && `one of ${values.map(code).join(', ')}`,
    known && `such as ${known.map(code).join(', ')}`,
    refers && `key of ${refers.join(' or ')}`
  ]
    .filter(Boolean)
    .join('; ');
}
