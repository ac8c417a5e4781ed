import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AreaIndex, StressIndex } from '../../src/lib/core/stress-types.ts';
import { indexCsv } from '../../src/lib/export/index-csv.ts';
import type { IndexTable } from '../../src/lib/export/index-csv.ts';

const header =
  'area_id,name,period,population,classifiable,reason,z_child_poverty,z_unemployment,index,rank,class,' +
  'class_label,trend_index,trend_class,group,top_class_share,rank_p05,rank_median,rank_p95';

const classified: AreaIndex = {
  areaId: '02',
  residents: 1200,
  reason: null,
  status: { index: 1.6, rank: 1, class: 4 },
  trend: { index: 1.1, class: 'worsening' },
  scores: [
    { indicatorId: 'unemployment', z: -0.5, contribution: -0.4 },
    { indicatorId: 'child_poverty', z: 1 / 3, contribution: 0.2 }
  ]
};

function unclassified(areaId: string, reason: NonNullable<AreaIndex['reason']>): AreaIndex {
  return { areaId, residents: null, reason, status: null, trend: null, scores: [] };
}

function table(areas: readonly AreaIndex[]): IndexTable {
  const stress: StressIndex = {
    areas,
    classCount: 4,
    standardise: 'z-score',
    classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
    classifiableCount: areas.filter((area) => area.status).length,
    trendProblem: null
  };
  return {
    stress,
    period: '2025',
    indicatorIds: ['child_poverty', 'unemployment'],
    names: new Map([['02', 'Nord']]),
    classLabels: ['niedrig', 'mittel', 'hoch', 'sehr hoch']
  };
}

function records(areas: readonly AreaIndex[]): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(indexCsv(table(areas)), { header: true, skipEmptyLines: true })
    .data;
}

describe('indexCsv', () => {
  it('has the columns of the command line in their order', () => {
    expect(indexCsv(table([]))).toBe(`${header}\n`);
  });

  it('writes one area on one line', () => {
    expect(indexCsv(table([classified])).split('\n')[1]).toBe(
      '02,Nord,2025,1200,true,,0.3333333333333333,-0.5,1.6,1,4,sehr hoch,1.1,worsening,4-worsening,,,,'
    );
  });

  it('writes how sure the rank is, where that is known', () => {
    const certainty = {
      ...{ areaId: '02', topClassShare: 0.25, highShare: 1, topShare: 1 },
      rank: { p05: 1, median: 1.5, p95: 3 }
    };
    const text = indexCsv({ ...table([classified]), certainty: [certainty, null] });
    expect(text.split('\n')[1]).toMatch(/,4-worsening,0\.25,1,1\.5,3$/);
  });

  it('orders the areas by area_id', () => {
    const other = unclassified('01', { kind: 'population_unknown' });
    expect(records([classified, other]).map((row) => row.area_id)).toEqual(['01', '02']);
  });

  it('leaves results of an area without a class empty and names the reason', () => {
    const [row] = records([
      unclassified('01', { kind: 'population_below_minimum', residents: 12, minimum: 300 })
    ]);
    expect(row).toMatchObject({ classifiable: 'false', reason: 'population_below_minimum' });
    const results = ['z_child_poverty', 'index', 'rank', 'class', 'class_label', 'trend_index', 'group'];
    for (const column of results) expect(row?.[column]).toBe('');
  });

  it.each([
    [{ kind: 'excluded', reason: 'outlier' }, 'excluded: outlier'],
    [{ kind: 'excluded', reason: '' }, 'excluded'],
    [{ kind: 'population_unknown' }, 'population_unknown'],
    [{ kind: 'indicator', indicatorId: 'child_poverty', valueKind: 'missing' }, 'missing: child_poverty'],
    [
      { kind: 'indicator', indicatorId: 'child_poverty', valueKind: 'suppressed' },
      'suppressed: child_poverty'
    ],
    [{ kind: 'indicator', indicatorId: 'seu', valueKind: 'not_applicable' }, 'not_applicable: seu']
  ] as const)('words the reason %j as %s', (reason, text) => {
    expect(records([unclassified('01', reason)])[0]?.reason).toBe(text);
  });

  it('leaves trend and group empty where there is no trend', () => {
    const [row] = records([{ ...classified, trend: null }]);
    expect(row).toMatchObject({ class: '4', trend_index: '', trend_class: '', group: '' });
  });
});
