import { levelsWithFigures } from '../package/levels-with-figures.ts';
import type { AreaLayer, DataPackage } from '../package/model.ts';
import type { AnalysisSettings } from '../package/settings.ts';

export interface LevelInfo {
  level: string;
  /** The newest boundary vintage, which is analysed; null where the package states none. */
  vintage: string | null;
  areaCount: number;
  /** Whether the package has figures of this level. */
  hasFigures: boolean;
}

/** What screens say about a project; plain data, so that a prerendered page can carry it. */
export interface ProjectInfo {
  /** Identifier in this browser or address on this site; null = the example municipality. */
  id: string | null;
  title: string;
  municipality: string;
  synthetic: boolean;
  sources: readonly string[];
  licences: readonly string[];
  levels: readonly LevelInfo[];
  settings: AnalysisSettings;
}

export const vintagesOf = (layer: AreaLayer): string[] =>
  [...new Set(layer.features.flatMap(({ properties }) => properties.vintage ?? []))].sort();

function levelInfo(layer: AreaLayer, withFigures: ReadonlySet<string>): LevelInfo {
  const vintage = vintagesOf(layer).at(-1) ?? null;
  const areaCount = layer.features.filter(({ properties }) => properties.vintage === vintage).length;
  return { level: layer.level, vintage, areaCount, hasFigures: withFigures.has(layer.level) };
}

const titles = (entries: readonly { title?: string; name?: string }[]): string[] =>
  entries.flatMap(({ title, name }) => title ?? name ?? []);

export function projectInfo(pkg: DataPackage, id: string | null): ProjectInfo {
  const { descriptor, settings, layers } = pkg;
  const withFigures = levelsWithFigures(pkg);
  return {
    id,
    title: descriptor.title || settings.municipality,
    municipality: settings.municipality || descriptor.title,
    synthetic: descriptor.synthetic,
    sources: titles(descriptor.sources),
    licences: titles(descriptor.licenses),
    levels: layers.map((layer) => levelInfo(layer, withFigures)),
    settings
  };
}
