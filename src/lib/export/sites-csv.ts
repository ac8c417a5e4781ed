import type { SitingProposal } from '../core/coverage/siting-wish.ts';
import { csvText } from './csv.ts';
import type { CsvOptions, CsvRow } from './csv.ts';
import { supplyColumns } from './supply-cells.ts';

const columns = [
  'proposal',
  ...supplyColumns,
  'aim',
  'candidates',
  'rank',
  'site_id',
  'facility_id',
  'name',
  'area_id',
  'lon',
  'lat',
  'persons',
  'persons_high_stress',
  'lacking_places',
  'proof',
  'gap'
];

/**
 * sites.csv: a row per proposed site, by proposal (counted from 1), then by what it gains. `persons` are those it
 * newly reaches; where lacking places are the aim, those in its reach who reach fewer places than the target.
 */
export function sitesCsv(proposals: readonly SitingProposal[], options: CsvOptions = {}): string {
  return csvText(columns, proposals.flatMap(rowsOf), options);
}

function rowsOf({ wish, result, sites }: SitingProposal, place: number): CsvRow[] {
  const { supply } = wish.question;
  const supplied =
    supply.kind === 'places'
      ? [supply.kind, supply.ruleId, null, null]
      : [supply.kind, null, supply.actionField, supply.phaseId];
  return sites.map((site, i): CsvRow => {
    const { siteId, facilityId, name, areaId, lon, lat, additional, inHighStress, lacking } = site;
    return [
      place + 1,
      ...supplied,
      wish.aim,
      candidatesOf(wish),
      i + 1,
      ...[siteId, facilityId, name, areaId, lon, lat],
      ...[additional, inHighStress, lacking],
      result.status,
      result.gap
    ];
  });
}

/** What the sites were chosen among: kinds of facilities, or the centres of the areas. */
export const candidatesOf = ({ facilityKinds }: Pick<SitingProposal['wish'], 'facilityKinds'>): string =>
  facilityKinds.length === 0 ? 'area_centres' : facilityKinds.join(' ');
