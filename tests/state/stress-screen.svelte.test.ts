import { beforeAll, describe, expect, it } from 'vitest';
import type { AreaStyle } from '../../src/lib/core/area-style.ts';
import { kindCode } from '../../src/lib/core/cell.ts';
import { trendClasses } from '../../src/lib/core/status-trend.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import type { ProjectInfo } from '../../src/lib/state/project.ts';
import { firstRequest, type StressScreen } from '../../src/lib/state/stress-screen.svelte.ts';
import { screenAt as shown } from './screen-at.ts';
import { smallScreen, type SmallScreen } from './small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

const screenAt = (query = '', data = small.data, project: ProjectInfo | null = small.info) =>
  shown(small, query, { data, project });

/** The data without the figure of one area for one indicator. */
function withGap(data: StressScreenData, indicatorId: string, areaId: string): StressScreenData {
  const position = data.input.areaIds.indexOf(areaId);
  const indicators = data.input.indicators.map((indicator) => {
    if (indicator.id !== indicatorId) return indicator;
    const kinds = Uint8Array.from(indicator.now.kinds);
    kinds[position] = kindCode.missing;
    return { ...indicator, now: { ...indicator.now, kinds } };
  });
  return { ...data, input: { ...data.input, indicators } };
}

/** The data with the same value of an indicator everywhere. */
function withConstant(data: StressScreenData, indicatorId: string): StressScreenData {
  const indicators = data.input.indicators.map((indicator) =>
    indicator.id === indicatorId
      ? { ...indicator, now: { ...indicator.now, values: indicator.now.values.map(() => 10) } }
      : indicator
  );
  return { ...data, input: { ...data.input, indicators } };
}

const classified = (screen: StressScreen) => screen.index?.areas.filter(({ status }) => status) ?? [];
const byRank = (screen: StressScreen) =>
  classified(screen)
    .toSorted((a, b) => (a.status?.rank ?? 0) - (b.status?.rank ?? 0))
    .map(({ areaId }) => areaId);
const styleText = (style: AreaStyle | undefined) => (style?.kind === 'class' ? style.token : style?.mark);

/** How many areas are drawn in which way. */
function drawn(screen: StressScreen): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const style of screen.styles.values()) {
    const text = styleText(style) ?? '';
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
}

describe('the index on the screen', () => {
  it('classifies 33 of 36 areas and says why not the others', () => {
    const { screen } = screenAt();
    expect(screen.outcome?.ok).toBe(true);
    expect(screen.index?.classifiableCount).toBe(33);
    const reasons = screen.index?.areas.flatMap(({ areaId, reason }) => (reason ? [[areaId, reason]] : []));
    expect(reasons).toEqual([
      ['0105', { kind: 'indicator', indicatorId: 'child_poverty', valueKind: 'suppressed' }],
      ['0301', { kind: 'indicator', indicatorId: 'child_poverty', valueKind: 'missing' }],
      ['0606', { kind: 'population_below_minimum', residents: 250, minimum: 300 }]
    ]);
  });

  it('is none without a project', () => {
    const { screen } = screenAt('', small.data, null);
    expect([screen.request, screen.data, screen.outcome, screen.index]).toEqual([null, null, null, null]);
    expect(screen.isStale).toBe(false);
    expect(screen.styles.size).toBe(0);
  });

  it.each([
    ['', 35],
    ['&min=250', 36],
    ['&min=2600', 31]
  ])('of unemployment alone and with %j as minimum size classifies %i areas', (minimum, count) =>
    expect(screenAt(`?weights=unemployment:100${minimum}`).screen.index?.classifiableCount).toBe(count)
  );

  it('is not made smaller by indicators that are not chosen', () => {
    const gap = withGap(small.data, 'daycare_participation', '0403');
    expect(screenAt('', gap).screen.index?.classifiableCount).toBe(32);
    const { screen } = screenAt('?weights=child_poverty:50,unemployment:50', gap);
    expect(screen.index?.classifiableCount).toBe(33);
    expect(screen.index?.areas.find(({ areaId }) => areaId === '0403')?.reason).toBeNull();
  });

  it('changes its ranking with the weights', () => {
    const ranking = (query: string) => byRank(screenAt(query).screen);
    const poverty = ranking('?weights=child_poverty:100');
    const work = ranking('?weights=unemployment:100');
    expect(poverty).toHaveLength(33);
    expect(poverty[0]).not.toBe(work[0]);
    expect(work.indexOf(poverty[0] ?? '')).toBeGreaterThan(0);
  });

  it('ranks by the weight that is being dragged', () => {
    const { screen } = screenAt('?weights=child_poverty:50,unemployment:50');
    const only = byRank(screenAt('?weights=unemployment:100').screen);
    expect(byRank(screen)).not.toEqual(only);
    screen.composer.preview('unemployment', 100);
    expect(byRank(screen)).toEqual(only);
  });

  it.each([
    ['?weights=', { kind: 'no_indicator' }],
    ['?weights=child_poverty:0', { kind: 'no_indicator' }],
    ['?min=10000', { kind: 'too_few_areas', classifiable: 0, required: 3 }]
  ])('of %s is not computable and says why', (query, cause) => {
    const { screen } = screenAt(query);
    expect(screen.outcome).toEqual({ ok: false, cause });
    expect(screen.index).toBeNull();
    expect(screen.styles.size).toBe(0);
    expect(screen.dimmed.size).toBe(0);
    expect(screen.countOf(4, 'stable')).toBe(0);
  });

  it('names the indicator that does not tell areas apart', () => {
    const { screen } = screenAt('', withConstant(small.data, 'unemployment'));
    expect(screen.outcome).toEqual({
      ok: false,
      cause: { kind: 'constant_indicator', indicatorId: 'unemployment' }
    });
  });

  it('hides no other mistake behind the message', () => {
    const broken = { ...small.data, input: { ...small.data.input, areaIds: null as never } };
    expect(() => screenAt('', broken).screen.outcome).toThrow(TypeError);
  });
});

