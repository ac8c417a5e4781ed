import { describe, expect, it } from 'vitest';
import type { BridgeState } from '../../src/lib/core/chain/bridge-types.ts';
import type { ChainBreak } from '../../src/lib/core/chain/chain-breaks.ts';
import { defaultChainSettings } from '../../src/lib/core/chain/chain-settings.ts';
import type { GapCell } from '../../src/lib/core/coverage/gap-types.ts';
import type { CoverageOverview } from '../../src/lib/core/overview/coverage-overview.ts';
import type { PhaseCoverage } from '../../src/lib/core/overview/phase-coverage.ts';
import type { ChainSummary, CityBridge } from '../../src/lib/core/report/chain-summary.ts';
import type { RateDifference } from '../../src/lib/core/report/transition-figures.ts';
import type { RateShare } from '../../src/lib/core/transitions/transition-rate.ts';
import { chapterOf } from '../../src/lib/report/chapters/chapter-list.ts';
import { sectionsOf } from '../../src/lib/report/document/report-document.ts';
import { blocksOf, namingIn, noPicture, smallFigures, tableOf, textOf } from './small-figures.ts';

const daycare: PhaseCoverage = {
  ...{ phaseId: 'daycare', nameDe: 'Kita', nameEn: 'Day care', ageFrom: 3, ageTo: 5, areas: [] },
  high: { persons: 200, reached: 120 },
  others: { persons: 100, reached: 90 },
  equity: { kind: 'poor_children', need: 0.4, supply: 0.2 }
};
const gap = (areaId: string, given: Partial<GapCell['priority']> = {}): GapCell => ({
  ...{ areaId, phaseId: 'daycare', actionField: 'outreach', state: 'none', reasons: [] },
  persons: { kind: 'value', count: 90, split: false },
  priority: { value: 25.2, problem: null, stressPercentile: 0.9, uncoveredShare: 0.8, persons: 35, ...given }
});
const coverage = (given: Partial<CoverageOverview> = {}) => {
  const found: CoverageOverview = {
    ...{ referenceDate: '2024-12-31', phases: [daycare], gaps: [], gapsByArea: [] },
    high: { gapCount: 0, areaCount: 0, first: null },
    ...given
  };
  return { overview: { coverage: found, bridges: null, changes: null } };
};

describe('gaps', () => {
  it('without a gap says so, and claims no more', () => {
    const text = (locale: 'de' | 'en') => textOf(chapterOf('gaps'), smallFigures(coverage()), { locale });
    expect(text('de')).toBe('Nach diesen Regeln ist keine Lücke offen.');
    expect(text('en')).toBe('By these rules no gap is open.');
  });

  it('prints a priority with its three components, and what is not known as such', () => {
    const unknown = { value: null, problem: 'stress_unknown' as const, stressPercentile: null };
    const figures = smallFigures(coverage({ gaps: [gap('a'), gap('b', unknown)] }));
    expect(tableOf(blocksOf(chapterOf('gaps'), figures), 'gaps-table')).toEqual([
      ['Aue', 'Kita', 'Aufsuchende Angebote', 'keines erfasst', '25,2', '90', '80 %', '35'],
      ['Berg', 'Kita', 'Aufsuchende Angebote', 'keines erfasst', 'unbekannt', 'fehlt', '80 %', '35']
    ]);
  });

  it('in a briefing names each area once', () => {
    const figures = smallFigures(coverage({ gaps: [gap('a'), gap('a')], gapsByArea: [gap('a')] }));
    const rows = (template: 'brief' | 'chain') =>
      tableOf(blocksOf(chapterOf('gaps'), figures, { template }), 'gaps-table');
    expect([rows('brief'), rows('chain')].map((found) => found?.length)).toEqual([1, 2]);
  });
});

describe('need and equity', () => {
  it('say how many are reached', () => {
    const blocks = blocksOf(chapterOf('need'), smallFigures(coverage()));
    expect(tableOf(blocks, 'need-reach')).toEqual([['Kita', '3–5', '200', '60 %', '90 %']]);
    const nobody = { ...daycare, high: { persons: 0, reached: 0 } };
    const without = blocksOf(chapterOf('need'), smallFigures(coverage({ phases: [nobody] })));
    expect(tableOf(without, 'need-reach')?.[0]?.slice(2, 4)).toEqual(['fehlt', 'fehlt']);
  });

  it('name the approximation only where ways are straight lines', () => {
    const text = (straightLine: boolean) =>
      textOf(chapterOf('need'), smallFigures({ ...coverage(), straightLine }));
    expect(text(true)).toContain('Luftlinien-Näherung');
    expect(text(false)).not.toContain('Luftlinien-Näherung');
  });

  it('set supply against need', () => {
    const blocks = blocksOf(chapterOf('equity'), smallFigures(coverage()));
    expect(tableOf(blocks, 'equity-phases')).toEqual([['Kita', 'Kinder in SGB II', '40 %', '20 %', '0,50']]);
  });
});

