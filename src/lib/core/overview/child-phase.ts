import type { ChainPhase } from '../chain/chain-types.ts';

const ofAge = 18;

/** Whether a phase begins before the age of 18; one without an age (pregnancy) does. */
export const isChildPhase = ({ ageFrom }: Pick<ChainPhase, 'ageFrom'>): boolean => (ageFrom ?? 0) < ofAge;
