import type { Facility } from '../facilities/facility.ts';
import type { Site } from '../geography/sites.ts';
import { publicProviders } from '../gazetteer/providers.ts';
import { toLonLat } from '../geography/projection.ts';
import type { Random } from '../random.ts';
import { fundingOf } from './funding.ts';
import type { Draft, Programme, Scope, Status } from './programme.ts';

/** Where and how one offer of a programme is to be found. */
export interface Placing {
  name: string;
  scope: Scope;
  areaIds: readonly string[];
  facility?: Facility;
  /** Where it has its rooms if not in a facility. */
  seat?: Site;
  provider?: string;
  status?: Status;
  /** Address in the functional contact, without domain. */
  mailbox: string;
}

/** An offer with everything an inventory holds; some inventories have gaps, so a few cells stay empty. */
export function draft(programme: Programme, placing: Placing, random: Random): Draft {
  const provider = placing.provider ?? random.pick(programme.providers);
  const status = placing.status ?? statusOf(programme, random);
  return {
    areaIds: placing.areaIds,
    row: {
      name: placing.name,
      ...described(programme),
      provider,
      provider_kind: (Object.values(publicProviders) as string[]).includes(provider)
        ? 'public'
        : 'independent',
      scope: placing.scope,
      ...venueOf(programme, placing, random),
      ...sizeOf(programme, random),
      status,
      ...validity(programme, status, random),
      ...fundingOf(programme.funding, random),
      contact: `${placing.mailbox}@beispielstadt.example`
    }
  };
}

function described(programme: Programme) {
  const { type, field, sector, phases, ages, target, approach, access, legal, guidelines } = programme;
  return {
    type,
    action_field: field,
    sector,
    network: programme.network ?? null,
    phases: phases.join(';'),
    age_from: ages[0],
    age_to: ages[1],
    target_group: target,
    approach,
    access_mode: access.join(';'),
    legal_sphere: legal.join(';') || null,
    handover_for: programme.handoverFor?.join(';') ?? null,
    certificate: programme.certificate ?? null,
    guidelines: guidelines.join(';')
  };
}

function statusOf({ steady }: Programme, random: Random): Status {
  const chance = random.next();
  if (steady === true || chance < 0.9) return 'active';
  if (chance < 0.935) return 'ended';
  if (chance < 0.955) return 'paused';
  return chance < 0.99 ? 'planned' : 'concept';
}

/** One in ten offers with rooms has no coordinates in the inventory. */
function venueOf(programme: Programme, { facility, seat }: Placing, random: Random) {
  const site = facility?.site ?? seat;
  const known = site !== undefined && random.next() > 0.1;
  const [lon, lat] = known ? toLonLat([site.x, site.y]) : [null, null];
  return { facility_id: facility?.id ?? null, venue: programme.venue ?? null, lon, lat };
}

function sizeOf({ places, hours, fte }: Programme, random: Random) {
  const approved = places === undefined ? null : between(places, random);
  const occupiable = approved === null ? null : approved - random.round(approved * 0.08 * random.next());
  const occupied = occupiable === null ? null : random.round(occupiable * (0.7 + 0.3 * random.next()));
  return {
    places_approved: approved,
    places_occupiable: occupiable,
    places_occupied: occupied,
    hours_per_week: hours === undefined || random.next() < 0.1 ? null : between(hours, random),
    fte: fte === undefined || random.next() < 0.15 ? null : between([fte[0] * 4, fte[1] * 4], random) / 4
  };
}

function validity({ funding }: Programme, status: Status, random: Random) {
  const earliest = funding === 'core' || funding === 'mixed' ? 2006 : 2016;
  const year = earliest + random.integer(2024 - earliest);
  const since = `${year}-${random.pick(['01-01', '04-01', '08-01', '09-01'])}`;
  if (status === 'planned')
    return { valid_from: random.pick(['2025-08-01', '2025-09-01', '2026-01-01']), valid_to: null };
  if (status === 'concept') return { valid_from: null, valid_to: null };
  const end =
    status === 'ended' ? random.pick(['2022-12-31', '2023-07-31', '2023-12-31', '2024-07-31']) : null;
  return { valid_from: end !== null && since > '2021' ? '2019-08-01' : since, valid_to: end };
}

const between = ([least, most]: readonly [number, number], random: Random) =>
  least + random.integer(most - least + 1);
