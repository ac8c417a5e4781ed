import { describe, expect, it } from 'vitest';
import type { BridgeState } from '../../src/lib/core/chain/bridge-types.ts';
import type { BridgeOverview } from '../../src/lib/core/overview/bridge-overview.ts';
import type { CoverageOverview } from '../../src/lib/core/overview/coverage-overview.ts';
import type { PhaseCoverage } from '../../src/lib/core/overview/phase-coverage.ts';
import type { StressSummary } from '../../src/lib/core/summary.ts';
import type { TrendClass } from '../../src/lib/core/stress-types.ts';
import type { Statement, StatementTopic } from '../../src/lib/report/statements/statement.ts';
import { statementSentence } from '../../src/lib/report/statements/statement-text.ts';
import { statementsOf, type StatementFigures } from '../../src/lib/report/statements/statements.ts';
import { formatView, parseView } from '../../src/lib/state/url.ts';
import { defaultView } from '../../src/lib/state/view-state.ts';

type High = Extract<StressSummary, { kind: 'high' }>;

const areaName = (areaId: string) => ({ N: 'Nord', a: 'Aue', b: 'Berg', c: 'Cloch' })[areaId] ?? areaId;

/** Areas of high stress with these trends, in three of ten areas at most. */
function summary(trends: readonly (TrendClass | null)[], given: Partial<High> = {}): High {
  const areas = trends.map((trend, i) => ({ areaId: 'abc'.charAt(i), name: '', class: 3, trend }));
  const share = (part: number) => ({ numerator: part, denominator: 100, share: part / 100, unknownAreas: 0 });
  return {
    ...{ kind: 'high', classifiableCount: 10, areaCount: 12, areas, veryHighCount: 0, clusters: [] },
    worseningCount: trends.filter((trend) => trend === 'worsening').length,
    ...{ residents: share(17), children: share(20) },
    ...given
  };
}
const calm: StressSummary = { kind: 'none', classifiableCount: 10, areaCount: 12 };

function phase(phaseId: string, given: Partial<PhaseCoverage> = {}): PhaseCoverage {
  const names = { nameDe: `Phase ${phaseId}`, nameEn: `Stage ${phaseId}` };
  const reached = { high: { persons: 100, reached: 60 }, others: { persons: 100, reached: 80 } };
  return { phaseId, ageFrom: 3, ageTo: 5, ...names, ...reached, areas: [], equity: null, ...given };
}
const reaching = (high: number, others: number | null) => ({
  high: { persons: 100, reached: high },
  others: others === null ? { persons: 0, reached: 0 } : { persons: 100, reached: others }
});

function coverage(phases: readonly PhaseCoverage[], high: Partial<CoverageOverview['high']> = {}) {
  const none = { gapCount: 0, areaCount: 0, first: null };
  return { referenceDate: '2025-12-31', phases, gaps: [], gapsByArea: [], high: { ...none, ...high } };
}

const bridges = (...states: BridgeState[]): BridgeOverview[] =>
  states.map((state, i) => ({
    ...{ transitionId: `t${i}`, nameDe: `Schritt ${i + 1}`, nameEn: `step ${i + 1}` },
    ...{ fromPhase: null, toPhase: null, state, openAreas: 0, areaCount: 10 }
  }));

const nothing: StatementFigures = { summary: null, since: '2022', coverage: null, bridges: null };

function said(topic: StatementTopic, figures: Partial<StatementFigures>): Statement {
  const found = statementsOf({ ...nothing, ...figures }).statements.find((one) => one.topic === topic);
  if (!found) throw new Error(`Nothing is said of ${topic}`);
  return found;
}
const sentences = (statement: Statement) => [
  statementSentence(statement, { locale: 'de', areaName }).replaceAll('\u202f', ' '),
  statementSentence(statement, { locale: 'en', areaName }).replaceAll('\u202f', ' ')
];
const saying = (topic: StatementTopic, figures: Partial<StatementFigures>) => sentences(said(topic, figures));

