import type { Facility } from '../facilities/facility.ts';
import { districtIdOfFacility } from '../facilities/facilities.ts';
import type { Facilities } from '../facilities/facilities.ts';
import { boroughs } from '../gazetteer/boroughs.ts';
import { districts } from '../gazetteer/districts.ts';
import type { District } from '../gazetteer/districts.ts';
import { membersOf } from '../population/rows.ts';
import { randomFor } from '../random.ts';
import type { Random } from '../random.ts';
import type { Site } from '../geography/sites.ts';
import type { World } from '../world.ts';
import { draft } from './draft.ts';
import type { Draft, Programme, Status } from './programme.ts';

/** What the makers of offers share. */
export interface OfferContext {
  world: World;
  facilities: Facilities;
}

/** Districts with fewer residents have no offers of their own. */
const smallest = 500;
const populated = districts.filter(({ residents }) => residents >= smallest);

/** One offer at each facility given. */
export function atFacilities(
  programme: Programme,
  facilities: readonly Facility[],
  status?: Status
): Draft[] {
  const random = streamOf(programme);
  return facilities.map((facility) => {
    const name = `${programme.type} ${facility.name}`;
    const areaIds = [districtIdOfFacility(facility)];
    const mailbox = mailboxOf(programme.type, facility.id);
    return draft(programme, { name, scope: 'facility', areaIds, facility, status, mailbox }, random);
  });
}

/** One offer for each district given. */
export function inDistricts(
  programme: Programme,
  { facilities }: OfferContext,
  districtIds: readonly string[],
  status?: Status
): Draft[] {
  const random = streamOf(programme);
  return districtIds.map((id) => {
    const name = `${programme.type} ${districts.find((district) => district.id === id)?.name}`;
    const placing = { name, areaIds: [id], seat: seatIn(facilities, [id], random), status };
    return draft(
      programme,
      { ...placing, scope: 'district', mailbox: mailboxOf(programme.type, id) },
      random
    );
  });
}

/** One offer for each borough, serving all its districts. */
export function inBoroughs(
  programme: Programme,
  { facilities }: OfferContext,
  boroughIds = boroughs.map(({ id }) => id)
): Draft[] {
  const random = streamOf(programme);
  return boroughIds.map((id) => {
    const name = `${programme.type} ${boroughs.find((borough) => borough.id === id)?.name}`;
    const areaIds = membersOf(id);
    const placing = { name, areaIds, seat: seatIn(facilities, areaIds, random) };
    return draft(
      programme,
      { ...placing, scope: 'district', mailbox: mailboxOf(programme.type, id) },
      random
    );
  });
}

/** Where an offer for districts has its rooms: beside a public building of one of them. */
function seatIn(facilities: Facilities, districtIds: readonly string[], random: Random): Site | undefined {
  const houses = [
    ...facilities.daycare,
    ...facilities.primary_school,
    ...facilities.library,
    ...facilities.youth_centre
  ];
  const near = houses.filter((house) => districtIds.includes(districtIdOfFacility(house)));
  if (near.length === 0) return undefined;
  const { quarter, x, y } = random.pick(near).site;
  return { quarter, x: x + 60 * (random.next() - 0.5), y: y + 60 * (random.next() - 0.5) };
}

/** One offer for a single quarter. */
export function inQuarters(programme: Programme, quarterIds: readonly string[]): Draft[] {
  const random = streamOf(programme);
  return quarterIds.map((id) => {
    const name = `${programme.type} Quartier ${districts.find((district) => id.startsWith(district.id))?.name}`;
    const mailbox = mailboxOf(programme.type, id);
    return draft(programme, { name, scope: 'quarter', areaIds: [id], mailbox }, random);
  });
}

/** Offers for the whole city or beyond; they have no place of their own. */
export function everywhere(
  programme: Programme,
  names: readonly string[],
  scope: 'city_wide' | 'supra_municipal'
) {
  const random = streamOf(programme);
  return names.map((name, index): Draft => {
    const mailbox = mailboxOf(programme.type, String(index + 1));
    return draft(programme, { name, scope, areaIds: [], status: 'active', mailbox }, random);
  });
}

/** A choice of facilities or districts: `share` of them, more where `lean` is higher. Order is kept. */
export function choose<T>(items: readonly T[], count: number, name: string, lean: (item: T) => number): T[] {
  const random = randomFor(`choice ${name}`);
  const scored = items.map((item, index) => ({ item, index, score: lean(item) + random.normal() }));
  return scored
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Planted stress of the district a facility lies in. */
export const stressAt = (facility: Facility) => stressIn(districtIdOfFacility(facility));
/** Planted stress of a district. */
export const stressIn = (districtId: string) => districts.find(({ id }) => id === districtId)?.stress ?? 0;
/** Ids of the districts with enough residents, `count` of them, more where `lean` is higher. */
export const chooseDistricts = (
  count: number,
  name: string,
  lean: (district: District) => number
): string[] => choose(populated, count, name, lean).map(({ id }) => id);

const streamOf = ({ type }: Programme): Random => randomFor(`offers ${type}`);

function mailboxOf(type: string, place: string): string {
  const plain = type
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss');
  return `${plain
    .replace(/é/g, 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${place.toLowerCase()}`;
}
