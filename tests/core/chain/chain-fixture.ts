import type { ChainData, ChainOffer, ChainPhase } from '../../../src/lib/core/chain/chain-types.ts';
import { defaultChainSettings } from '../../../src/lib/core/chain/chain-settings.ts';
import type { ChainSettings } from '../../../src/lib/core/chain/chain-settings.ts';
import { inventoryOf } from '../../../src/lib/core/chain/inventory.ts';

const phase = (
  phaseId: string,
  ageFrom: number | null,
  ageTo: number | null,
  position: number
): ChainPhase => ({
  phaseId,
  nameDe: phaseId,
  nameEn: null,
  ageFrom,
  ageTo,
  position
});

/** Pregnancy, birth, 0–2, 3–5, 65 and older. */
export const phases = [
  phase('pregnancy', null, null, 1),
  phase('birth', 0, 0, 2),
  phase('early', 0, 2, 3),
  phase('daycare', 3, 5, 4),
  phase('old', 65, null, 5)
];

/** An active offer of outreach for all without anything else recorded. */
export function offer(offerId: string, facts: Partial<ChainOffer> = {}): ChainOffer {
  return {
    offerId,
    name: `Angebot ${offerId}`,
    type: null,
    actionField: 'outreach',
    sector: null,
    phases: [],
    ageFrom: null,
    ageTo: null,
    approach: 'universal',
    scope: 'district',
    facilityId: null,
    status: 'active',
    validFrom: null,
    validTo: null,
    fundingUntil: null,
    legalSpheres: [],
    handoverFor: [],
    placesApproved: null,
    placesOccupiable: null,
    areaIds: [],
    ...facts
  };
}

/** A city c with the areas a and b; a has the quarters a1 and a2. */
export function chainData(facts: Partial<ChainData> = {}): ChainData {
  return {
    referenceDate: '2024-12-31',
    phases,
    offers: [],
    transitions: [
      { transitionId: 'seam', nameDe: 'Naht', nameEn: null, fromPhase: 'early', toPhase: 'daycare' }
    ],
    handovers: [],
    facilities: [],
    areas: [
      { areaId: 'a', name: 'A' },
      { areaId: 'b', name: 'B' }
    ],
    parents: { a: 'c', b: 'c', c: null, a1: 'a', a2: 'a' },
    originKinds: {},
    demand: [],
    ...facts
  };
}

export const handover = (fromOfferId: string, toOfferId: string, transitionId = 'seam') => ({
  transitionId,
  fromOfferId,
  toOfferId,
  kind: null,
  agreedSince: null
});

export const inventory = (facts: Partial<ChainData>, settings: Partial<ChainSettings> = {}) =>
  inventoryOf(chainData(facts), { ...defaultChainSettings, ...settings });
