import { projectAreas } from '../charts/area-map/project-areas.ts';
import type { AreaShapes } from '../charts/area-map/project-areas.ts';
import { layerAreas, parentAreas } from '../package/layer-areas.ts';
import { lastDayOf } from '../queries/last-day-of.ts';
import type { ReportFigures, ReportOrigin } from '../report/report-figures.ts';
import type { Analysis } from './analysis.ts';
import { packageHash } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { OutputContext } from './outputs/output-module.ts';
import { overviewFigures } from './overview-figures.ts';
import { keyStatements } from './outputs/statements-output.ts';
import { software } from './software.ts';

const mapFrame = { width: 640, height: 460 };

/** What the reports of a package are made of. */
export async function reportFigures(
  context: OutputContext,
  tables: readonly Fingerprint[]
): Promise<ReportFigures> {
  const { analysis, stress } = context;
  const overview = await overviewFigures(context);
  const { statements } = await keyStatements(context, overview);
  return {
    origin: await originOf(context, tables),
    stress,
    areas: analysis.data.areas,
    shapes: shapesOf(analysis),
    statements,
    overview,
    indicators: indicatorsOf(analysis),
    minimumPopulation: analysis.data.input.settings.minimumPopulation,
    disclosure: analysis.disclosure
  };
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
    software: `${software.name} ${software.version}`,
    hash: await packageHash(tables)
  };
}

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