describe('how areas are drawn', () => {
  const marks = { suppressed: 1, missing: 1, unclassified: 1 };

  it('by status', () =>
    expect(drawn(screenAt().screen)).toEqual({
      'stress-1': 6,
      'stress-2': 19,
      'stress-3': 6,
      'stress-4': 2,
      ...marks
    }));

  it('by change', () =>
    expect(drawn(screenAt('?mode=trend').screen)).toEqual({
      'change-1': 3,
      'change-2': 23,
      'change-3': 7,
      ...marks
    }));

  it('by one indicator in seven classes; an area too small for an index has its value', () => {
    const { screen } = screenAt('?mode=indicator&indicator=child_poverty');
    const counts = drawn(screen);
    expect(counts).toMatchObject({ suppressed: 1, missing: 1 });
    expect(counts['unclassified']).toBeUndefined();
    const classes = [1, 2, 3, 4, 5, 6, 7].map((position) => counts[`single-${position}`] ?? 0);
    expect(classes.reduce((sum, count) => sum + count)).toBe(34);
    expect(screen.singleLimits).toHaveLength(6);
    const limits = screen.singleLimits;
    const earlier = screenAt('?mode=indicator&indicator=child_poverty&period=2023').screen;
    expect(earlier.singleLimits, 'the limits are those of all years').toEqual(limits);
  });

  it('by one indicator also where no index can be computed', () => {
    const { screen } = screenAt('?mode=indicator&indicator=unemployment&weights=');
    expect(screen.index).toBeNull();
    expect(screen.styles.size).toBe(36);
  });

  it.each([
    ['?indicator=unemployment', 'unemployment'],
    ['?weights=unemployment:60,child_poverty:40', 'unemployment'],
    ['', 'child_poverty'],
    ['?indicator=unknown', 'child_poverty']
  ])('of %j the single indicator is %s', (query, indicatorId) =>
    expect(screenAt(query).screen.single?.indicatorId).toBe(indicatorId)
  );
});

describe('status and change', () => {
  it('are counted per cell; every classified area is in one', () => {
    const { screen } = screenAt();
    const counts = [1, 2, 3, 4].map((position) =>
      trendClasses.map((trend) => screen.countOf(position, trend))
    );
    expect(counts).toEqual([
      [0, 4, 2],
      [2, 13, 4],
      [1, 4, 1],
      [0, 2, 0]
    ]);
    expect(counts.flat().reduce((sum, count) => sum + count)).toBe(33);
  });

  it.each([
    ['?cell=3.worsening', 35],
    ['?cell=3.any', 30],
    ['?cell=any.improving', 33],
    ['?cell=4.worsening', 36],
    ['', 0]
  ])('filter %j dims %i of 36 areas', (query, count) =>
    expect(screenAt(query).screen.dimmed.size).toBe(count)
  );

  it('leave exactly the areas of the cell', () => {
    const { screen } = screenAt('?cell=3.worsening');
    const bright = [...screen.styles.keys()].filter((areaId) => !screen.dimmed.has(areaId));
    expect(bright).toEqual(['0406']);
  });
});

describe('what the figures are asked with', () => {
  it('is what the prerendered page was computed with', () => {
    const { screen } = screenAt();
    expect(screen.request).toEqual(firstRequest(small.info));
    expect(screen.isStale).toBe(false);
  });

  it.each([
    ['?period=2024', { period: '2024' }],
    ['?trend=1', { trendYears: 1 }]
  ])('changes with %s', (query, change) => {
    const { screen } = screenAt(query);
    expect(screen.request).toEqual({ ...firstRequest(small.info), ...change });
    expect(screen.isStale).toBe(true);
  });

  it.each(['?weights=unemployment:100', '?min=0', '?mode=trend', '?area=0101', '?lang=en', '?cell=1.any'])(
    'does not change with %s',
    (query) => expect(screenAt(query).screen.isStale).toBe(false)
  );

  it('falls back to a level that exists', () =>
    expect(screenAt('?level=street').screen.request?.level).toBe('district'));

  it('takes the newest vintage of the level', () => {
    const levels = [
      { level: 'district', vintage: '2020', areaCount: 36, hasFigures: true },
      { level: 'quarter', vintage: '2024', areaCount: 9, hasFigures: true }
    ];
    const { screen } = screenAt('?level=quarter', small.data, { ...small.info, levels });
    expect(screen.request).toMatchObject({ level: 'quarter', vintage: '2024' });
    expect(screen.isStale).toBe(true);
  });

  it('is asked once; the last answer stays until the next is there', async () => {
    const { screen, asked, answer } = screenAt('?period=2024');
    const loading = screen.load();
    expect(asked).toEqual([{ ...firstRequest(small.info), period: '2024' }]);
    expect(screen.data).toBe(small.data);
    const next = { ...small.data, period: '2024' };
    answer(next);
    await loading;
    expect(screen.data).toEqual(next);
    expect(screen.isStale).toBe(false);
    await screen.load();
    expect(asked).toHaveLength(1);
  });

  it('belongs to a project: figures of another one are not shown', () => {
    const { screen } = screenAt('', small.data, { ...small.info, id: 'altstadt-12' });
    expect(screen.data).toBeNull();
    expect(screen.outcome).toBeNull();
    expect(screen.isStale).toBe(true);
  });
});
