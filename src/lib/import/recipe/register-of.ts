import type { AreaFeature } from '../../package/model.ts';
import { areaRegister, type AreaRegister, type KnownArea } from '../join/area-register.ts';

/** The areas of a package, and `others` without boundaries, as a register to join tables to. */
export function registerOf(
  features: readonly AreaFeature[],
  others: readonly KnownArea[] = []
): AreaRegister {
  const areas = features.map(({ properties: { area_id, name, level, vintage, parent_id } }) => ({
    id: area_id,
    name,
    level,
    vintage,
    parentId: parent_id
  }));
  return areaRegister([...areas, ...others]);
}
