import type { PresetName } from '../../core/disclosure/presets.ts';
import { completeSettings } from '../../package/default-settings.ts';
import type { DataPackage, RawTable } from '../../package/model.ts';
import { parseSettings } from '../../package/settings-codec.ts';

export type Polarity = 1 | 0 | -1;

/** What a reader says at last about the package as a whole. */
export interface FinishingChoices {
  municipality: string;
  level: string;
  period: string;
  preset: PresetName;
  /** More stress with higher values (1), less (-1), or no part of the index (0), by indicator. */
  polarities: Readonly<Record<string, Polarity>>;
  /** The indicators of the index, each with weight 1; null leaves it to the package. */
  index: readonly string[] | null;
}

/** A package with the choices made; one that is added to keeps its index. */
export function finishPackage(pkg: DataPackage, choices: FinishingChoices, isNew: boolean): DataPackage {
  const { municipality, level, period, preset } = choices;
  const rawTables = withPolarities(pkg.rawTables, choices.polarities);
  const indicators = choices.index?.map((id) => ({ id, weight: 1 }));
  const { draft } = parseSettings({
    municipality,
    level,
    period,
    disclosure: { preset },
    ...(indicators && { index: { indicators } })
  });
  const settings = isNew
    ? completeSettings(draft, { layers: pkg.layers, rawTables })
    : { ...pkg.settings, municipality, level, period, disclosure: { ...pkg.settings.disclosure, preset } };
  const title = isNew ? municipality : pkg.descriptor.title;
  return { ...pkg, descriptor: { ...pkg.descriptor, title }, settings, rawTables };
}

function withPolarities(
  rawTables: DataPackage['rawTables'],
  polarities: FinishingChoices['polarities']
): DataPackage['rawTables'] {
  const { indicators } = rawTables;
  if (indicators === undefined) return rawTables;
  const ids = indicators.columns.indicator_id ?? [];
  const former = indicators.columns.polarity ?? [];
  const polarity = ids.map((id, i) => polarities[String(id)] ?? former[i] ?? 0);
  const table: RawTable = { ...indicators, columns: { ...indicators.columns, polarity } };
  return { ...rawTables, indicators: table };
}
