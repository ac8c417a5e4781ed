import type { HighShares } from '../../core/overview/high-shares.ts';
import type { PhaseCoverage } from '../../core/overview/phase-coverage.ts';
import type { Cluster } from '../../core/summary.ts';
import type { TrendClass } from '../../core/stress-types.ts';

export const statementTopics = [
  'stress',
  'people',
  'trend',
  'reach',
  'gaps',
  'transitions',
  'equity'
] as const;
export type StatementTopic = (typeof statementTopics)[number];
export type StatementUnit = 'areas' | 'share' | 'gaps' | 'transitions';

/** The view that proves a statement: a screen and fields of the view (`state/view-state.ts`). */
export interface StatementLink {
  screen: 'stress' | 'coverage' | 'chain';
  view: {
    mode?: 'status' | 'trend';
    filter?: { class: number | null; trend: TrendClass | null } | null;
    phase?: string;
    field?: string;
    area?: string | null;
    transition?: string;
  };
}

type Phase = Pick<PhaseCoverage, 'phaseId' | 'nameDe' | 'nameEn' | 'ageFrom' | 'ageTo'>;

/** What a statement says, by its id; the rules are in docs/statements.md. */
interface ParametersById {
  stress_none: { classified: number };
  /** `certain`: how many of them are so under nearly all weightings; null where that is not known. */
  stress_high: { classified: number; veryHigh: number; cluster: Cluster | null; certain: number | null };
  children_high: { residents: number | null; unknownAreas: number };
  residents_high: { unknownAreas: number };
  trend_rising: { high: number; since: string; areaIds: readonly string[]; falling: number };
  trend_falling: { high: number; since: string; areaIds: readonly string[] };
  trend_none: { high: number; since: string };
  /** `others` is the share in the other areas; null where nobody is known to live there. */
  reach_behind: { phase: Phase; others: number };
  reach_lowest: { phase: Phase; others: number | null };
  gaps_open: {
    areas: number;
    high: number;
    first: { areaId: string; actionField: string; phase: Phase } | null;
  };
  gaps_none: { high: number };
  transitions_open: { total: number; transitions: readonly Named[]; partly: number };
  transitions_partly: { total: number; transitions: readonly Named[] };
  transitions_unknown: { total: number; transitions: readonly Named[] };
  transitions_bridged: { total: number };
  equity_less: { phase: Phase; need: number; kind: HighShares['kind'] };
  equity_even: { phase: Phase; need: number; kind: HighShares['kind'] };
  equity_more: { phase: Phase; need: number; kind: HighShares['kind'] };
}

/** Something of the package with its name in both languages. */
export interface Named {
  id: string;
  nameDe: string;
  nameEn: string | null;
}

export type StatementId = keyof ParametersById;

/** One thing that the figures say, in no language. Shares are 0–1 and unrounded. */
export type StatementOf<Id extends StatementId> = {
  [Own in Id]: {
    id: Own;
    topic: StatementTopic;
    number: number;
    unit: StatementUnit;
    /** Share of runs with other plausible settings in which it holds, 0–1, over its areas; null where none were computed. */
    certainty: number | null;
    parameters: ParametersById[Own];
    link: StatementLink;
  };
}[Id];
export type Statement = StatementOf<StatementId>;

/** Why nothing is said of a topic. */
export type MissingReason =
  | 'no_index'
  | 'no_high_areas'
  | 'no_population'
  | 'no_earlier_period'
  | 'no_offers'
  | 'no_reach'
  | 'no_transitions'
  | 'no_need';

export interface MissingStatement {
  topic: StatementTopic;
  reason: MissingReason;
}

/** What one topic gives: a statement, or why there is none. */
export type Said = { statement: Statement } | { missing: MissingReason };
