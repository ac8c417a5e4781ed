import type { TopCertainty } from '../../core/robustness/top-certainty.ts';
import type { StressSummary } from '../../core/summary.ts';
import type { TrendClass } from '../../core/stress-types.ts';
import type { Said, StatementLink } from './statement.ts';

const onStatus: StatementLink = { screen: 'stress', view: { mode: 'status', filter: null } };
const onTrend = (trend: TrendClass): StatementLink => ({
  screen: 'stress',
  view: { mode: 'trend', filter: { class: null, trend } }
});

/** How many areas bear high stress. */
export function stressStatement(summary: StressSummary, top: TopCertainty | null): Said {
  const { classifiableCount: classified } = summary;
  const certainty = top?.meanShare ?? null;
  const shared = { topic: 'stress', unit: 'areas', certainty, link: onStatus } as const;
  if (summary.kind === 'none')
    return { statement: { ...shared, id: 'stress_none', number: 0, parameters: { classified } } };
  const { areas, veryHighCount: veryHigh, clusters } = summary;
  const certain = top?.certain ?? null;
  const parameters = { classified, veryHigh, cluster: clusters[0] ?? null, certain };
  return { statement: { ...shared, id: 'stress_high', number: areas.length, parameters } };
}

/** Which share of the children lives there; of all residents where the children are not known. */
export function peopleStatement(summary: StressSummary): Said {
  if (summary.kind === 'none') return { missing: 'no_high_areas' };
  const { children, residents } = summary;
  const shared = { topic: 'people', unit: 'share', certainty: null, link: onStatus } as const;
  if (children) {
    const parameters = { residents: residents?.share ?? null, unknownAreas: children.unknownAreas };
    return { statement: { ...shared, id: 'children_high', number: children.share, parameters } };
  }
  if (!residents) return { missing: 'no_population' };
  const { share, unknownAreas } = residents;
  return { statement: { ...shared, id: 'residents_high', number: share, parameters: { unknownAreas } } };
}

/** In how many of them stress rises against the mean of all areas; else in how many it falls. */
export function trendStatement(summary: StressSummary, since: string | null): Said {
  if (summary.kind === 'none') return { missing: 'no_high_areas' };
  if (summary.worseningCount === null || since === null) return { missing: 'no_earlier_period' };
  const high = summary.areas.length;
  const idsOf = (wanted: TrendClass) =>
    summary.areas.filter(({ trend }) => trend === wanted).map(({ areaId }) => areaId);
  const [rising, falling] = [idsOf('worsening'), idsOf('improving')];
  const shared = { topic: 'trend', unit: 'areas', certainty: null } as const;
  if (rising.length > 0) {
    const parameters = { high, since, areaIds: rising, falling: falling.length };
    const link = onTrend('worsening');
    return { statement: { ...shared, id: 'trend_rising', number: rising.length, parameters, link } };
  }
  if (falling.length === 0) {
    const link = onTrend('stable');
    return { statement: { ...shared, id: 'trend_none', number: 0, parameters: { high, since }, link } };
  }
  const parameters = { high, since, areaIds: falling };
  const link = onTrend('improving');
  return { statement: { ...shared, id: 'trend_falling', number: falling.length, parameters, link } };
}
