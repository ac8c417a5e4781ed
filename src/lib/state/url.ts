import { coverageMeasures } from '../core/coverage/coverage-measure.ts';
import { approaches, chainDimensions } from '../core/chain/chain-types.ts';
import { offerStates } from '../core/chain/offer-state.ts';
import { reportTemplates } from '../report/plan/report-plan.ts';
import { clusterKinds } from '../core/space/space-class.ts';
import { combineMethods, presetIds, standardiseMethods } from '../core/index-methods/method-names.ts';
import { formatClasses, parseClasses } from './chosen-methods.ts';
import { smoothings } from '../core/reliability/smoothing.ts';
import type { TrendClass } from '../core/stress-types.ts';
import type { ValueRange } from '../core/value-range.ts';
import { formatCalculation, parseCalculation } from './calculation.ts';
import {
  chainScopes,
  corrections,
  coverageSections,
  defaultView,
  evidenceSections,
  mapModes,
  matrixRowKinds,
  offerLists,
  registerColumns,
  type MatrixFilter,
  type RegisterColumn,
  type SortDirection,
  type ViewState
} from './view-state.ts';

/** How one field of the view is written into the query string. `parse` answers undefined for what it does not accept. */
interface Codec<T> {
  parameter: string;
  parse(text: string): T | undefined;
  format(value: T): string;
}

const oneOf = <T extends string>(parameter: string, values: readonly T[]): Codec<T> => ({
  parameter,
  parse: (text) => values.find((value) => value === text),
  format: (value) => value
});

const text = (parameter: string): Codec<string> => ({
  parameter,
  parse: (value) => (value === '' ? undefined : value),
  format: (value) => value
});

const wholeNumber = (parameter: string, minimum: number, maximum: number): Codec<number> => ({
  parameter,
  parse: (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= minimum && number <= maximum ? number : undefined;
  },
  format: String
});

const escaped = (id: string) => id.replaceAll('%', '%25').replaceAll(',', '%2C');
const unescaped = (id: string) => id.replaceAll('%2C', ',').replaceAll('%25', '%');

const textList = (parameter: string): Codec<readonly string[]> => ({
  parameter,
  parse: (value) => (value === '' ? undefined : value.split(',').map(unescaped)),
  format: (value) => value.map(escaped).join(',')
});

const manyOf = <T extends string>(parameter: string, values: readonly T[]): Codec<readonly T[]> => ({
  parameter,
  parse: (value) => {
    const chosen = values.filter((known) => value.split(',').includes(known));
    return chosen.length > 0 ? chosen : undefined;
  },
  format: (value) => value.join(',')
});

const weights: Codec<Readonly<Record<string, number>>> = {
  parameter: 'weights',
  parse: (value) => {
    const pairs = value === '' ? [] : value.split(',');
    const matches = pairs.map((pair) => /^(.+):(\d+(?:\.\d+)?)$/.exec(pair));
    const entries = matches.map((match) => [unescaped(match?.[1] ?? ''), Number(match?.[2])] as const);
    return entries.every(([id, weight]) => id !== '' && weight >= 0 && weight <= 100)
      ? Object.fromEntries(entries)
      : undefined;
  },
  format: (value) =>
    Object.entries(value)
      .map(([id, weight]) => `${escaped(id)}:${weight}`)
      .join(',')
};

const trendClasses: readonly TrendClass[] = ['improving', 'stable', 'worsening'];

const filter: Codec<MatrixFilter> = {
  parameter: 'cell',
  parse: (value) => {
    const match = /^(\d+|any)\.(\w+)$/.exec(value);
    const trend =
      trendClasses.find((name) => name === match?.[2]) ?? (match?.[2] === 'any' ? null : undefined);
    if (!match || trend === undefined) return undefined;
    return { class: match[1] === 'any' ? null : Number(match[1]), trend };
  },
  format: (value) => `${value.class ?? 'any'}.${value.trend ?? 'any'}`
};

const bound = (text: string): number | null => (text === '' ? null : Number(text));

/** `id:lower_upper`, a bound left out being open. */
const ranges: Codec<readonly ValueRange[]> = {
  parameter: 'range',
  parse: (value) => {
    const matches = value.split(',').map((part) => /^(.+):([-\d.e]*)_([-\d.e]*)$/.exec(part));
    const found = matches.map((match) => ({
      of: unescaped(match?.[1] ?? ''),
      lower: bound(match?.[2] ?? ''),
      upper: bound(match?.[3] ?? '')
    }));
    const isRange = ({ of, lower, upper }: ValueRange) =>
      of !== '' && !Number.isNaN(lower) && !Number.isNaN(upper);
    return found.every(isRange) ? found : undefined;
  },
  format: (value) =>
    value.map(({ of, lower, upper }) => `${escaped(of)}:${lower ?? ''}_${upper ?? ''}`).join(',')
};

