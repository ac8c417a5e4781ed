import { expect, it } from 'vitest';
import type { ChainBreak } from '../../src/lib/core/chain/chain-breaks.ts';
import { cellStates } from '../../src/lib/core/chain/chain-cell.ts';
import { offerStates } from '../../src/lib/core/chain/offer-state.ts';
import {
  cellStateText,
  chainHeadline,
  chainRowText,
  completenessText,
  offerStateText
} from '../../src/lib/messages/chain-text.ts';

const everywhere = (transitionId: string, state: 'not_bridged' | 'unknown' = 'not_bridged'): ChainBreak => ({
  kind: 'everywhere',
  transitionId,
  state,
  plannedOfferIds: []
});
const area = (transitionId: string, areaId: string, kind: 'area' | 'partly' = 'area'): ChainBreak => ({
  kind,
  transitionId,
  areaId,
  persons: null,
  classNumber: null
});
const headline = (...breaks: ChainBreak[]) => chainHeadline(breaks, (id) => `Übergang ${id}`, 'de');

it('says where the chain breaks', () => {
  expect(headline(area('a', '1'), area('a', '2'), everywhere('b'), area('c', '1', 'partly'))).toBe(
    'Die Kette reißt an 2 Übergängen: Übergang a und Übergang b'
  );
  expect(headline(everywhere('b'))).toBe('Die Kette reißt an einem Übergang: Übergang b');
  expect(headline(area('c', '1', 'partly'))).toContain('teilweise');
  expect(headline(everywhere('b', 'unknown'))).toContain('Zu wenig erfasst');
  expect(headline()).toBe('Alle Übergänge sind überbrückt, soweit erfasst');
});

it('names rows, cells and offers', () => {
  expect(chainRowText('outreach', 'action_field', 'de')).toBe('Aufsuchende Angebote');
  expect(chainRowText('', 'sector', 'de')).toBe('ohne Angabe');
  expect(chainRowText('SGB VIII', 'legal_sphere', 'en')).toBe('SGB VIII');
  expect(chainRowText('toString', 'sector', 'de')).toBe('toString');
  expect(new Set(cellStates.map((state) => cellStateText(state, 'de'))).size).toBe(cellStates.length);
  expect(new Set(offerStates.map((state) => offerStateText(state, 'en'))).size).toBe(offerStates.length);
});

it('sets completeness against stress', () => {
  const row = (classNumber: number, completeness: number | null) => ({ classNumber, areas: 1, completeness });
  expect(completenessText([row(1, 0.6), row(2, null), row(3, 0.5)], 'de')).toBe(
    'In Gebieten mit sehr hoher Belastung hält die Kette zu 50\u202f%, in Gebieten mit niedriger zu 60\u202f%.'
  );
  expect(completenessText([row(1, null), row(2, 1)], 'de')).toBe('');
});
