import { describe, expect, it } from 'vitest';
import * as m from '../../src/lib/messages/compiled/messages.js';

const de = { locale: 'de' } as const;
const en = { locale: 'en' } as const;

describe('numbers in sentences', () => {
  it.each([
    [1, 'Ein Gebiet von 59 trägt hohe Belastung', 'One area out of 59 bears high stress'],
    [2, '2 von 59 Gebieten tragen hohe Belastung', '2 of 59 areas bear high stress']
  ])('headline with %i', (count, german, english) => {
    expect(m.headline_high({ count, text: '59' }, de)).toBe(german);
    expect(m.headline_high({ count, text: '59' }, en)).toBe(english);
  });

  it.each([
    [1, 'über 1 Jahr', 'over 1 year'],
    [3, 'über 3 Jahre', 'over 3 years']
  ])('trend over %i', (count, german, english) => {
    expect(m.composer_trend_years({ count, text: '' }, de)).toBe(german);
    expect(m.composer_trend_years({ count, text: '' }, en)).toBe(english);
  });

  it.each([
    [1, 'x.zip wurde nicht geöffnet: ein Fehler', 'one error'],
    [20, 'x.zip wurde nicht geöffnet: 20 Fehler', '20 errors']
  ])('problems with %i', (count, german, english) => {
    const inputs = { count, text: String(count), name: 'x.zip' };
    expect(m.problems_title(inputs, de)).toBe(german);
    expect(m.problems_title(inputs, en)).toContain(english);
  });
});
