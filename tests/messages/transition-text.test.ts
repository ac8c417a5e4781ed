import { expect, it } from 'vitest';
import { mobilityOfCounts } from '../../src/lib/core/mobility/class-mobility.ts';
import { funnelOf } from '../../src/lib/core/transitions/funnel.ts';
import { rateProfiles, widestGaps } from '../../src/lib/core/transitions/rate-profile.ts';
import { mobilityText } from '../../src/lib/messages/mobility-text.ts';
import { funnelText, lossText, outcomeText, rateGapText } from '../../src/lib/messages/transition-text.ts';
import { rates } from '../core/transitions/rate-fixture.ts';

const funnel = funnelOf(
  rates(
    'a screened 2024 2505 3182',
    'a offered 2024 681 2505',
    'a accepted 2024 500 681',
    'a arrived 2024 345 500'
  )
);

it('says where most are lost and what closing it would mean', () => {
  if (!funnel) throw new Error('no funnel');
  expect(funnelText(funnel, 'de')).toEqual([
    'Am meisten gehen beim Schritt „angesprochen“ verloren: 677 von 3.182 (21\u202f%). Ginge dort niemand verloren, kämen bei sonst gleichen Quoten im Jahr 93 mehr an.',
    'Am meisten brächte der Schritt „angekommen“: Ginge dort niemand verloren, kämen im Jahr 155 mehr an.'
  ]);
  expect(funnelText(funnel, 'en')).toHaveLength(2);
  expect(funnel.steps.map((step) => lossText(step, 'de'))).toEqual([
    'nicht angesprochen',
    'gehen verloren',
    'lehnen ab',
    'kommen nicht an'
  ]);
});

it('words the gap between areas', () => {
  const rows = rates(
    'a gymnasium 2024 60 100',
    'b gymnasium 2024 30 100',
    'a own_word 2024 5 10',
    'b own_word 2024 4 10'
  );
  const gaps = widestGaps(rateProfiles(rows, '2024', (id) => (id === 'a' ? 1 : 4), 4));
  expect(gaps.map((gap) => rateGapText(gap, 'de'))).toEqual([
    'Gymnasium: 30\u202f% in Gebieten mit hoher Belastung, 60\u202f% in Gebieten mit niedriger (−30 Prozentpunkte)',
    'own_word: 40\u202f% in Gebieten mit hoher Belastung, 50\u202f% in Gebieten mit niedriger; der Unterschied ist bei diesen Fallzahlen nicht gesichert'
  ]);
  expect(outcomeText('constructor', 'de')).toBe('constructor');
});

it('words how areas move between classes', () => {
  const mobility = mobilityOfCounts([
    [8, 2],
    [1, 9]
  ]);
  if (!mobility) throw new Error('no steps');
  const course = { mobility, dates: [{ period: '2024', vintage: '', areas: [6, 4] }] };
  expect(mobilityText(course, 'de')).toEqual([
    'An aufeinanderfolgenden Stichtagen blieb ein Gebiet in 17 von 20 Fällen (85\u202f%) in seiner Klasse; 2-mal kam es in eine Klasse höherer, 1-mal in eine niedrigerer Belastung.',
    'Liefe es immer so weiter, lägen am Ende 67\u202f% der Gebiete in Klassen hoher Belastung; heute sind es 40\u202f%.',
    'Von „Klasse 2 von 2“ bis „Klasse 1 von 2“ vergingen rechnerisch im Mittel 10 Schritte.'
  ]);
  expect(mobilityText(course, 'en')).toHaveLength(3);
});
