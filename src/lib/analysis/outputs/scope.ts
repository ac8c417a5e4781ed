import type { OutputContext } from './output-module.ts';

/** The level and period of the analysis, in the vintage of its areas. */
export function scopeOf({ analysis: { data } }: OutputContext) {
  return { level: data.level, vintage: data.vintage === '' ? null : data.vintage, period: data.period };
}
