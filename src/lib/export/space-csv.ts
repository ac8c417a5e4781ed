import { ascending } from '../core/dense-rows.ts';
import type { SpaceArea, SpaceResult } from '../core/space/space-result.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

const columns = [
  'area_id',
  'name',
  'index',
  'lag',
  'quadrant',
  'local_i',
  'p',
  'fdr_significant',
  'gi_star',
  'gi_star_p',
  'hotspot',
  'hotspot_level',
  'neighbours'
];

/**
 * Clusters of the index as the file `space.csv` of `atlas analyse`, one row per area with a class, by area_id. `lag` is
 * the mean z of the neighbours, `p` the pseudo p of local Moran; `fdr_significant` and `hotspot` hold after the
 * correction for the number of areas. Cells of areas without neighbours are empty.
 */
export function spaceContent(
  { areas }: Pick<SpaceResult, 'areas'>,
  names: ReadonlyMap<string, string>
): TableContent {
  const sorted = [...areas].sort((a, b) => ascending(a.areaId, b.areaId));
  return { columns, rows: sorted.map((area) => spaceRow(area, names)) };
}

/** space.csv as text. */
export const spaceCsv = (
  result: Pick<SpaceResult, 'areas'>,
  names: ReadonlyMap<string, string>,
  options: CsvOptions = {}
): string => contentCsv(spaceContent(result, names), options);

function spaceRow(
  { areaId, value, neighbourIds, local }: SpaceArea,
  names: ReadonlyMap<string, string>
): CsvRow {
  return [
    areaId,
    names.get(areaId) ?? null,
    value,
    local?.lag ?? null,
    local?.quadrant ?? null,
    local?.localI ?? null,
    local?.p ?? null,
    local?.significant ?? null,
    local?.giStar ?? null,
    local?.giStarP ?? null,
    local?.hotspot?.kind ?? null,
    local?.hotspot?.level ?? null,
    neighbourIds.length
  ];
}