describe('social stress', () => {
  it.each([
    [calm, '0 von 10 Gebieten fallen auf. Keine auffälligen Gebiete nach diesen Regeln.'],
    [summary([null]), '1 von 10 Gebieten trägt hohe soziale Belastung.'],
    [summary([null, null]), '2 von 10 Gebieten tragen hohe soziale Belastung.'],
    [
      summary([null, null, null], { veryHighCount: 1, clusters: [{ parentId: 'N', highCount: 2 }] }),
      '3 von 10 Gebieten tragen hohe soziale Belastung, eines davon sehr hohe. 2 davon liegen in Nord.'
    ],
    [
      summary([null, null], { veryHighCount: 2, clusters: [{ parentId: 'N', highCount: 2 }] }),
      '2 von 10 Gebieten tragen hohe soziale Belastung, 2 davon sehr hohe. Alle liegen in Nord.'
    ]
  ])('%#', (figures, sentence) => expect(saying('stress', { summary: figures })[0]).toBe(sentence));

  it('in English', () => {
    expect(saying('stress', { summary: calm })[1]).toBe(
      '0 of 10 areas are conspicuous. No conspicuous areas under these rules.'
    );
    expect(saying('stress', { summary: summary([null]) })[1]).toBe('1 of 10 areas bears high social stress.');
    expect(saying('stress', { summary: summary([null, null]) })[1]).toMatch(/^2 of 10 areas bear /);
  });
});

describe('children concerned', () => {
  const share = { numerator: 1, denominator: 4, share: 0.25, unknownAreas: 1 };
  it.each([
    [
      summary([null]),
      '20 % der Kinder unter 18 leben in Gebieten mit hoher Belastung – bei 17 % der Bevölkerung.',
      '20 % of the children under 18 live in areas of high stress – against 17 % of all residents.'
    ],
    [
      summary([null], { children: share, residents: null }),
      '25 % der Kinder unter 18 leben in Gebieten mit hoher Belastung. Ohne ein Gebiet, dessen Zahl gesperrt ist oder fehlt.',
      '25 % of the children under 18 live in areas of high stress. Without one area whose number is suppressed or missing.'
    ],
    [
      summary([null], { children: null, residents: { ...share, unknownAreas: 2 } }),
      '25 % der Bevölkerung leben in Gebieten mit hoher Belastung. Die Zahl der Kinder ist nicht bekannt. Ohne 2 Gebiete, deren Zahlen gesperrt sind oder fehlen.',
      '25 % of the residents live in areas of high stress. The number of children is not known. Without 2 areas whose numbers are suppressed or missing.'
    ]
  ])('%#', (figures, de, en) => expect(saying('people', { summary: figures })).toEqual([de, en]));
});

describe('trend', () => {
  const falls = 'in keinem nimmt die Belastung zu';
  it.each([
    [['worsening', 'stable'], 'trend_rising', /^1 von 2 .* zeigt seit 2022 eine Zunahme .*: Aue\.$/],
    [['worsening', 'worsening'], 'trend_rising', /^2 von 2 .* zeigen seit 2022 .*: Aue und Berg\.$/],
    [['worsening', 'improving'], 'trend_rising', /: Aue\. Eines zeigt eine Entlastung\.$/],
    [['worsening', 'improving', 'improving'], 'trend_rising', / 2 zeigen eine Entlastung\.$/],
    [
      ['improving', null],
      'trend_falling',
      new RegExp(`^1 von 2 .* zeigt .* Entlastung .*: Aue\\. ${falls}`, 'i')
    ],
    [['improving', 'improving'], 'trend_falling', /^2 von 2 .* zeigen seit 2022 eine Entlastung/],
    [['stable'], 'trend_none', /^0 von einem Gebiet mit hoher Belastung zeigen seit 2022 eine Zunahme/]
  ] as const)('%j', (trends, id, sentence) => {
    const statement = said('trend', { summary: summary(trends) });
    expect(statement.id).toBe(id);
    expect(sentences(statement)[0]).toMatch(sentence);
  });

  it('in English', () => {
    const english = (trends: readonly TrendClass[]) => saying('trend', { summary: summary(trends) })[1];
    expect(english(['worsening'])).toMatch(/^1 of one area of high stress shows an increase since 2022/);
    expect(english(['worsening', 'worsening'])).toMatch(/^2 of 2 areas of high stress show an increase/);
    expect(english(['improving', 'stable'])).toMatch(/shows a decrease since 2022 .* does it increase\.$/);
    expect(english(['stable', 'stable'])).toMatch(/^0 of 2 .* show an increase .* and none a decrease\.$/);
  });
});

