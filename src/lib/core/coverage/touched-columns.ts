import type { CoverageModel } from './coverage-model.ts';
import type { GapColumn } from './gap-matrix.ts';

/**
 * Which columns of the gap matrix can differ between two inventories of the same city: those of offers that only one
 * of them has, as objects, and those of fields that belong into facilities of a kind of which one differs.
 */
export function touchedColumns(before: CoverageModel, after: CoverageModel): (column: GapColumn) => boolean {
  const columns = new Set(
    differing(before.offers, after.offers).flatMap(({ offer, phaseIds }) =>
      phaseIds.map((phaseId) => columnName({ actionField: offer.actionField ?? '', phaseId }))
    )
  );
  const kinds = new Set(differing(before.data.facilities, after.data.facilities).map(({ kind }) => kind));
  const fields = new Set(
    after.fields
      .filter(({ facilityKinds }) => facilityKinds.some((kind) => kinds.has(kind)))
      .map(({ actionField }) => actionField)
  );
  return (column) => fields.has(column.actionField) || columns.has(columnName(column));
}

/** A text that stands for a column. */
export const columnName = ({ actionField, phaseId }: GapColumn): string => `${actionField}\0${phaseId}`;

function differing<Item>(before: readonly Item[], after: readonly Item[]): Item[] {
  if (before === after) return [];
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((item) => !now.has(item)), ...after.filter((item) => !old.has(item))];
}
