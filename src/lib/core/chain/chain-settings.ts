import type { IncompleteField } from './incomplete-field.ts';

/** The rules of the chain; every output states them. */
export interface ChainSettings {
  /** Funding that ends within so many months after the reference date is marked as expiring. */
  expiryMonths: number;
  /**
   * What an offer that runs through both sides of a transition, without having the handover as its task, is worth:
   * nothing (a gap in the handover is a gap) or a partial bridge.
   */
  spanning: 'does_not_count' | 'partly';
  /** An incomplete inventory makes "not bridged" into "unknown". */
  inventory: 'complete' | 'incomplete';
  /** Where the offers of a field are not completely recorded: an empty cell of it is unknown. Set by `coverage`. */
  incompleteFields: readonly IncompleteField[];
  /** Kinds of facilities that (nearly) every family passes: an offer there serves every area. */
  universalKinds: readonly string[];
  /** Places on the receiving side ÷ places on the handing-over side below which a bridge is partial; 0 = never. */
  minimumCapacityRatio: number;
  /** Which phases of a row count as expected: those the row serves somewhere in the city, or all. */
  expectation: 'somewhere' | 'everywhere';
  /** Years over which an open phase (65 and older) spreads its persons when they are counted per birth year. */
  openPhaseYears: number;
}

export const defaultChainSettings: ChainSettings = {
  expiryMonths: 12,
  spanning: 'does_not_count',
  inventory: 'complete',
  incompleteFields: [],
  universalKinds: ['clinic'],
  minimumCapacityRatio: 0,
  expectation: 'somewhere',
  openPhaseYears: 20
};
