import { counts } from '../classifiable.ts';
import { meanRanks } from '../correlation/mean-ranks.ts';
import { standardiseMethods } from '../index-methods/method-names.ts';
import { NotClassifiable } from '../not-classifiable.ts';
import { stressIndex } from '../stress-index.ts';
import type { IndexInput, StressIndex } from '../stress-types.ts';
import { agreementOfRanks } from './rank-agreement.ts';
import type { IndexVariant, VariantKind, VariantPair } from './robustness-types.ts';

/**
 * The chosen index and every other way to compute it that changes one choice: equal weights, without each indicator,
 * every other standardisation (combined as chosen; ways to combine that only stretch the same sums keep their order),
 * and the geometric mean. All are computed over the areas that have a class in the chosen index; a variant that cannot
 * be computed from the figures is left out.
 */
export function indexVariants(input: IndexInput, chosen: StressIndex): IndexVariant[] {
  const fixed = overTheSameAreas(input, chosen);
  return kindsOf(input).flatMap((kind) => {
    const index = kind.kind === 'chosen' ? chosen : computed(changed(fixed, kind));
    return index === null ? [] : [variant(kind, index)];
  });
}

/** Every two variants, in their order. All of them are of the same areas (`indexVariants`). */
export function variantPairs(variants: readonly IndexVariant[]): VariantPair[] {
  const ranked = variants.map(({ id, indices }) => ({
    id,
    ranks: meanRanks(indices.filter((index) => index !== null))
  }));
  return ranked.flatMap((first, i) =>
    ranked.slice(i + 1).map((second) => ({
      first: first.id,
      second: second.id,
      ...agreementOfRanks(first.ranks, second.ranks)
    }))
  );
}

function kindsOf({ indicators, settings }: IndexInput): VariantKind[] {
  const inIndex = indicators.filter(counts);
  const isEven = new Set(inIndex.map(({ weight }) => weight)).size < 2;
  const { standardise, combine } = settings;
  const combineOther = combine === 'geometric-mean' ? 'sum-restandardised' : combine;
  return [
    { kind: 'chosen' },
    ...(isEven ? [] : [{ kind: 'equal_weights' } as const]),
    ...(inIndex.length < 2 ? [] : inIndex.map(({ id }) => ({ kind: 'without', indicatorId: id }) as const)),
    ...standardiseMethods
      .filter((method) => method !== standardise)
      .map((method) => ({ kind: 'method', standardise: method, combine: combineOther }) as const),
    ...(combine === 'geometric-mean'
      ? []
      : [{ kind: 'method', standardise: 'min-max', combine: 'geometric-mean' } as const])
  ];
}

/** The input of the status alone, without the areas that have no class. */
function overTheSameAreas(input: IndexInput, { areas }: StressIndex): IndexInput {
  const excluded = areas
    .filter(({ status }) => status === null)
    .map(({ areaId }) => ({ areaId, reason: 'not in the chosen index' }));
  return {
    ...input,
    indicators: input.indicators.map((one) => ({ ...one, before: null })),
    settings: { ...input.settings, excluded }
  };
}

function changed(input: IndexInput, kind: Exclude<VariantKind, { kind: 'chosen' }>): IndexInput {
  const { indicators, settings } = input;
  if (kind.kind === 'equal_weights')
    return { ...input, indicators: indicators.map((one) => (counts(one) ? { ...one, weight: 1 } : one)) };
  if (kind.kind === 'without')
    return { ...input, indicators: indicators.filter(({ id }) => id !== kind.indicatorId) };
  const { standardise, combine } = kind;
  return { ...input, settings: { ...settings, standardise, combine } };
}

function computed(input: IndexInput): StressIndex | null {
  try {
    return stressIndex(input);
  } catch (error) {
    if (error instanceof NotClassifiable) return null;
    throw error;
  }
}

function variant(kind: VariantKind, { areas, classCount }: StressIndex): IndexVariant {
  return {
    ...kind,
    id: variantId(kind),
    classCount,
    indices: areas.map(({ status }) => status?.index ?? null),
    ranks: areas.map(({ status }) => status?.rank ?? null),
    classes: areas.map(({ status }) => status?.class ?? null)
  };
}

function variantId(kind: VariantKind): string {
  if (kind.kind === 'without') return `without.${kind.indicatorId}`;
  return kind.kind === 'method' ? `${kind.standardise}.${kind.combine}` : kind.kind;
}
