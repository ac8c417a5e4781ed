import { neighboursOf } from '../../core/space/area-neighbours.ts';
import type { AreaNeighbours } from '../../core/space/area-neighbours.ts';
import { spaceOutcome } from '../../core/space/space-run.ts';
import { hotspotLevels } from '../../core/space/space-result.ts';
import type { SpaceResult } from '../../core/space/space-result.ts';
import { spaceSettings, spaceSettingsJson } from '../../core/space/space-settings.ts';
import type { SpaceSettings } from '../../core/space/space-settings.ts';
import { spaceCsv } from '../../export/space-csv.ts';
import { moranText } from '../../messages/space-text.ts';
import { layerAreas } from '../../package/layer-areas.ts';
import type { OutputContext, OutputPart } from './output-module.ts';

/** space.csv: where the index clusters. Where it cannot be said the provenance says why, and there is no file. */
export function spaceOutput(context: OutputContext): OutputPart {
  const { analysis, stress, locale } = context;
  const settings = spaceSettings(analysis.package.settings.index.space);
  const index = new Map(
    stress.areas.flatMap(({ areaId, status }) => (status ? [[areaId, status.index] as const] : []))
  );
  const touching = touchingAreas(context, settings);
  const outcome = spaceOutcome(index, touching, settings);
  const general = { ...spaceSettingsJson(settings), ...conventions, without_shape: touching.withoutShape };
  if (outcome.kind === 'problem')
    return { texts: new Map(), facts: { space: { ...general, problem: outcome.problem } } };
  const { result } = outcome;
  const names = new Map(analysis.data.areas.map(({ areaId, name }) => [areaId, name]));
  return {
    texts: new Map([['space.csv', spaceCsv(result, names, { neutraliseFormulas: true })]]),
    facts: { space: { ...general, in_words: moranText(result.moran, locale), ...factsOf(result) } }
  };
}

/** Which of the areas of the analysis touch, in their vintage. */
function touchingAreas({ analysis, stress }: OutputContext, settings: SpaceSettings): AreaNeighbours {
  const { level, vintage } = analysis.data;
  const { features } = layerAreas(analysis.package.layers, level, vintage);
  return neighboursOf(
    features,
    stress.areas.map(({ areaId }) => areaId),
    settings
  );
}

function factsOf({ moran, areas, islands, slivers, leftOut }: SpaceResult) {
  const local = areas.flatMap((area) => area.local ?? []);
  return {
    moran: { i: moran.i, expected: moran.expected, pseudo_p: moran.pseudoP },
    significant_areas: local.filter(({ significant }) => significant).length,
    hot_spots: local.filter(({ hotspot }) => hotspot?.kind === 'hot').length,
    cold_spots: local.filter(({ hotspot }) => hotspot?.kind === 'cold').length,
    islands,
    slivers,
    without_class: leftOut
  };
}

const conventions = {
  snap_unit: 'metres between boundary points that count as one; 0 = equal coordinates',
  weights: 'row-standardised; neighbours without a class do not count, islands have no local result',
  lag: 'mean z of the neighbours; z over the areas with a class, population standard deviation',
  quadrant: 'z of the area and its lag, each against 0 (GeoDa)',
  local_i: 'z * lag (divided by n as spdep; esda divides by n - 1)',
  p: 'two-sided pseudo p, 2 * (arrangements at least as far out on the nearer side + 1) / (permutations + 1), at most 1: twice that of GeoDa; conditional permutation',
  gi_star_p: 'two-sided, normal distribution',
  correction: 'Benjamini and Hochberg (1995) over the areas with neighbours, for p and for gi_star_p',
  hotspot_levels: hotspotLevels,
  random_numbers: 'mulberry32'
};
