import type { Locale } from '../../core/locale.ts';
import type { ColumnCatalogue, ColumnKind } from './column-kind.ts';
import { chainColumns } from './columns/chain-columns.ts';
import { coverageColumns } from './columns/coverage-columns.ts';
import { screensColumns } from './columns/screens-columns.ts';
import { spaceColumns } from './columns/space-columns.ts';
import { statementsColumns } from './columns/statements-columns.ts';
import { stressColumns } from './columns/stress-columns.ts';

const catalogue: ColumnCatalogue = {
  ...stressColumns,
  ...coverageColumns,
  ...chainColumns,
  ...spaceColumns,
  ...statementsColumns,
  ...screensColumns
};

/** Name and kind of a column of the files of an analysis; null for one that only its table knows. */
export function knownColumn(id: string, locale: Locale): { label: string; kind: ColumnKind } | null {
  const known = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  if (known) return { label: known.label({}, { locale }), kind: known.kind };
  const [, access] = /^access_(.+)$/.exec(id) ?? [];
  const general = catalogue.access;
  return access && general
    ? { label: `${general.label({}, { locale })} (${access})`, kind: general.kind }
    : null;
}
