import type { ChainChartModel, TransitionMark } from '../../../src/lib/charts/chain/chain-model.ts';
import { chainOf } from '../../../src/lib/core/chain/chain.ts';
import { laneRow } from '../../../src/lib/core/chain/chain-lanes.ts';
import type { ChainOffer } from '../../../src/lib/core/chain/chain-types.ts';
import { defaultChainSettings } from '../../../src/lib/core/chain/chain-settings.ts';
import { inventoryOf } from '../../../src/lib/core/chain/inventory.ts';
import { chainData, offer } from '../../core/chain/chain-fixture.ts';

export const columns = [
  { phaseId: 'pregnancy', name: 'Schwangerschaft', ages: '' },
  { phaseId: 'birth', name: 'Geburt', ages: '0' },
  { phaseId: 'early', name: 'Frühe Kindheit', ages: '0–2' },
  { phaseId: 'daycare', name: 'Kita', ages: '3–5' },
  { phaseId: 'old', name: 'Ältere Menschen', ages: 'ab 65' }
];

const mark = (
  transitionId: string,
  state: TransitionMark['state'],
  place: number,
  note: string | null = null
): TransitionMark => ({ transitionId, name: transitionId, state, place, note });

export const marks = [
  mark('birth', 'bridged', 1),
  mark('clinic', 'partly', 2, 'Klinik fehlt'),
  mark('entry', 'bridged', 3),
  mark('third', 'not_bridged', 3, 'keine Brücke'),
  mark('late', 'unknown', 4)
];

/** One of every sort: universal, selective and city-wide, expiring, planned, ended; a gap between two offers. */
export const everySort: readonly ChainOffer[] = [
  offer('1', { name: 'Hebamme', phases: ['pregnancy', 'birth', 'early'] }),
  offer('2', { name: 'Begleitung', phases: ['early'], approach: 'selective', scope: 'city_wide' }),
  offer('3', { name: 'Kurs', phases: ['daycare'], fundingUntil: '2025-06-30' }),
  offer('4', { name: 'Lotse', phases: ['daycare'], status: 'planned' }),
  offer('5', { name: 'Früher', phases: ['early'], status: 'ended' }),
  offer('6', { name: 'Beratung', phases: ['pregnancy'], actionField: 'advice' }),
  offer('7', { name: 'Treff', phases: ['daycare'], actionField: 'advice' })
];

/** So many offers of one kind in one phase. */
export const manyOffers = (count: number): ChainOffer[] =>
  Array.from({ length: count }, (_, i) =>
    offer(String(i).padStart(4, '0'), { name: `Angebot ${i}`, phases: ['early'], type: `Art ${i % 9}` })
  );

/** The chart's model of offers, by action field. */
export function modelOf(
  offers: readonly ChainOffer[],
  change: Partial<ChainChartModel> = {}
): ChainChartModel {
  const inventory = inventoryOf(chainData({ offers }), defaultChainSettings);
  const { rows } = chainOf(inventory, { kind: 'city' }, 'action_field');
  return {
    columns,
    rows: rows.map((row) => ({
      rowId: row.rowId,
      name: `Feld ${row.rowId}`,
      lane: laneRow(inventory, row),
      cells: row.cells,
      expanded: false
    })),
    transitions: marks,
    reached: null,
    reachedOf: 'Ganze Stadt',
    ...change
  };
}