/** One of the columns, with `-` before it where it is sorted descending. */
const sorting = <Column extends string>(
  parameter: string,
  isColumn: (text: string) => text is Column
): Codec<{ column: Column; direction: SortDirection }> => ({
  parameter,
  parse: (value) => {
    const [, minus, column = ''] = /^(-?)(.+)$/.exec(value) ?? [];
    return isColumn(column) ? { column, direction: minus ? 'descending' : 'ascending' } : undefined;
  },
  format: (value) => (value.direction === 'descending' ? '-' : '') + value.column
});
const isAnyColumn = (text: string): text is string => text !== '';
const isRegisterColumn = (text: string): text is RegisterColumn =>
  registerColumns.some((column) => column === text);

const day = (parameter: string): Codec<string> => ({
  parameter,
  parse: (value) => (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) ? value : undefined),
  format: (value) => value
});

const codecs: { [Field in keyof ViewState]: Codec<NonNullable<ViewState[Field]>> } = {
  locale: oneOf('lang', ['de', 'en']),
  project: text('project'),
  level: text('level'),
  period: text('period'),
  weights,
  minimumPopulation: wholeNumber('min', 0, 10_000_000),
  preset: oneOf('preset', presetIds),
  standardise: oneOf('standardise', standardiseMethods),
  combine: oneOf('combine', combineMethods),
  classes: { parameter: 'classes', parse: parseClasses, format: formatClasses },
  trendYears: wholeNumber('trend', 1, 50),
  mode: oneOf('mode', mapModes),
  indicator: text('indicator'),
  smoothing: oneOf('smoothing', smoothings),
  filter,
  ranges,
  area: text('area'),
  compare: textList('compare'),
  evidence: oneOf('evidence', evidenceSections),
  since: text('since'),
  clusters: oneOf('clusters', clusterKinds),
  contiguity: oneOf('contiguity', ['queen', 'rook']),
  correction: oneOf('fdr', corrections),
  relationX: text('x'),
  relationY: text('y'),
  figure: oneOf('view', ['map', 'rank', 'table']),
  sort: sorting('sort', isAnyColumn),
  search: text('q'),
  supply: text('supply'),
  measure: oneOf('measure', coverageMeasures),
  phase: text('phase'),
  field: text('field'),
  offerTypes: textList('types'),
  accessModes: textList('access'),
  offerStates: manyOf('states', offerStates),
  approach: oneOf('approach', approaches),
  sectors: textList('sector'),
  targetGroups: textList('group'),
  scopes: textList('reach'),
  providers: textList('provider'),
  networks: textList('network'),
  fundingSources: textList('funding'),
  day: day('day'),
  calculation: { parameter: 'calc', parse: parseCalculation, format: formatCalculation },
  section: oneOf('section', coverageSections),
  offersListed: oneOf('list', offerLists),
  offerSearch: text('find'),
  offer: text('offer'),
  matrixRows: oneOf('matrix', matrixRowKinds),
  matrixWithin: text('within'),
  registerSort: sorting('register', isRegisterColumn),
  chainScope: oneOf('scope', chainScopes),
  chainRows: oneOf('rows', chainDimensions),
  transition: text('transition'),
  statement: text('sql'),
  template: oneOf('template', reportTemplates)
};
const fields = Object.keys(codecs) as (keyof ViewState)[];

function parseField<Field extends keyof ViewState>(query: URLSearchParams, field: Field): ViewState[Field] {
  const value = query.get(codecs[field].parameter);
  return (value === null ? undefined : codecs[field].parse(value)) ?? defaultView[field];
}

function formatField<Field extends keyof ViewState>(view: ViewState, field: Field): string | null {
  const value = view[field];
  if (value === null) return null;
  const text = codecs[field].format(value);
  const usual = defaultView[field];
  return usual !== null && codecs[field].format(usual) === text ? null : text;
}

/** Reads a view from a query string; a parameter that is missing or makes no sense gives the default. */
export function parseView(query: URLSearchParams): ViewState {
  return Object.fromEntries(fields.map((field) => [field, parseField(query, field)])) as unknown as ViewState;
}

/** Writes a view as a query string, `?` included, or '' where everything is at its default. */
export function formatView(view: ViewState): string {
  const query = new URLSearchParams();
  for (const field of fields) {
    const value = formatField(view, field);
    if (value !== null) query.set(codecs[field].parameter, value);
  }
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
