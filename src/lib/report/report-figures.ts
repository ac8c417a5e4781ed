import type { AreaShapes } from '../charts/area-map/project-areas.ts';
import type { DisclosureReport } from '../core/disclosure/report.ts';
import type { Locale } from '../core/locale.ts';
import type { OverviewFigures } from '../core/overview/overview-figures.ts';
import type { StressIndex } from '../core/stress-types.ts';
import type { Named, Statement } from './statements/statement.ts';

/** Everything that reports are made of, in no language: the figures of the screens, after disclosure control. */
export interface ReportFigures {
  origin: ReportOrigin;
  stress: StressIndex;
  /** The areas of the index in its order. */
  areas: readonly { areaId: string; name: string }[];
  shapes: AreaShapes;
  statements: readonly Statement[];
  overview: OverviewFigures;
  indicators: readonly (Named & { weight: number; source: string | null })[];
  minimumPopulation: number;
  disclosure: DisclosureReport;
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
