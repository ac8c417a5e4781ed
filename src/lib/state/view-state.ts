import type { CoverageMeasure } from '../core/coverage/coverage-measure.ts';
import type { OfferState } from '../core/chain/offer-state.ts';
import type { Approach, ChainDimension } from '../core/chain/chain-types.ts';
import type { Locale } from '../core/locale.ts';
import type { ReportTemplate } from '../report/plan/report-plan.ts';
import type { ClusterKind } from '../core/space/space-class.ts';
import type { ContiguityKind } from '../core/space/space-settings.ts';
import type { CombineMethod, PresetId, StandardiseMethod } from '../core/index-methods/method-names.ts';
import type { ChosenClasses } from './chosen-methods.ts';
import type { Smoothing } from '../core/reliability/smoothing.ts';
import type { TrendClass } from '../core/stress-types.ts';
import type { ValueRange } from '../core/value-range.ts';
import type { Calculation } from './calculation.ts';

export type { Locale };
export const mapModes = ['status', 'trend', 'indicator', 'cluster'] as const;
export type MapMode = (typeof mapModes)[number];
export type FigureView = 'map' | 'rank' | 'table';
export const chainScopes = ['city', 'high', 'area'] as const;
/** Whom the chain is drawn for: the city, its areas of high stress, or one area. */
export type ChainScope = (typeof chainScopes)[number];
export type SortDirection = 'ascending' | 'descending';

/** A cell, row or column of the status × trend matrix; null = any. */
export interface MatrixFilter {
  class: number | null;
  trend: TrendClass | null;
}

export const evidenceSections = [
  'robustness',
  'reliability',
  'space',
  'time',
  'relation',
  'compare'
] as const;
/** What stands below the stress map: how sure the index is, and what it is made of. */
export type EvidenceSection = (typeof evidenceSections)[number];

export const corrections = ['on', 'off'] as const;

/** Which of the further figures of coverage is open. */
export const coverageSections = [
  'directory',
  'matrix',
  'places',
  'schools',
  'allocation',
  'register'
] as const;
export type CoverageSection = (typeof coverageSections)[number];

/** What the address bar holds: everything needed to see the same screen again. Null = the package's default. */
export interface ViewState {
  locale: Locale;
  /** Identifier of a project in this browser, or the path of a package on this site. */
  project: string | null;
  level: string | null;
  period: string | null;
  /** Chosen weights by indicator id, in the order of the list; whole percent. */
  weights: Readonly<Record<string, number>> | null;
  minimumPopulation: number | null;
  /** Methods of the index in the place of those of the package. */
  preset: PresetId | null;
  standardise: StandardiseMethod | null;
  combine: CombineMethod | null;
  classes: ChosenClasses | null;
  trendYears: number | null;
  mode: MapMode;
  indicator: string | null;
  /** Whether its values are drawn towards others. */
  smoothing: Smoothing;
  filter: MatrixFilter | null;
  /** Only areas whose figures lie in all of these are shown in full. */
  ranges: readonly ValueRange[] | null;
  area: string | null;
  /** Areas that the chosen one is laid beside. */
  compare: readonly string[] | null;
  /** Null = the first section, once the reader comes to it. */
  evidence: EvidenceSection | null;
  /** Period that changes of class are counted from; null = the one before. */
  since: string | null;
  /** How clusters are looked for. */
  clusters: ClusterKind;
  contiguity: ContiguityKind | null;
  /** Whether significance is corrected for the number of areas. */
  correction: (typeof corrections)[number];
  /** The indicators that are laid against each other: across and upwards. */
  relationX: string | null;
  relationY: string | null;
  figure: FigureView;
  sort: { column: string; direction: SortDirection };
  search: string;
  /** Which supply coverage looks at: the id of a place rule, or `offers`. */
  supply: string | null;
  /** How coverage of places is measured. */
  measure: CoverageMeasure | null;
  /** Life phase that coverage is looked at for. */
  phase: string | null;
  /** Action field; null = all. */
  field: string | null;
  /** Which offers count; null = all. */
  offerTypes: readonly string[] | null;
  accessModes: readonly string[] | null;
  offerStates: readonly OfferState[] | null;
  /** Offers for all or for some only; null = both. */
  approach: Approach | null;
  sectors: readonly string[] | null;
  targetGroups: readonly string[] | null;
  scopes: readonly string[] | null;
  providers: readonly string[] | null;
  networks: readonly string[] | null;
  fundingSources: readonly string[] | null;
  /** Day at which offers count, `YYYY-MM-DD`. */
  day: string | null;
  /** How coverage is computed; null = as the package says. */
  calculation: Calculation | null;
  /** Null = what goes with the supply looked at. */
  section: CoverageSection | null;
  /** What the directory lists: the offers chosen, or those of all phases and fields; with a word in them. */
  offersListed: (typeof offerLists)[number];
  offerSearch: string | null;
  /** Offer whose record is open. */
  offer: string | null;
  /** Rows of the gap matrix: areas, or the areas they lie in; only areas that lie in this one. */
  matrixRows: (typeof matrixRowKinds)[number];
  matrixWithin: string | null;
  registerSort: { column: (typeof registerColumns)[number]; direction: SortDirection };
  chainScope: ChainScope;
  /** What the rows of the chain are. */
  chainRows: ChainDimension;
  /** Transition that is looked at; null = where the chain breaks worst. */
  transition: string | null;
  /** A free question in SQL, packed where it is long (`packStatement`). */
  statement: string | null;
  /** What the report is for. */
  template: ReportTemplate;
}

export const offerLists = ['chosen', 'all'] as const;
export const matrixRowKinds = ['areas', 'parents'] as const;
/** What the gap register can be sorted by. */
export const registerColumns = ['area', 'field', 'owner', 'due', 'status'] as const;
export type RegisterColumn = (typeof registerColumns)[number];

export const defaultView: ViewState = {
  locale: 'de',
  project: null,
  level: null,
  period: null,
  weights: null,
  minimumPopulation: null,
  preset: null,
  standardise: null,
  combine: null,
  classes: null,
  trendYears: null,
  mode: 'status',
  indicator: null,
  smoothing: 'none',
  filter: null,
  ranges: null,
  area: null,
  compare: null,
  evidence: null,
  since: null,
  clusters: 'moran',
  contiguity: null,
  correction: 'on',
  relationX: null,
  relationY: null,
  figure: 'map',
  sort: { column: 'rank', direction: 'ascending' },
  search: '',
  supply: null,
  measure: null,
  phase: null,
  field: null,
  offerTypes: null,
  accessModes: null,
  offerStates: null,
  approach: null,
  sectors: null,
  targetGroups: null,
  scopes: null,
  providers: null,
  networks: null,
  fundingSources: null,
  day: null,
  calculation: null,
  section: null,
  offersListed: 'chosen',
  offerSearch: null,
  offer: null,
  matrixRows: 'areas',
  matrixWithin: null,
  registerSort: { column: 'due', direction: 'ascending' },
  chainScope: 'city',
  chainRows: 'action_field',
  transition: null,
  statement: null,
  template: 'annex'
};
