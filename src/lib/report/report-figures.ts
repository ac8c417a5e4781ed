import type { AreaShapes } from '../charts/area-map/project-areas.ts';
import type { Cell } from '../core/cell.ts';
import type { DisclosureReport } from '../core/disclosure/report.ts';
import type { CombineMethod } from '../core/index-methods/method-names.ts';
import type { Locale } from '../core/locale.ts';
import type { OverviewFigures } from '../core/overview/overview-figures.ts';
import type { AreaProfile } from '../core/profile/area-profile.ts';
import type { ChainSummary } from '../core/report/chain-summary.ts';
import type { CityFigures } from '../core/report/city-figures.ts';
import type { GapTable } from '../core/report/gap-table.ts';
import type { InventorySummary } from '../core/report/inventory-summary.ts';
import type { PlaceNeed } from '../core/report/place-need.ts';
import type { RegisterEntry } from '../core/register-entry.ts';
import type { Robustness } from '../core/robustness/robustness-types.ts';
import type { StressIndex } from '../core/stress-types.ts';
import type { Named, Statement } from './statements/statement.ts';

/** Everything that reports are made of, in no language: the figures of the screens, after disclosure control. */
export interface ReportFigures {
  origin: ReportOrigin;
  stress: StressIndex;
  /** How sure the ranks are; null or left out where that is not known. */
  robustness?: Pick<Robustness, 'areas' | 'draws' | 'settings'> | null;
  /** The areas of the index in its order. */
  areas: readonly { areaId: string; name: string }[];
  shapes: AreaShapes;
  statements: readonly Statement[];
  overview: OverviewFigures;
  indicators: readonly (Named & { weight: number; source: string | null })[];
  combine: CombineMethod;
  minimumPopulation: number;
  disclosure: DisclosureReport;
  city: CityFigures;
  /** Children under 18 in the areas of the index; null where the package has no ages. */
  children: readonly Cell[] | null;
  inventory: InventorySummary | null;
  /** By every rule that places are recorded for. */
  places: readonly PlaceNeed[];
  gapTable: GapTable | null;
  /** Ways are measured as the crow flies. */
  straightLine: boolean;
  chain: ChainSummary | null;
  /** The gap register in its order. */
  register: readonly RegisterEntry[];
  /** Of every area, in the order of the index. */
  profiles: readonly AreaProfile[];
}

/** Where the figures come from; printed in every report. */
export interface ReportOrigin {
  municipality: string;
  synthetic: boolean;
  level: string;
  period: string;
  /** Day that the period ends on, `YYYY-MM-DD`. */
  date: string;
  sources: readonly string[];
  /** Of the whole package. */
  licences: readonly string[];
  software: string;
  /** Digest of the package. */
  hash: string;
}

/** A language, and what things are called in it. */
export interface ReportNaming {
  locale: Locale;
  /** Of areas of any level. */
  areaName: (areaId: string) => string;
}
