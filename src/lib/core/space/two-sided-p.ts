import { complementaryErrorFunction } from '../elementary/error-function.ts';

/** How likely a value at least this far from 0, on either side, is under the standard normal distribution. */
export const twoSidedP = (z: number): number => complementaryErrorFunction(Math.abs(z) * Math.SQRT1_2);
