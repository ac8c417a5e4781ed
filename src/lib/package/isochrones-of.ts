import type { Isochrone } from '../core/coverage/isochrones.ts';
import type { DataPackage } from './model.ts';

/** The isochrones of a mode as coverage computes with them; none without a mode. */
export function isochronesOf(
  { isochrones }: Pick<DataPackage, 'isochrones'>,
  mode: string | null
): Isochrone[] {
  const features = isochrones?.features.filter(({ properties }) => properties.mode === mode) ?? [];
  return features.map(({ properties: { facility_id: facilityId, minutes }, geometry }) => {
    return { facilityId, mode: mode ?? '', minutes, geometry };
  });
}

/** The modes there are isochrones of, ascending. */
export function isochroneModes({ isochrones }: Pick<DataPackage, 'isochrones'>): string[] {
  return [...new Set(isochrones?.features.map(({ properties }) => properties.mode))].sort();
}
