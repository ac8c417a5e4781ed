import { expect, it } from 'vitest';
import { bridgeStates } from '../../src/lib/core/chain/bridge-types.ts';
import type { BridgeReason } from '../../src/lib/core/chain/bridge-types.ts';
import { defaultChainSettings } from '../../src/lib/core/chain/chain-settings.ts';
import { reasonText } from '../../src/lib/messages/bridge-reason-text.ts';
import { breakText, bridgeStateText, chainRulesText } from '../../src/lib/messages/bridge-text.ts';

const naming = (locale: 'de' | 'en') => ({
  locale,
  transitionName: () => 'Dritter Geburtstag',
  offerName: (id: string) => `Angebot ${id}`,
  areaName: () => 'Neuglück'
});
const clinic = { facilityId: 'C4', name: 'Klinik Kornhöfe', kind: 'clinic', areaId: null };
const sites = { facilityKind: 'clinic', covered: 3, total: 4, without: [clinic] };

it.each<[BridgeReason, string]>([
  [{ kind: 'tasked', offerIds: ['1'] }, 'Die Übergabe ist Aufgabe von Angebot 1.'],
  [
    { kind: 'tasked', offerIds: ['1', '2', '3', '4', '5'] },
    'Die Übergabe ist Aufgabe von 5 Angeboten: Angebot 1, Angebot 2, Angebot 3 und 2 weitere.'
  ],
  [
    { kind: 'sites', sites },
    '3 von 4 übergeben (Geburtskliniken); niemand übergibt an diesem Ort: Klinik Kornhöfe.'
  ],
  [{ kind: 'areas_without', areaIds: ['270'] }, 'Nicht überbrückt in Neuglück.'],
  [{ kind: 'capacity', from: 1369, to: 174 }, 'Plätze abgebend 1.369, annehmend 174.'],
  [
    { kind: 'expiring', offerIds: ['1'], until: '2025-06-30' },
    'Die Finanzierung endet am 30.06.2025 bei Angebot 1.'
  ]
])('words %j', (reason, text) => {
  expect(reasonText(reason, naming('de'))).toBe(text);
  expect(reasonText(reason, naming('en'))).not.toBe(text);
});

it('names the break, not the area as a problem', () => {
  const area = { kind: 'area', transitionId: 't', areaId: '270', persons: 3, classNumber: 4 } as const;
  expect(breakText(area, naming('de'))).toBe('Dritter Geburtstag: in Neuglück nicht überbrückt');
  const site = { kind: 'site', transitionId: 't', site: clinic, covered: 3, total: 4 } as const;
  expect(breakText(site, naming('de'))).toBe(
    'Dritter Geburtstag: an diesem Ort übergibt niemand: Klinik Kornhöfe (3 von 4 übergeben)'
  );
});

it('says whether a transition that nothing bridges is looked at in the city, in some areas or in one', () => {
  const nowhere = { kind: 'everywhere', transitionId: 't', state: 'not_bridged' } as const;
  const text = (scope: 'city' | 'group' | 'area', plannedOfferIds: string[] = []) =>
    breakText({ ...nowhere, plannedOfferIds }, naming('de'), scope);
  expect(text('city')).toBe('Dritter Geburtstag: in keinem Gebiet überbrückt');
  expect(text('group')).toBe('Dritter Geburtstag: in keinem dieser Gebiete überbrückt');
  expect(text('area')).toBe('Dritter Geburtstag: hier nicht überbrückt');
  expect(text('area', ['1'])).toBe('Dritter Geburtstag: hier nicht überbrückt, ein Angebot ist geplant');
});

it('has words for every state, and prints the rules', () => {
  expect(bridgeStates.map((state) => bridgeStateText(state, 'de'))).toEqual([
    'nicht überbrückt',
    'teilweise überbrückt',
    'überbrückt',
    'unbekannt'
  ]);
  expect(chainRulesText(defaultChainSettings, 'de').join(' ')).toContain('innerhalb von 12 Monaten');
  expect(chainRulesText({ ...defaultChainSettings, universalKinds: [] }, 'en')).toHaveLength(5);
});