describe('reach', () => {
  const about = (...phases: PhaseCoverage[]) => ({ summary: summary([null]), coverage: coverage(phases) });
  it('names the phase of the largest lag', () => {
    const figures = about(
      phase('x', reaching(10, 15)),
      phase('y', { ...reaching(60, 80), ageFrom: 0, ageTo: 0 })
    );
    expect(said('reach', figures)).toMatchObject({ id: 'reach_behind', number: 0.6 });
    expect(saying('reach', figures)).toEqual([
      '60 % der Kinder unter einem Jahr in Gebieten mit hoher Belastung erreichen ein laufendes Angebot; in den übrigen Gebieten sind es 80 %. In keiner Phase ist der Rückstand größer.',
      '60 % of children under one year in areas of high stress reach a running offer; in the other areas it is 80 %. In no phase is the lag larger.'
    ]);
  });

  it('else the phase of the least share, and does not speak of a lag', () => {
    const figures = about(
      phase('x', reaching(90, 90)),
      phase('y', reaching(80.5, 81)),
      phase('z', reaching(95, 50))
    );
    const statement = said('reach', figures);
    expect(statement).toMatchObject({ id: 'reach_lowest', parameters: { phase: { phaseId: 'y' } } });
    expect(sentences(statement)[0]).toMatch(/in keiner liegen sie hinter den übrigen zurück\.$/);
    expect(sentences(statement)[1]).toMatch(/^81 % of children aged 3 to 5 .* in none do they lag behind/);
  });

  it('compares with nobody where nobody else is known', () => {
    expect(saying('reach', about(phase('x', reaching(50, null))))[0]).toBe(
      '50 % der Kinder von 3 bis 5 Jahren in Gebieten mit hoher Belastung erreichen ein laufendes Angebot. In keiner Phase sind es weniger.'
    );
  });
});

describe('gaps', () => {
  const first = { areaId: 'a', phaseId: 'x', actionField: 'outreach' } as CoverageOverview['high']['first'];
  const about = (high: Partial<CoverageOverview['high']>) => ({
    summary: summary([null, null]),
    coverage: coverage([phase('x')], high)
  });
  it.each([
    [{ gapCount: 0 }, /^0 Lücken sind in Gebieten mit hoher Belastung erfasst/, /^0 gaps are recorded/],
    [
      { gapCount: 1, areaCount: 1, first },
      /^1 Lücke besteht in einem Gebiet .* Am dringendsten: Aufsuchende Angebote in Aue \(Phase x\)\.$/,
      /^1 gap exists in one area .* in Aue \(Stage x\)\.$/
    ],
    [
      { gapCount: 3, areaCount: 1, first: null },
      /^3 Lücken bestehen in einem Gebiet/,
      /^3 gaps exist in one area/
    ],
    [
      { gapCount: 3, areaCount: 2, first: null },
      /^3 Lücken bestehen in 2 Gebieten/,
      /^3 gaps exist in 2 areas/
    ]
  ])('%#', (high, de, en) => {
    const [german, english] = saying('gaps', about(high));
    expect(german).toMatch(de);
    expect(english).toMatch(en);
  });
});

