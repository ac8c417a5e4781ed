import { combineMethods, presetIds, standardiseMethods } from '../../core/index-methods/method-names.ts';
import { smoothings } from '../../core/reliability/smoothing.ts';
import { clusterKinds } from '../../core/space/space-class.ts';
import type { ContiguityKind } from '../../core/space/space-settings.ts';
import { formatClasses, parseClasses } from '../chosen-methods.ts';
import { oneOf, text, texts, wholeNumber } from './codec.ts';
import { open, usually } from './field.ts';
import { matrixFilter } from './matrix-filter.ts';
import { sorting } from './sorting.ts';
import { valueRanges } from './value-ranges.ts';
import { weights } from './weights.ts';

const mapModes = ['status', 'trend', 'indicator', 'cluster'] as const;
export type MapMode = (typeof mapModes)[number];
const figureViews = ['map', 'rank', 'table'] as const;
export type FigureView = (typeof figureViews)[number];
const evidenceSections = ['robustness', 'reliability', 'space', 'time', 'relation', 'compare'] as const;
/** What stands below the stress map: how sure the index is, and what it is made of. */
export type EvidenceSection = (typeof evidenceSections)[number];
const contiguities: readonly ContiguityKind[] = ['queen', 'rook'];

/** Fields of the stress screen. */
export const stressFields = {
  /** Chosen weights by indicator id, in the order of the list; whole percent. */
  weights: open('weights', weights),
  minimumPopulation: open('min', wholeNumber(0, 10_000_000)),
  /** Methods of the index in the place of those of the package. */
  preset: open('preset', oneOf(presetIds)),
  standardise: open('standardise', oneOf(standardiseMethods)),
  combine: open('combine', oneOf(combineMethods)),
  classes: open('classes', { parse: parseClasses, format: formatClasses }),
  trendYears: open('trend', wholeNumber(1, 50)),
  mode: usually('status', 'mode', oneOf(mapModes)),
  indicator: open('indicator', text),
  /** Whether its values are drawn towards others. */
  smoothing: usually('none', 'smoothing', oneOf(smoothings)),
  filter: open('cell', matrixFilter),
  /** Only areas whose figures lie in all of these are shown in full. */
  ranges: open('range', valueRanges),
  area: open('area', text),
  /** Areas that the chosen one is laid beside. */
  compare: open('compare', texts),
  /** Null = the first section, once the reader comes to it. */
  evidence: open('evidence', oneOf(evidenceSections)),
  /** Period that changes of class are counted from; null = the one before. */
  since: open('since', text),
  /** How clusters are looked for. */
  clusters: usually('moran', 'clusters', oneOf(clusterKinds)),
  contiguity: open('contiguity', oneOf(contiguities)),
  /** Whether significance is corrected for the number of areas. */
  correction: usually('on', 'fdr', oneOf(['on', 'off'])),
  /** The indicators that are laid against each other: across and upwards. */
  relationX: open('x', text),
  relationY: open('y', text),
  figure: usually('map', 'view', oneOf(figureViews)),
  sort: usually({ column: 'rank', direction: 'ascending' }, 'sort', sorting(text)),
  search: usually('', 'q', text)
};
