import type { ChainOffer, ChainPhase } from './chain-types.ts';

/**
 * A stretch of the phase axis: phase i (in the order of the phases) covers [i, i + 1]. Ages lie within their phase in
 * proportion, so the axis is not to the scale of age.
 */
export interface Span {
  start: number;
  end: number;
}

type Served = Pick<ChainOffer, 'phases' | 'ageFrom' | 'ageTo'>;

/** Places (from 0) of the phases an offer serves: those it names, else those its ages touch. */
export function phasesServed(offer: Served, phases: readonly ChainPhase[]): number[] {
  const places = phases.map((_, place) => place);
  if (offer.phases.length > 0)
    return places.filter((place) => offer.phases.includes(phases[place]?.phaseId ?? ''));
  if (offer.ageFrom === null && offer.ageTo === null) return [];
  return places.filter((place) => touches(offer, phases[place]));
}

function touches({ ageFrom, ageTo }: Served, phase: ChainPhase | undefined): boolean {
  if (!phase || (phase.ageFrom === null && phase.ageTo === null)) return false;
  return (ageFrom ?? 0) <= (phase.ageTo ?? Infinity) && (ageTo ?? Infinity) >= (phase.ageFrom ?? 0);
}

/**
 * The stretches an offer's bar covers, one per run of neighbouring phases; its ages trim the first and the last
 * phase. Empty where neither phases nor ages are recorded.
 */
export function spansOf(offer: Served, phases: readonly ChainPhase[]): Span[] {
  const runs = runsOf(phasesServed(offer, phases));
  return runs.map(([first, last], index) => ({
    start: first + (index === 0 ? trimmedStart(offer.ageFrom, phases[first]) : 0),
    end: last + (index === runs.length - 1 ? trimmedEnd(offer.ageTo, phases[last]) : 1)
  }));
}

function runsOf(places: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
}

function trimmedStart(age: number | null, phase: ChainPhase | undefined): number {
  const share = shareOfPhase(age, phase);
  return share !== null && share > 0 && share < 1 ? share : 0;
}

function trimmedEnd(age: number | null, phase: ChainPhase | undefined): number {
  const share = shareOfPhase(age === null ? null : age + 1, phase);
  return share !== null && share > 0 && share < 1 ? share : 1;
}

/** Where in its phase a birthday lies, 0 to 1; null where the phase has no years. */
function shareOfPhase(age: number | null, phase: ChainPhase | undefined): number | null {
  if (age === null || phase?.ageFrom == null || phase.ageTo === null) return null;
  return (age - phase.ageFrom) / (phase.ageTo + 1 - phase.ageFrom);
}