describe('transitions', () => {
  it.each([
    [
      bridges('not_bridged', 'partly'),
      '1 von 2 Übergängen ist stadtweit nicht überbrückt: Schritt 1. Ein weiterer ist nur teilweise überbrückt.'
    ],
    [
      bridges('not_bridged', 'not_bridged', 'bridged'),
      '2 von 3 Übergängen sind stadtweit nicht überbrückt: Schritt 1 und Schritt 2.'
    ],
    [
      bridges(...new Array<BridgeState>(5).fill('not_bridged')),
      '5 von 5 Übergängen sind stadtweit nicht überbrückt: Schritt 1, Schritt 2, Schritt 3 und 2 weitere.'
    ],
    [
      bridges('partly', 'bridged'),
      '1 von 2 Übergängen ist nur teilweise überbrückt: Schritt 1. Keiner ist stadtweit ohne Brücke.'
    ],
    [
      bridges('unknown', 'bridged'),
      '1 von 2 Übergängen ist nicht beurteilt, weil der Bestand unvollständig ist: Schritt 1.'
    ],
    [bridges('bridged', 'bridged'), '2 von 2 Übergängen sind überbrückt.'],
    [bridges('bridged'), '1 von einem Übergang ist überbrückt.']
  ])('%#', (all, sentence) => expect(saying('transitions', { bridges: all })[0]).toBe(sentence));

  it('in English', () => {
    const english = (...states: BridgeState[]) => saying('transitions', { bridges: bridges(...states) })[1];
    expect(english('not_bridged')).toBe('1 of one transition is bridged nowhere in the city: step 1.');
    expect(english('partly', 'partly')).toMatch(
      /^2 of 2 transitions are bridged only in part: step 1 and step 2\./
    );
    expect(english('bridged', 'bridged')).toBe('2 of 2 transitions are bridged.');
  });
});

describe('equity', () => {
  const about = (supply: number) => ({
    summary: summary([null]),
    coverage: coverage([
      phase('x', { equity: { kind: 'poor_children' as const, need: 0.4, supply } }),
      phase('y', { equity: { kind: 'poor_children' as const, need: 0.1, supply: 0.9 } })
    ])
  });
  it.each([
    [
      0.2,
      'equity_less',
      /^20 % des Angebots für Kinder von 3 bis 5 Jahren kommen .* weniger als ihr Anteil am Bedarf von 40 %/,
      /less than/
    ],
    [0.4, 'equity_even', /etwa so viel wie/, /about as much as/],
    [0.6, 'equity_more', /mehr als ihr Anteil/, /more than/]
  ] as const)('%f', (supply, id, de, en) => {
    const statement = said('equity', about(supply));
    expect(statement.id).toBe(id);
    expect(sentences(statement)[0]).toMatch(de);
    expect(sentences(statement)[1]).toMatch(en);
  });
});

describe('what cannot be said', () => {
  it('has its reason', () => {
    const reasons = (figures: Partial<StatementFigures>) =>
      statementsOf({ ...nothing, ...figures }).missing.map(({ topic, reason }) => `${topic} ${reason}`);
    expect(reasons({})).toEqual([
      ...['stress', 'people', 'trend', 'reach', 'gaps'].map((topic) => `${topic} no_index`),
      'transitions no_transitions',
      'equity no_index'
    ]);
    expect(reasons({ summary: calm, coverage: coverage([]) })).toEqual([
      ...['people', 'trend', 'reach', 'gaps'].map((topic) => `${topic} no_high_areas`),
      'transitions no_transitions',
      'equity no_high_areas'
    ]);
    const poor = summary([null], { worseningCount: null, children: null, residents: null });
    expect(reasons({ summary: poor, bridges: bridges('bridged') })).toEqual([
      'people no_population',
      'trend no_earlier_period',
      'reach no_offers',
      'gaps no_offers',
      'equity no_offers'
    ]);
  });
});

it('every statement leads to a view that the address can hold', () => {
  const cases: Partial<StatementFigures>[] = [
    {
      summary: summary(['worsening']),
      coverage: coverage([phase('x')], { gapCount: 1 }),
      bridges: bridges('partly')
    },
    { summary: summary(['improving']), bridges: bridges('bridged') },
    { summary: calm }
  ];
  for (const figures of cases)
    for (const { link } of statementsOf({ ...nothing, ...figures }).statements) {
      const view = { ...defaultView, ...link.view };
      expect(parseView(new URLSearchParams(formatView(view)))).toEqual(view);
    }
});
