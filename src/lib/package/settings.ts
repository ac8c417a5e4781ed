import type { DisclosureSettings as CoreDisclosureSettings, PresetName } from '../core/disclosure/presets.ts';
import type { IndexSettings } from '../core/stress-types.ts';
import type { JsonObject } from './json.ts';
import type { PackageBreak } from './settings-breaks.ts';
import type { PackageCoverage } from './settings-coverage.ts';
import type { PackageGroupSet } from './settings-groups.ts';
import type { PackageMethods } from './settings-index.ts';
import type { PackageReport } from './settings-report.ts';
import type { PackageRobustness } from './settings-robustness.ts';
import type { PackageSpace } from './settings-space.ts';

/** The settings' file name. */
export const settingsPath = 'atlas.json';

/** The presets of `core/disclosure`; a test holds the two lists together. */
export const disclosurePresets = [
  'default',
  'federal_employment_agency',
  'federal_employment_agency_small_area',
  'destatis_grid',
  'berlin_hamburg'
] as const satisfies readonly PresetName[];

/** Which disclosure rules apply. A number here replaces the preset's; `core/disclosure` owns what presets say. */
export interface DisclosureSettings extends CoreDisclosureSettings {
  extra?: JsonObject;
}

export interface IndicatorWeight {
  id: string;
  weight: number;
  extra?: JsonObject;
}

export interface ExcludedArea {
  areaId: string;
  reason: string;
  extra?: JsonObject;
}

/** The index part: what core computes with, and which indicators go in. `extra` holds members we do not know. */
export interface PackageIndexSettings extends Omit<IndexSettings, keyof PackageMethods>, PackageMethods {
  indicators: readonly IndicatorWeight[];
  trend: IndexSettings['trend'] & { extra?: JsonObject };
  excluded: readonly ExcludedArea[];
  /** Left out: all defaults of `core/robustness`. */
  robustness?: PackageRobustness;
  /** Left out: all defaults of `core/space`. */
  space?: PackageSpace;
  extra?: JsonObject;
}

/** `atlas.json`, in the form the software works with. */
export interface AnalysisSettings {
  version: 1;
  municipality: string;
  /** Level of the areas that are analysed, as in `areas-LEVEL.geojson`. */
  level: string;
  period: string;
  index: PackageIndexSettings;
  disclosure: DisclosureSettings;
  /** Left out: none is known. */
  breaks?: readonly PackageBreak[];
  /** Left out: all defaults of `core/coverage`. */
  coverage?: PackageCoverage;
  /** Left out: no report was changed. */
  report?: PackageReport;
  /** Areas put together by the user, each set a level of its own. Left out: none. */
  groups?: readonly PackageGroupSet[];
  extra?: JsonObject;
}

/** Settings as the file gives them: what has no fixed default is null until the tables are known. */
export interface SettingsDraft extends Omit<AnalysisSettings, 'level' | 'period' | 'index'> {
  level: string | null;
  period: string | null;
  index: Omit<PackageIndexSettings, 'indicators'> & { indicators: readonly IndicatorWeight[] | null };
}
