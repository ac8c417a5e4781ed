import { coverageModel } from '../../core/coverage/coverage-model.ts';
import type { CoverageModel } from '../../core/coverage/coverage-model.ts';
import { coverageSettings } from '../../core/coverage/coverage-settings.ts';
import { gapMatrix } from '../../core/coverage/gap-matrix.ts';
import type { GapCell } from '../../core/coverage/gap-types.ts';
import type { AreaShape } from '../../core/coverage/sample-points.ts';
import { isochronesOf } from '../../package/isochrones-of.ts';
import { coverageData } from '../../queries/coverage-data.ts';
import type { OutputContext } from './output-module.ts';

/** The model of coverage and all its cells, which several outputs are made of. */
export interface CoverageBasis {
  model: CoverageModel;
  cells: readonly GapCell[];
}

const known = new WeakMap<OutputContext, Promise<CoverageBasis>>();

/** Computed once for all outputs of a context. */
export function coverageBasis(context: OutputContext): Promise<CoverageBasis> {
  const basis = known.get(context) ?? basisOf(context);
  known.set(context, basis);
  return basis;
}

async function basisOf(context: OutputContext): Promise<CoverageBasis> {
  const model = await modelOf(context);
  return { model, cells: gapMatrix(model) };
}

async function modelOf({ connector, analysis, stress }: OutputContext): Promise<CoverageModel> {
  const { settings } = analysis.package;
  const { level, vintage } = analysis.data;
  const inForce = coverageSettings(settings.coverage);
  const question = { level, period: analysis.data.period, settings: inForce };
  const data = {
    ...(await coverageData(connector, question)),
    isochrones: isochronesOf(analysis.package, inForce.isochroneMode)
  };
  const levels = [level, ...(data.parts === null ? [] : [data.parts.level])];
  return coverageModel(data, shapesOf(analysis.package.layers, levels, vintage), stress, settings.coverage);
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
