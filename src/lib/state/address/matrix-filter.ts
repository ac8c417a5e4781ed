import type { TrendClass } from '../../core/stress-types.ts';
import type { Codec } from './codec.ts';

/** A cell, row or column of the status × trend matrix; null = any. */
export interface MatrixFilter {
  class: number | null;
  trend: TrendClass | null;
}

const trends: readonly TrendClass[] = ['improving', 'stable', 'worsening'];

/** `4.worsening`, `any.stable`. */
export const matrixFilter: Codec<MatrixFilter> = {
  parse: (value) => {
    const [, position, name] = /^(\d+|any)\.(\w+)$/.exec(value) ?? [];
    const trend = name === 'any' ? null : trends.find((known) => known === name);
    if (trend === undefined) return undefined;
    return { class: position === 'any' ? null : Number(position), trend };
  },
  format: (value) => `${value.class ?? 'any'}.${value.trend ?? 'any'}`
};
