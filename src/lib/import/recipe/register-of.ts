import type { AreaFeature } from '../../package/model.ts';
import { areaRegister, type AreaRegister } from '../join/area-register.ts';

/** The areas of a package as a register to join tables to. */
export function registerOf(features: readonly AreaFeature[]): AreaRegister {
  return areaRegister(
    features.map(({ properties: { area_id, name, level, vintage, parent_id } }) => ({
      id: area_id,
      name,
      level,
      vintage,
      parentId: parent_id
    }))
  );
}
