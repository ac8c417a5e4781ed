import { describe, expect, it } from 'vitest';
import { gapStates, type GapReason } from '../../src/lib/core/coverage/gap-types.ts';
import { gapReasonText, gapStateText, gapText, priorityText } from '../../src/lib/messages/gap-text.ts';

const offerName = (id: string) => `Angebot ${id}`;
const german = { locale: 'de', offerName } as const;
const english = { locale: 'en', offerName } as const;

const reasons: [GapReason, string, string][] = [
  [
    { code: 'active', offerIds: ['1', '2'] },
    'Hier läuft: Angebot 1 und Angebot 2.',
    'Running here: Angebot 1 and Angebot 2.'
  ],
  [
    { code: 'part_of_area', offerIds: ['1', '2', '3', '4', '5'] },
    'Nur für einen Teil des Gebiets: Angebot 1, Angebot 2, Angebot 3 und weitere (2).',
    'For a part of the area only: Angebot 1, Angebot 2, Angebot 3 and others (2).'
  ],
  [
    { code: 'share_below', reached: 0.42, required: 0.6 },
    '42\u202f% der Menschen dieser Lebensphase erreichen ein Angebot, verlangt sind 60\u202f%.',
    '42\u202f% of the people in this life phase reach an offer, 60\u202f% are required.'
  ],
  [
    { code: 'planned', offerIds: ['1'], from: '2026-08-01' },
    'Geplant ab 01.08.2026: Angebot 1.',
    'Planned from 01/08/2026: Angebot 1.'
  ],
  [{ code: 'planned', offerIds: ['1'], from: null }, 'Geplant: Angebot 1.', 'Planned: Angebot 1.'],
  [
    { code: 'none_recorded' },
    'Für dieses Gebiet ist kein Angebot erfasst. Das heißt nicht, dass es keines gibt.',
    'No offer is recorded for this area. That does not mean that there is none.'
  ],
  [
    { code: 'inventory_incomplete' },
    'Der Bestand ist hier nicht vollständig erfasst; erst prüfen, dann planen.',
    'The inventory is not complete here; check it before planning.'
  ],
  [
    { code: 'inventory_incomplete', reasonDe: 'Erhebung läuft' },
    'Der Bestand ist hier nicht vollständig erfasst (Erhebung läuft); erst prüfen, dann planen.',
    'The inventory is not complete here (Erhebung läuft); check it before planning.'
  ]
];

describe('the reasons of a gap', () => {
  it.each(reasons)('%o', (reason, de, en) => {
    expect(gapReasonText(reason, german)).toBe(de);
    expect(gapReasonText(reason, english)).toBe(en);
  });

  it('stand one after the other, the deciding one first', () =>
    expect(
      gapText({ reasons: [{ code: 'none_recorded' }, { code: 'reached_from_outside', share: 0.25 }] }, german)
    ).toBe(
      'Für dieses Gebiet ist kein Angebot erfasst. Das heißt nicht, dass es keines gibt. 25\u202f% erreichen ein Angebot in der Nachbarschaft.'
    ));
});

describe('states and priorities', () => {
  it('have a word each, in both languages', () => {
    for (const locale of ['de', 'en'] as const)
      expect(new Set(gapStates.map((state) => gapStateText(state, locale))).size).toBe(gapStates.length);
    expect(gapStateText('none', 'de')).toBe('keines erfasst');
  });

  it('say the three components, or what is missing', () => {
    const priority = {
      value: 287.4,
      problem: null,
      stressPercentile: 0.97,
      uncoveredShare: 0.71,
      persons: 418
    };
    expect(priorityText({ priority }, 'de')).toBe(
      'Priorität 287 = Prozentrang der Belastung 97 × nicht erreicht 71\u202f% × Personen 418.'
    );
    const none = { ...priority, value: null, problem: 'stress_unknown' } as const;
    expect(priorityText({ priority: none }, 'en')).toBe('No priority: the area has no class of stress.');
  });
});
