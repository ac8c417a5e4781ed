import { districts } from '../gazetteer/districts.ts';
import { independentProviders } from '../gazetteer/providers.ts';
import { cellAt } from '../geography/grid.ts';
import { quarterCentres } from '../geography/quarter-names.ts';
import type { Site } from '../geography/sites.ts';
import { apportion } from '../population/quarters.ts';
import { rateOf, residentsAged } from '../world.ts';
import { presentYear } from '../years.ts';
import type { Facility, FacilityAttributes } from './facility.ts';
import { numbered, quarterResidents, quartersOf, sitesInDistrict } from './placement.ts';
import type { Placement } from './placement.ts';

const placesPerCentre = 63;

/** In this district one centre lies where the small children are: it would make the best family centre. */
const centralIn = '270';

/** Day-care centres; places follow the care rates, fewer where stress is high. */
export function daycareCentres(placement: Placement): Facility[] {
  const facilities: Facility[] = [];
  for (const { id, name } of districts) {
    const { total, underThree } = placesWanted(placement, id);
    const sites = sitesInDistrict(
      placement,
      id,
      Math.round(total / placesPerCentre),
      [0, 5],
      sitesOf(facilities)
    );
    if (id === centralIn) sites[mostChildren(placement, sites)] = middleOfChildren(placement, id);
    const places = apportion(
      total,
      sites.map(() => 0.7 + 0.6 * placement.random.next())
    );
    const words = shuffled(placement, centreNames);
    sites.forEach((site, index) => {
      const attributes = attributesOf(placement, places[index] ?? 0, underThree / Math.max(1, total), id);
      const label = `Kita ${words[index % words.length]} ${name}`;
      facilities.push({
        id: numbered('K', facilities.length),
        name: label,
        kind: 'daycare',
        site,
        attributes
      });
    });
  }
  return facilities;
}

const sitesOf = (facilities: readonly Facility[]): Site[] => facilities.map(({ site }) => site);

/** The first site of the quarter with most children under three. */
function mostChildren(placement: Placement, sites: readonly Site[]): number {
  const children = sites.map(({ quarter }) => quarterResidents(placement, quarter, 0, 2));
  return children.indexOf(Math.max(...children));
}

/** Mean of the middles of a district's quarters, by their children under three. */
function middleOfChildren(placement: Placement, districtId: string): Site {
  const { city } = placement.world;
  const middles = quarterCentres(city);
  const quarters = quartersOf(placement, districtId);
  const children = quarters.map((quarter) => quarterResidents(placement, quarter, 0, 2));
  const total = children.reduce((sum, count) => sum + count, 0);
  const mean = (axis: 0 | 1) =>
    quarters.reduce((sum, { label }, i) => sum + (middles[label]?.[axis] ?? 0) * (children[i] ?? 0), 0) /
    total;
  const [x, y] = [mean(0), mean(1)];
  const quarter = city.quarters[city.labels[cellAt(x / 1000, y / 1000)] ?? -1];
  if (quarter === undefined) throw new Error(`The middle of ${districtId} lies outside the city`);
  return { quarter, x, y };
}

/** Children in care by residence, two thirds of the under-threes in centres, and a little room. */
function placesWanted({ world }: Placement, districtId: string) {
  const older = residentsAged(world, districtId, presentYear, 3, 5);
  const younger = residentsAged(world, districtId, presentYear, 0, 2);
  const underThree = 0.68 * younger * rateOf(world, 'care_rate_under_three', districtId, presentYear);
  const total = older * rateOf(world, 'care_rate_three_to_six', districtId, presentYear) + underThree;
  return { total: Math.round(total * 1.05), underThree };
}

/** Approved, occupiable (staff is short) and occupied places. */
function attributesOf(
  { random, world }: Placement,
  approved: number,
  youngShare: number,
  districtId: string
): FacilityAttributes {
  const stress = world.stress(
    districts.findIndex(({ id }) => id === districtId),
    presentYear
  );
  const occupiable = Math.round(approved * Math.min(1, 0.985 - 0.015 * stress - 0.05 * random.next()));
  const occupied = Math.round(occupiable * (0.95 + 0.05 * random.next()));
  const isPublic = random.next() < 0.38;
  return {
    provider: isPublic ? 'Jugendamt' : random.pick(independentProviders.daycare),
    provider_kind: isPublic ? 'public' : 'independent',
    places_approved: approved,
    places_occupiable: occupiable,
    places_occupied: occupied,
    places_under_three: Math.round(occupied * youngShare)
  };
}

function shuffled({ random }: Placement, words: readonly string[]): string[] {
  return words
    .map((word) => ({ word, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ word }) => word);
}

const centreNames = [
  'Löwenzahn',
  'Ahornblatt',
  'Birkenhain',
  'Marienkäfer',
  'Pusteblume',
  'Schatzkiste',
  'Sonnenhof',
  'Wirbelwind',
  'Zwergenland',
  'Kastanienbaum',
  'Apfelgarten',
  'Weidenkorb',
  'Sternschnuppe',
  'Bachstelze',
  'Eichhorn',
  'Haselnuss',
  'Kletterbaum',
  'Regenwiese',
  'Mühlrad',
  'Purzelbaum'
] as const;
