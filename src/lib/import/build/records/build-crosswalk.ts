import type { RecordRow } from '../../recipe/draft.ts';
import { cellText } from '../../understand/cell-text.ts';
import { valueOf } from '../../understand/figure.ts';
import { readNumber } from '../../understand/read-number.ts';
import { rejectRecord, type BuiltRow, type RecordContext } from './build-records.ts';

/** The crosswalk between the oldest and the newest vintage of the areas; percent become shares of one. */
export function buildCrosswalk(records: readonly RecordRow[], context: RecordContext): BuiltRow[] {
  const vintages = [...new Set(context.register.areas.map(({ vintage }) => vintage))]
    .filter((vintage) => vintage !== null)
    .sort();
  const known = new Set(context.register.areas.map(({ id }) => id));
  return records.flatMap((record) => {
    const { from_vintage, to_vintage, from_id, to_id } = record.fields;
    const row = {
      from_vintage: cellText(from_vintage) || (vintages[0] ?? null),
      from_id: cellText(from_id),
      to_vintage: cellText(to_vintage) || (vintages.at(-1) ?? null),
      to_id: cellText(to_id),
      weight: weightOf(record)
    };
    const areKnown = known.has(row.from_id) && known.has(row.to_id);
    if (areKnown && row.from_vintage !== null && row.from_vintage !== row.to_vintage)
      return [{ row, record }];
    rejectRecord(record, `${row.from_id} → ${row.to_id}`, 'unknown_reference', context);
    return [];
  });
}

function weightOf({ fields, decimals }: RecordRow): number | null {
  const figure = readNumber(fields.weight, decimals.weight ?? ',');
  const value = figure === null ? null : valueOf(figure);
  if (value === null) return null;
  const share = figure?.percent === true ? Number((value / 100).toPrecision(12)) : value;
  return share >= 0 && share <= 1 ? share : null;
}
