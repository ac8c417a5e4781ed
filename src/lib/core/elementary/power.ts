import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';

/** base^exponent of a base from 0, the same in every browser and in Node, which `Math.pow` is not. */
export const power = (base: number, exponent: number): number => exponential(exponent * logarithm(base));

export const square = (value: number): number => value * value;

/** √(a² + b²) of numbers whose squares are no larger than numbers can be; the same everywhere. */
export const hypotenuse = (a: number, b: number): number => Math.sqrt(a * a + b * b);
