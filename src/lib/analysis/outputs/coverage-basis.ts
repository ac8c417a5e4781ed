import { coverageModel } from '../../core/coverage/coverage-model.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import type { CoverageData } from '../../core/coverage/coverage-data.ts';
import { coverageSettings } from '../../core/coverage/coverage-settings.ts';
import { gapMatrix } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import type { AreaShape } from '../../core/coverage/sample-points.ts';
import { isochronesOf } from '../../package/isochrones-of.ts';
import { coverageData } from '../../queries/coverage-data.ts';
import { oncePerContext } from './once-per-context.ts';
import type { OutputContext } from './output-module.ts';

/** The model of coverage and all its cells, which several outputs are made of. */
export interface CoverageBasis {
  model: CoverageModel;
  cells: readonly GapCell[];
}

/** What is known about supply and residents; asked once for all outputs of a context. */
export const coverageDataOf = oncePerContext(
  async ({ connector, analysis }: OutputContext): Promise<CoverageData> => {
    const { level, period } = analysis.data;
    const settings = coverageSettings(analysis.package.settings.coverage);
    const isochrones = isochronesOf(analysis.package, settings.isochroneMode);
    return { ...(await coverageData(connector, { level, period, settings })), isochrones };
  }
);

/** Computed once for all outputs of a context. */
export const coverageBasis = oncePerContext(async (context): Promise<CoverageBasis> => {
  const model = modelOf(await coverageDataOf(context), context);
  return { model, cells: gapMatrix(model) };
});

function modelOf(data: CoverageData, { analysis, stress }: OutputContext): CoverageModel {
  const { layers, settings } = analysis.package;
  const { level, vintage } = analysis.data;
  const levels = [level, ...(data.parts === null ? [] : [data.parts.level])];
  return coverageModel(data, shapesOf(layers, levels, vintage), stress, settings.coverage);
}

/** Boundaries of these levels; of several vintages of an area the one analysed, else the latest. */
function shapesOf(
  layers: OutputContext['analysis']['package']['layers'],
  levels: readonly string[],
  vintage: string
): AreaShape[] {
  const features = layers.filter(({ level }) => levels.includes(level)).flatMap((layer) => layer.features);
  const rank = (found: string | null) => (found === vintage ? '\uffff' : (found ?? ''));
  const sorted = [...features].sort((a, b) =>
    rank(a.properties.vintage) < rank(b.properties.vintage) ? -1 : 1
  );
  const latest = new Map(sorted.map(({ properties, geometry }) => [properties.area_id, geometry]));
  return [...latest].map(([areaId, geometry]) => ({ areaId, geometry }));
}
