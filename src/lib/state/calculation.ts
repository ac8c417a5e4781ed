import {
  catchmentMethods,
  demandPlaces,
  demandWeights,
  supplyMeasures,
  type CatchmentMethod,
  type CoverageChoices,
  type CoverageSettings,
  type DemandPlace,
  type DemandWeight,
  type SupplyMeasure
} from '../core/coverage/coverage-settings.ts';

/** How ways are measured: straight lines, or imported ones of a mode. */
export type Ways = { kind: 'straight' } | { kind: 'times' | 'isochrones'; mode: string };

/** How coverage is computed, as far as it is chosen on the screen; what is left out is as the package says. */
export interface Calculation {
  ways?: Ways;
  /** Minutes; kilometres per hour; way ÷ straight line. */
  minutes?: number;
  speed?: number;
  detour?: number;
  points?: DemandPlace;
  weight?: DemandWeight;
  supply?: SupplyMeasure;
  catchment?: CatchmentMethod;
}

/** Smallest and largest numbers that make sense. */
export const calculationLimits = { minutes: [1, 120], speed: [1, 30], detour: [1, 3] } as const;

/** The calculation without what the settings of the package say anyway; null where nothing else is left. */
export function besideUsual(calculation: Calculation, usual: CoverageSettings): Calculation | null {
  const left = Object.entries(calculation).filter(([name, value]) => {
    const choices = Object.entries(choicesOf({ [name]: value } as Calculation));
    return choices.some(([setting, chosen]) => usual[setting as keyof CoverageSettings] !== chosen);
  });
  return left.length === 0 ? null : (Object.fromEntries(left) as Calculation);
}

/** What an address chooses of the settings of coverage. */
export function choicesIn(view: { day: string | null; calculation: Calculation | null }): CoverageChoices {
  const chosen = choicesOf(view.calculation ?? {});
  return view.day === null ? chosen : { ...chosen, referenceDate: view.day };
}

/** A calculation as settings of coverage. */
export function choicesOf({ ways, ...calculation }: Calculation): CoverageChoices {
  const { minutes, speed, detour, points, weight, supply, catchment } = calculation;
  return {
    ...(ways && waySettings(ways)),
    ...(minutes !== undefined && { walkMinutes: minutes }),
    ...(speed !== undefined && { walkingSpeed: speed }),
    ...(detour !== undefined && { detour }),
    ...(points && { demandPoints: points }),
    ...(weight && { demandWeight: weight }),
    ...(supply && { supply }),
    ...(catchment && { catchment })
  };
}

function waySettings(ways: Ways): CoverageChoices {
  return {
    travelMode: ways.kind === 'times' ? ways.mode : null,
    isochroneMode: ways.kind === 'isochrones' ? ways.mode : null
  };
}

/** How ways are measured by settings. */
export function waysOf({ isochroneMode, travelMode }: CoverageChoices): Ways {
  if (isochroneMode) return { kind: 'isochrones', mode: isochroneMode };
  return travelMode ? { kind: 'times', mode: travelMode } : { kind: 'straight' };
}

/** Ways in one word, such as `isochrones.walk`. */
export const waysName = (ways: Ways): string =>
  ways.kind === 'straight' ? ways.kind : `${ways.kind}.${ways.mode}`;

/** The ways of a word; undefined where it names none. */
export function waysNamed(name: string): Ways | undefined {
  if (name === 'straight') return { kind: 'straight' };
  const [, kind, mode] = /^(times|isochrones)\.(.+)$/.exec(name) ?? [];
  return mode === undefined ? undefined : { kind: kind as 'times' | 'isochrones', mode };
}

/** A calculation as a word list, such as `ways:isochrones.walk,minutes:10`, in a fixed order. */
export function formatCalculation(calculation: Calculation): string {
  return members
    .flatMap((name) => {
      const value = calculation[name];
      if (value === undefined) return [];
      return [`${name}:${typeof value === 'object' ? encodeURIComponent(waysName(value)) : value}`];
    })
    .join(',');
}

/** Reads a word list; what makes no sense is left out, undefined where nothing is left. */
export function parseCalculation(text: string): Calculation | undefined {
  const words = new Map(text.split(',').map((word) => [/^\w+/.exec(word)?.[0], word.replace(/^\w+:/, '')]));
  const read = members.flatMap((name) => {
    const word = words.get(name);
    const value = word === undefined ? undefined : readers[name](word);
    return value === undefined ? [] : [[name, value] as const];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

const numberWithin =
  ([least, most]: readonly [number, number]) =>
  (word: string): number | undefined => {
    const value = /^\d+(\.\d+)?$/.test(word) ? Number(word) : NaN;
    return value >= least && value <= most ? value : undefined;
  };
const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (word: string): Value | undefined =>
    values.find((value) => value === word);

function readWays(word: string): Ways | undefined {
  try {
    return waysNamed(decodeURIComponent(word));
  } catch {
    return undefined;
  }
}

const readers: { [Name in keyof Calculation]-?: (word: string) => Calculation[Name] } = {
  ways: readWays,
  minutes: numberWithin(calculationLimits.minutes),
  speed: numberWithin(calculationLimits.speed),
  detour: numberWithin(calculationLimits.detour),
  points: oneOf(demandPlaces),
  weight: oneOf(demandWeights),
  supply: oneOf(supplyMeasures),
  catchment: oneOf(catchmentMethods)
};
const members = Object.keys(readers) as (keyof Calculation)[];