const bridge = (transitionId: string, state: BridgeState): CityBridge => ({
  ...{ transitionId, state, reasons: state === 'not_bridged' ? [{ kind: 'none' as const }] : [] },
  ...{ taskedOfferIds: [], handovers: [], spanningOfferIds: [], plannedOfferIds: [], sites: null },
  capacity: { from: { offers: 0, places: null }, to: { offers: 0, places: null } },
  legalSpheres: { from: [], to: [], crosses: false },
  areas: { [state]: 3 }
});
const share = (part: number): RateShare => ({
  ...{ numerator: part, denominator: 100, share: part / 100, lower: 0, upper: 1, areas: 1, unknownAreas: 0 }
});
const difference = (high: number, low: number, certain: boolean): RateDifference => ({
  ...{ transitionId: 't1', outcome: 'arrived', city: share(50) },
  gap: { high: share(high), low: share(low), difference: (high - low) / 100, lower: 0, upper: 0, certain }
});
const chain = (given: Partial<ChainSummary> = {}): { chain: ChainSummary } => ({
  chain: {
    settings: defaultChainSettings,
    phases: [],
    transitions: [
      { transitionId: 't1', nameDe: 'Schritt 1', nameEn: 'Step 1', fromPhase: null, toPhase: null },
      { transitionId: 't2', nameDe: 'Schritt 2', nameEn: null, fromPhase: null, toPhase: null }
    ],
    picture: { phases: [], transitions: [], rows: [] },
    bridges: [bridge('t1', 'bridged'), bridge('t2', 'not_bridged')],
    breaks: [],
    offerNames: {},
    rates: null,
    ...given
  }
});
const everywhere: ChainBreak = {
  kind: 'everywhere',
  transitionId: 't2',
  state: 'not_bridged',
  plannedOfferIds: []
};

describe('transitions', () => {
  const blocks = (given: Partial<ChainSummary> = {}, template: 'annex' | 'brief' = 'annex') =>
    blocksOf(chapterOf('transitions'), smallFigures(chain(given)), { template });

  it('counts areas by state, and says why a transition is open', () => {
    expect(tableOf(blocks(), 'transitions-table')).toEqual([
      ['Schritt 1', 'überbrückt', '3', '–', '–', '–'],
      ['Schritt 2', 'nicht überbrückt', '–', '–', '3', '–']
    ]);
    const text = textOf(chapterOf('transitions'), smallFigures(chain()));
    expect(text).toMatch(/Schritt 2: nicht überbrückt: \S/);
    expect(text).not.toContain('Schritt 1: überbrückt: ');
  });

  it('in a briefing shows what is open, and all where nothing is', () => {
    expect(tableOf(blocks({}, 'brief'), 'transitions-table')).toHaveLength(1);
    const bridged = [bridge('t1', 'bridged'), bridge('t2', 'bridged')];
    expect(tableOf(blocks({ bridges: bridged }, 'brief'), 'transitions-table')).toHaveLength(2);
  });

  it('has no part on reasons where everything is bridged, and none on breaks where nothing breaks', () => {
    const titles = (given: Partial<ChainSummary>) => {
      const context = { figures: smallFigures(chain(given)), naming: namingIn('de'), draw: noPicture };
      const parts = chapterOf('transitions').parts({
        ...context,
        template: 'annex',
        areaIds: [],
        paper: null
      });
      return parts.map((part) => part().id);
    };
    expect(titles({ bridges: [bridge('t1', 'bridged')] })).toEqual([]);
    expect(titles({ breaks: [everywhere] })).toEqual(['transitions-why', 'transitions-breaks']);
  });

  it.each([
    [16, 'Eine weitere Stelle ist hier nicht aufgeführt.'],
    [17, '2 weitere Stellen sind hier nicht aufgeführt.']
  ])('%i breaks are shortened', (count, sentence) => {
    const breaks = Array.from({ length: count }, () => everywhere);
    expect(textOf(chapterOf('transitions'), smallFigures(chain({ breaks })))).toContain(sentence);
  });

  it.each([
    [difference(20, 60, true), ['50 %', '20 %', '60 %', '−40 PP', 'ja']],
    [difference(55, 50, false), ['50 %', '55 %', '50 %', '+5 PP', 'nein']],
    [difference(50, 50, false), ['50 %', '50 %', '50 %', '0 PP', 'nein']]
  ])('a difference is certain or not %#', (found, cells) => {
    const rates = { period: '2024', funnels: [], gaps: [found] };
    expect(tableOf(blocks({ rates }), 'rates')?.[0]?.slice(2)).toEqual(cells);
  });
});

describe('methods in detail', () => {
  const titles = (given: Parameters<typeof smallFigures>[0], locale: 'de' | 'en' = 'de') => {
    const context = { figures: smallFigures(given), naming: namingIn(locale), draw: noPicture };
    return chapterOf('methods')
      .parts({ ...context, template: 'social_report', areaIds: [], paper: null })
      .map((part) => part());
  };
  it('leave out methods of figures that there are not', () => {
    expect(titles({}).map(({ id }) => id)).toEqual(['methods-data', 'methods-stress', 'methods-reading']);
    expect(titles(chain()).map(({ id }) => id)).toContain('methods-chain');
  });
  it('are written with signs that the fonts have, under ids of their own', () => {
    const sections = [...sectionsOf(titles(chain()))].map(({ section }) => section);
    expect(JSON.stringify(sections)).not.toMatch(/[∈⊂∀]/);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(titles({}, 'en')[1]?.title).toBe('Social stress');
  });
});
