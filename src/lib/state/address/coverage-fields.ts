import { approaches } from '../../core/chain/chain-types.ts';
import { offerStates } from '../../core/chain/offer-state.ts';
import { coverageMeasures } from '../../core/coverage/coverage-measure.ts';
import { formatCalculation, parseCalculation } from '../calculation.ts';
import { day, oneOf, someOf, text, texts } from './codec.ts';
import { open, usually } from './field.ts';
import { sorting } from './sorting.ts';

/** Which of the further figures of coverage is open. */
export const coverageSections = [
  'directory',
  'matrix',
  'places',
  'schools',
  'allocation',
  'register'
] as const;
const registerColumns = ['area', 'field', 'owner', 'due', 'status'] as const;
/** What the gap register can be sorted by. */
export type RegisterColumn = (typeof registerColumns)[number];

/** Fields of the coverage screen; those that choose offers hold for the chain as well. */
export const coverageFields = {
  /** Which supply coverage looks at: the id of a place rule, or `offers`. */
  supply: open('supply', text),
  /** How coverage of places is measured. */
  measure: open('measure', oneOf(coverageMeasures)),
  /** Life phase that coverage is looked at for. */
  phase: open('phase', text),
  /** Action field; null = all. */
  field: open('field', text),
  /** Which offers count; null = all. */
  offerTypes: open('types', texts),
  accessModes: open('access', texts),
  offerStates: open('states', someOf(offerStates)),
  /** Offers for all or for some only; null = both. */
  approach: open('approach', oneOf(approaches)),
  sectors: open('sector', texts),
  targetGroups: open('group', texts),
  scopes: open('reach', texts),
  providers: open('provider', texts),
  networks: open('network', texts),
  fundingSources: open('funding', texts),
  /** Day at which offers count. */
  day: open('day', day),
  /** How coverage is computed; null = as the package says. */
  calculation: open('calc', { parse: parseCalculation, format: formatCalculation }),
  /** Null = what goes with the supply looked at. */
  section: open('section', oneOf(coverageSections)),
  /** What the directory lists: the offers chosen, or those of all phases and fields; with a word in them. */
  offersListed: usually('chosen', 'list', oneOf(['chosen', 'all'])),
  offerSearch: open('find', text),
  /** Offer whose record is open. */
  offer: open('offer', text),
  /** Rows of the gap matrix: areas, or the areas they lie in; only areas that lie in this one. */
  matrixRows: usually('areas', 'matrix', oneOf(['areas', 'parents'])),
  matrixWithin: open('within', text),
  registerSort: usually(
    { column: 'due', direction: 'ascending' },
    'register',
    sorting(oneOf(registerColumns))
  )
};
