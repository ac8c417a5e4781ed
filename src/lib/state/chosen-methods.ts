import {
  classCounts,
  classMethods,
  combineMethods,
  countedClassMethods,
  presetIds,
  standardiseMethods,
  type ClassMethod,
  type CombineMethod,
  type PresetId,
  type StandardiseMethod
} from '../core/index-methods/method-names.ts';
import { presets, type PresetSettings } from '../core/index-methods/presets.ts';
import type { Classification } from '../core/stress-types.ts';

/** Classes as they are chosen on the screen; fixed limits are those of the package or the preset. */
export interface ChosenClasses {
  method: ClassMethod;
  /** Null for methods that set their number themselves. */
  count: number | null;
}

/** Methods that an address chooses in the place of those of the package. */
export interface ChosenMethods {
  preset: PresetId | null;
  standardise: StandardiseMethod | null;
  combine: CombineMethod | null;
  classes: ChosenClasses | null;
}

/** Settings of the index that a preset or a choice of methods sets. */
export type MethodSettings = PresetSettings & { preset?: PresetId };

const usualCount = 5;
const counted: readonly ClassMethod[] = [...countedClassMethods, 'rank-shares'];
/** Whether a method wants to be told how many classes it makes. */
export const isCounted = (method: ClassMethod): boolean => counted.includes(method);

/** The methods in force: those of the preset chosen, else of the package, with the single choices laid over them. */
export function methodsInForce(usual: MethodSettings, chosen: ChosenMethods): MethodSettings {
  const base = chosen.preset === null ? usual : { preset: chosen.preset, ...presets[chosen.preset].settings };
  const wishes = [chosen.standardise, chosen.combine, chosen.classes];
  if (wishes.every((wish) => wish === null)) return base;
  const standardise = chosen.standardise ?? base.standardise;
  const combine =
    combinations(standardise).find((method) => method === chosen.combine) ?? fitting(base, standardise);
  const fits = limitsFit(base, { standardise, combine });
  const { percentileDecimals, trend, minimumPopulation } = base;
  return {
    ...{ standardise, combine, classify: classification(base, chosen.classes, fits) },
    ...(percentileDecimals === undefined ? {} : { percentileDecimals }),
    ...{ trend, minimumPopulation }
  };
}

/** The combination of the base, where it goes with the standardisation. */
const fitting = (base: MethodSettings, standardise: StandardiseMethod): CombineMethod =>
  combinations(standardise).find((method) => method === base.combine) ?? 'weighted-mean';

/** Combinations that exist for a standardisation: a geometric mean needs scores from 0. */
export const combinations = (standardise: StandardiseMethod): readonly CombineMethod[] =>
  combineMethods.filter((method) => method !== 'geometric-mean' || standardise === 'min-max');

/** Standardisations that the data allow. */
export const standardisations = (hasResidents: boolean): readonly StandardiseMethod[] =>
  standardiseMethods.filter((method) => method !== 'weighted-z-score' || hasResidents);

/** Combinations whose result has the same scale whatever is combined. */
const ownScale: ReadonlySet<CombineMethod> = new Set(['sum-restandardised', 'percentile-of-sums']);

/** Whether the fixed limits of the base make sense on an index of these methods. */
export function limitsFit(
  base: MethodSettings,
  { standardise, combine }: Pick<MethodSettings, 'standardise' | 'combine'>
): boolean {
  if (base.classify.method !== 'limits' || combine !== base.combine) return false;
  return ownScale.has(combine) || standardise === base.standardise;
}

/** Ways to cut an index of these methods into classes. */
export const classifications = (limits: boolean): readonly ClassMethod[] =>
  classMethods.filter((method) => method !== 'limits' || limits);

function classification(base: MethodSettings, chosen: ChosenClasses | null, fits: boolean): Classification {
  const own = base.classify;
  const wish = chosen ?? { method: own.method, count: 'classes' in own ? own.classes : null };
  if (wish.method === 'limits') return fits ? own : { method: 'quantiles', classes: usualCount };
  if (wish.method === own.method && (!('classes' in own) || (wish.count ?? own.classes) === own.classes))
    return own;
  return classesOf(wish);
}

/** A choice of classes as settings. */
function classesOf({ method, count }: ChosenClasses): Classification {
  const classes = count ?? usualCount;
  return isCounted(method) ? ({ method, classes } as Classification) : ({ method } as Classification);
}

const sameSettings = (a: PresetSettings, b: PresetSettings): boolean =>
  JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
const comparable = ({
  standardise,
  combine,
  classify,
  percentileDecimals,
  minimumPopulation,
  trend
}: PresetSettings) => [
  ...[standardise, combine, Object.entries(classify).sort(([a], [b]) => (a < b ? -1 : 1))],
  ...[percentileDecimals ?? null, minimumPopulation, trend.years, trend.limits]
];

/** The preset whose settings these are; the one they started from first. Null: none. */
export function presetOf(settings: MethodSettings): PresetId | null {
  const order = settings.preset ? [settings.preset, ...presetIds] : presetIds;
  return order.find((id) => sameSettings(presets[id].settings, settings)) ?? null;
}

/** `quantiles:5`, `box`. */
export const formatClasses = ({ method, count }: ChosenClasses): string =>
  count === null ? method : `${method}:${count}`;

/** Reads what `formatClasses` writes; undefined for what it does not. */
export function parseClasses(text: string): ChosenClasses | undefined {
  const [, name, number] = /^([a-z-]+)(?::(\d+))?$/.exec(text) ?? [];
  const method = classMethods.find((known) => known === name);
  if (!method) return undefined;
  if (!isCounted(method)) return number === undefined ? { method, count: null } : undefined;
  const count = number === undefined ? usualCount : Number(number);
  return count >= classCounts.fewest && count <= classCounts.most ? { method, count } : undefined;
}
