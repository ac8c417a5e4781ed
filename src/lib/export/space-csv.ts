import { ascending } from '../core/dense-rows.ts';
import type { LocalSpace, SpaceArea, SpaceResult } from '../core/space/space-result.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** Columns that only areas with neighbours have figures in. */
const localColumns = [
  'lag',
  'quadrant',
  'local_i',
  'p',
  'fdr_significant',
  'gi_star',
  'gi_star_p',
  'hotspot',
  'hotspot_level'
];
const columns = ['area_id', 'name', 'index', ...localColumns, 'neighbours'];

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
  const cells = local ? localCells(local) : Array.from(localColumns, () => null);
  return [areaId, names.get(areaId) ?? null, value, ...cells, neighbourIds.length];
}

const localCells = ({ hotspot, ...local }: LocalSpace): CsvRow => [
  local.lag,
  local.quadrant,
  local.localI,
  local.p,
  local.significant,
  local.giStar,
  local.giStarP,
  hotspot?.kind ?? null,
  hotspot?.level ?? null
];
