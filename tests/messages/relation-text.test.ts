import { describe, expect, it } from 'vitest';
import type { IndexRelations, IndicatorPair } from '../../src/lib/core/correlation/index-relations.ts';
import type { Relation } from '../../src/lib/core/correlation/relation.ts';
import { differenceText } from '../../src/lib/messages/compare-text.ts';
import { boundsText, doubleCountText, relationText } from '../../src/lib/messages/relation-text.ts';

const names = { x: 'Armut', y: 'Sprache' };
const related = (correlation: number | null, interval: Relation['interval']): Relation => ({
  points: Array.from({ length: 59 }, (_, i) => ({ areaId: String(i), x: i, y: i, class: 1 })),
  withoutFigure: 0,
  correlation,
  interval
});

describe('the relation of two indicators in words', () => {
  it.each([
    [0.9, 'Je höher „Armut“, desto höher „Sprache“.'],
    [0.6, 'Je höher „Armut“, desto höher „Sprache“.'],
    [0.59, 'Wo „Armut“ höher ist, ist eher auch „Sprache“ höher.'],
    [0.29, 'Zwischen „Armut“ und „Sprache“ besteht kaum ein Zusammenhang.'],
    [-0.3, 'Wo „Armut“ höher ist, ist „Sprache“ eher niedriger.'],
    [-0.8, 'Je höher „Armut“, desto niedriger „Sprache“.']
  ])('%d', (correlation, sentence) => {
    expect(relationText(related(correlation, null), names, 'de')[0]).toBe(sentence);
  });

  it('names interval and areas, and says where zero is in it', () => {
    const certain = relationText(related(0.5, { lower: 0.28, upper: 0.67 }), names, 'de');
    expect(certain.slice(1)).toEqual([
      'Spearmans Rangkorrelation 0,50, 95-%-Bereich 0,28 bis 0,67, 59 Gebiete.'
    ]);
    const chance = relationText(related(-0.1, { lower: -0.35, upper: 0.16 }), names, 'en');
    expect(chance.slice(1)).toEqual([
      'Spearman’s rank correlation −0.10, 95% interval −0.35 to 0.16, 59 areas.',
      'The interval includes zero: this may be chance.'
    ]);
    expect(relationText(related(null, null), names, 'en')).toHaveLength(1);
  });
});

describe('what may count twice, in words', () => {
  const pair = (x: string, y: string, towardsStress: number): IndicatorPair => ({
    ...{ x, y, towardsStress, correlation: towardsStress },
    ...{ interval: null, weightShare: 0.45 }
  });
  const relations = (...pairs: IndicatorPair[]): IndexRelations => ({
    indicatorIds: ['a', 'b', 'c'],
    areas: 59,
    pairs
  });
  const words = (found: IndexRelations, reversed: string[] = []) =>
    doubleCountText(found, reversed, (id) => id.toUpperCase(), 'de');

  it('names the closest pair and counts the others; below the limit there is none', () => {
    expect(words(relations(pair('a', 'b', 0.81), pair('a', 'c', 0.93), pair('b', 'c', -0.95)))).toEqual([
      'A und C verlaufen fast gleich (0,93) und haben zusammen 45\u202f% des Gewichts: Dasselbe könnte doppelt zählen.',
      'Das gilt für ein weiteres Paar, unten umrandet.'
    ]);
    expect(words(relations(pair('a', 'b', 0.79)), ['c'])).toEqual([
      'Keine zwei Indikatoren verlaufen fast gleich (Rangkorrelation ab 0,80 in Richtung der Belastung).',
      'Bei C heißt mehr weniger belastet; ein Minus bedeutet dort gleiche Richtung der Belastung.'
    ]);
    expect(words({ ...relations(), indicatorIds: ['a'] })).toHaveLength(1);
  });
});

describe('a filter by figures in words', () => {
  const unit = { name: 'Armut', unit: 'percent' };
  it.each([
    [20, 30, 'Armut: 20,0\u202f% bis unter 30,0\u202f%'],
    [20, null, 'Armut: ab 20,0\u202f%'],
    [null, 30, 'Armut: unter 30,0\u202f%']
  ])('%s to %s', (lower, upper, text) =>
    expect(boundsText({ of: 'i:a', lower, upper }, unit, 'de')).toBe(text)
  );
});

describe('the difference of two areas in words', () => {
  const naming = { area: (id: string) => `Gebiet ${id}`, indicator: (id: string) => id.toUpperCase() };
  const part = (indicatorId: string, contribution: number) => ({ indicatorId, contribution });
  const found = { higherId: '1', lowerId: '2', difference: 1.25 };

  it('names what widens and what narrows it', () => {
    const parts = [part('a', 1), part('b', 0.5), part('c', 0.004), part('d', -0.25)];
    expect(differenceText({ ...found, parts }, naming, 'de')).toEqual([
      'Gebiet 1 liegt 1,25 Indexpunkte über Gebiet 2.',
      'Am meisten trägt dazu bei: A (+1,00) und B (+0,50).',
      'Dagegen wirkt: D (−0,25).'
    ]);
  });

  it('says where the indices are the same', () => {
    expect(differenceText({ ...found, difference: 0.001, parts: [] }, naming, 'en')).toEqual([
      'Gebiet 1 and Gebiet 2 have the same index.'
    ]);
  });
});
