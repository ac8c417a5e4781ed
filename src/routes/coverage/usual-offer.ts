import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** The type most offers of the phase and field have. */
export function usualType({ data, choices }: CoverageScreen): string {
  const count = (type: string) => data?.offers.filter((offer) => offer.type === type).length ?? 0;
  const [first = ''] = choices.types.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  return first;
}

const oldestInDaycare = 5;
const oldestInPrimarySchool = 10;

/** The kind of facility where a site is sought first: what the field belongs into, else what fits the ages. */
export function usualKind({ data, phase, field, settings }: CoverageScreen): string {
  const known = new Set(data?.facilities.map(({ kind }) => kind));
  const rule = settings.fields.find(({ actionField }) => actionField === field)?.facilityKinds?.[0];
  const ageTo = phase?.ageTo ?? Infinity;
  const byAge =
    ageTo <= oldestInDaycare ? 'daycare' : ageTo <= oldestInPrimarySchool ? 'primary_school' : 'youth_centre';
  return [rule, byAge, ...known].find((kind) => kind !== undefined && known.has(kind)) ?? '';
}
