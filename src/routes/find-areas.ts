import { nameKey } from '$lib/core/name-key';

interface Findable {
  areaId: string;
  /** Name with its letters folded. */
  key: string;
}

/** Areas for a folded search text: first those that begin with it, then those that contain it. */
export function findAreas<Area extends Findable>(areas: readonly Area[], wanted: string): Area[] {
  const begins = ({ areaId, key }: Area) => key.startsWith(wanted) || nameKey(areaId).startsWith(wanted);
  const contains = (area: Area) => !begins(area) && area.key.includes(wanted);
  return [...areas.filter(begins), ...areas.filter(contains)];
}
