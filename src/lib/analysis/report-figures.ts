import { projectAreas } from '../charts/area-map/project-areas.ts';
import type { Cell, ValueKind } from '../core/cell.ts';
import type { AreaShapes } from '../charts/area-map/project-areas.ts';
import { layerAreas, parentAreas } from '../package/layer-areas.ts';
import { registerRows } from '../package/edit/gap-register.ts';
import { childrenAt } from '../queries/children-at.ts';
import { lastDayOf } from '../queries/last-day-of.ts';
import type { ReportFigures, ReportOrigin } from '../report/report-figures.ts';
import type { Analysis } from './analysis.ts';
import { packageHash } from './fingerprint.ts';
import type { TellStep } from './analysis-step.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { OutputContext } from './outputs/output-module.ts';
import { overviewFigures } from './overview-figures.ts';
import { robustnessOf } from './outputs/robustness-of.ts';
import { scopeOf } from './outputs/scope.ts';
import { chainPart } from './report/chain-part.ts';
import { cityPart } from './report/city-part.ts';
import { profilesPart } from './report/profiles-part.ts';
import { supplyPart } from './report/supply-part.ts';
import { keyStatements } from './outputs/statements-output.ts';
import { software } from './software.ts';

const mapFrame = { width: 640, height: 460 };

/** What the reports of a package are made of. */
export async function reportFigures(
  context: OutputContext,
  tables: readonly Fingerprint[],
  tell: TellStep = () => undefined
): Promise<ReportFigures> {
  const { analysis, stress } = context;
  tell('coverage');
  const overview = await overviewFigures(context);
  const supply = await supplyPart(context);
  tell('chain');
  const chain = await chainPart(context);
  tell('statements');
  const { statements } = await keyStatements(context, overview);
  return {
    origin: await originOf(context, tables),
    stress,
    robustness: certaintyOf(context),
    areas: analysis.data.areas,
    shapes: shapesOf(analysis),
    statements,
    overview,
    indicators: indicatorsOf(analysis),
    combine: analysis.data.input.settings.combine,
    minimumPopulation: analysis.data.input.settings.minimumPopulation,
    disclosure: analysis.disclosure,
    city: await cityPart(context),
    children: await childrenOf(context),
    ...supply,
    chain,
    register: registerRows(analysis.package),
    ...(await profilesPart(context))
  };
}

function certaintyOf(context: OutputContext): ReportFigures['robustness'] {
  const { areas, draws, settings } = robustnessOf(context);
  return { areas, draws, settings };
}

async function originOf(
  { connector, analysis }: OutputContext,
  tables: readonly Fingerprint[]
): Promise<ReportOrigin> {
  const { descriptor, settings } = analysis.package;
  const { level, period } = analysis.data;
  return {
    municipality: settings.municipality || descriptor.title,
    synthetic: descriptor.synthetic === true,
    level,
    period,
    date: await lastDayOf(connector, period),
    sources: descriptor.sources.flatMap(({ title }) => title ?? []),
    licences: descriptor.licenses.flatMap(({ title, name }) => title ?? name ?? []),
    software: `${software.name} ${software.version}`,
    hash: await packageHash(tables)
  };
}

/** In the order of the areas of the index; null where the package has no ages. */
async function childrenOf(context: OutputContext): Promise<ReportFigures['children']> {
  const rows = await childrenAt(context.connector, scopeOf(context));
  if (rows.length === 0) return null;
  const cells = new Map(rows.map(({ areaId, count, kind }) => [areaId, cellOf(count, kind)]));
  return context.stress.areas.map(({ areaId }) => cells.get(areaId) ?? { kind: 'missing' });
}

const cellOf = (count: number | null, kind: ValueKind): Cell => {
  if (kind !== 'value') return { kind };
  return count === null ? { kind: 'missing' } : { kind, value: count, flag: null };
};

function shapesOf({ package: { layers }, data }: Analysis): AreaShapes {
  const areas = layerAreas(layers, data.level, data.vintage);
  return projectAreas(areas.features, parentAreas(layers, areas).features, mapFrame);
}

function indicatorsOf({ data }: Analysis): ReportFigures['indicators'] {
  const rows = new Map(data.indicators.map((row) => [row.indicatorId, row]));
  return data.input.indicators.map(({ id, weight }) => {
    const { nameDe = id, nameEn = null, source = null } = rows.get(id) ?? {};
    return { id, nameDe, nameEn, weight, source };
  });
}
