import { describe, expect, it } from 'vitest';
import { bridgeStates } from '../../src/lib/core/chain/bridge-types.ts';
import { accessMethods } from '../../src/lib/core/coverage/area-reach.ts';
import { coverageMeasures } from '../../src/lib/core/coverage/coverage-measure.ts';
import { demandPlaces, demandWeights } from '../../src/lib/core/coverage/coverage-settings.ts';
import { gapStates } from '../../src/lib/core/coverage/gap-types.ts';
import { sitingAims } from '../../src/lib/core/coverage/siting-aim.ts';
import { presetNames } from '../../src/lib/core/disclosure/presets.ts';
import { allocationKeys } from '../../src/lib/core/equity/allocation-comparison.ts';
import {
  classMethods,
  combineMethods,
  standardiseMethods
} from '../../src/lib/core/index-methods/method-names.ts';
import { formulaText } from '../../src/lib/core/formula/formula-text.ts';
import { methodStatements } from '../../src/lib/core/methods.ts';
import { findTerms, glossary } from '../../src/lib/messages/methods/glossary.ts';
import { methodText, methodTexts } from '../../src/lib/messages/methods/method-texts.ts';
import type { MethodSectionId } from '../../src/lib/messages/methods/method-section.ts';
import { cityMethods } from '../../src/lib/queries/city-values.ts';
import { statementTopics } from '../../src/lib/report/statements/statement.ts';

const [german, english] = [methodTexts('de'), methodTexts('en')];
const textsOf = (sections: typeof german) =>
  sections.flatMap(({ title, paragraphs, formulas, variants }) => [
    title,
    ...paragraphs,
    ...formulas.flatMap(({ caption, where }) => [caption, ...where.map(({ meaning }) => meaning)]),
    ...variants.flatMap(({ name, text }) => [name, text])
  ]);
const idsOf = (sections: typeof german) =>
  sections.map(({ id, paragraphs, formulas, variants }) => ({
    id,
    paragraphs: paragraphs.length,
    formulas: formulas.map((one) => one.id),
    variants: variants.map((one) => one.id)
  }));

describe('method texts', () => {
  it('say the same in both languages, with nothing left empty', () => {
    expect(idsOf(english)).toEqual(idsOf(german));
    expect([...textsOf(german), ...textsOf(english)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('explain every symbol once, and have as many explanations as symbols', () => {
    for (const { formulas } of [...german, ...english])
      for (const { id, where } of formulas)
        expect([id, where.filter(({ meaning }) => meaning === '').length]).toEqual([id, 0]);
  });

  it('read as one line each', () => {
    const lines = german.flatMap(({ id, formulas }) =>
      formulas.map(({ formula }) => `${id}: ${formulaText(formula)}`)
    );
    expect(lines).toMatchSnapshot();
  });

  it('know every method, rule and state that settings, files and provenance name', () => {
    const settings = {
      standardise: 'z-score',
      combine: 'sum-restandardised',
      classify: { method: 'limits', limits: [-1, 1, 1.5] },
      trend: { years: 2, limits: [-1, 1] },
      minimumPopulation: 300,
      excluded: []
    } as const;
    const named: readonly (readonly [MethodSectionId, readonly string[]])[] = [
      ...methodStatements(settings).map(({ step, method }) => [step, [method]] as const),
      ['standardise', standardiseMethods],
      ['combine', combineMethods],
      ['classify', classMethods],
      ['data', cityMethods],
      ['disclosure', presetNames],
      ['places', coverageMeasures],
      ['ways', ['straight_line', 'travel_times', 'isochrones', ...demandPlaces, ...demandWeights]],
      ['catchment', accessMethods],
      ['gaps', gapStates],
      ['siting', sitingAims],
      ['bridges', bridgeStates],
      ['equity', ['poor_children', 'stress_weighted']],
      ['allocation', allocationKeys],
      ['space', ['queen', 'rook', 'hot', 'cold', 'high-high', 'low-low', 'high-low', 'low-high']],
      ['statements', statementTopics]
    ];
    for (const [section, ids] of named)
      expect([section, methodText(section, 'de').variants.map(({ id }) => id)]).toEqual([
        section,
        expect.arrayContaining([...ids])
      ]);
  });
});

describe('glossary', () => {
  it('has every term of both languages once, in the order of the alphabet', () => {
    for (const locale of ['de', 'en'] as const) {
      const terms = glossary(locale).map(({ term }) => term);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.length).toBeGreaterThan(50);
    }
    expect(
      glossary('de')
        .map(({ id }) => id)
        .sort()
    ).toEqual(
      glossary('en')
        .map(({ id }) => id)
        .sort()
    );
    expect(
      glossary('de')
        .slice(0, 3)
        .map(({ term }) => term)
    ).toEqual(['Angebot', 'Anteil', 'aufsuchend']);
  });

  it('is searched in both languages and in the meanings, whatever the case and accents', () => {
    const found = (text: string) => findTerms(glossary('de'), text).map(({ id }) => id);
    expect(found('UBERGANG')).toContain('transition');
    expect(found('navigator')).toEqual(['navigator_service']);
    expect(found('xyz')).toEqual([]);
  });
});
