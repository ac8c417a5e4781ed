import * as v from 'valibot';
import type { SeriesBreak } from '../core/time/series-break.ts';
import { otherMembers, type JsonObject } from './json.ts';
import { periodPattern } from './period.ts';

const seriesBreak = v.looseObject({
  period: v.pipe(v.string(), v.regex(new RegExp(periodPattern))),
  indicator_id: v.optional(v.string()),
  reason_de: v.optional(v.string(), ''),
  reason_en: v.optional(v.string())
});

/** The member `breaks` of `atlas.json`: from when on figures cannot be compared with those before. */
export const breaksSchema = v.array(seriesBreak);
type BreaksFile = v.InferOutput<typeof breaksSchema>;

/** A break, and what stands beside it in the file. */
export type PackageBreak = SeriesBreak & { extra?: JsonObject };

export function toBreaks(file: BreaksFile): PackageBreak[] {
  return file.map((one) => {
    const extra = otherMembers(one, Object.keys(seriesBreak.entries));
    return {
      period: one.period,
      indicatorId: one.indicator_id ?? null,
      reasonDe: one.reason_de,
      reasonEn: one.reason_en ?? null,
      ...(extra === undefined ? {} : { extra })
    };
  });
}

/** `breaks` as the file holds it; the inverse of `toBreaks`. */
export function formatBreaks(breaks: readonly PackageBreak[]): JsonObject[] {
  return breaks.map(({ period, indicatorId, reasonDe, reasonEn, extra }) => ({
    period,
    ...(indicatorId === null ? {} : { indicator_id: indicatorId }),
    ...(reasonDe === '' ? {} : { reason_de: reasonDe }),
    ...(reasonEn === null ? {} : { reason_en: reasonEn }),
    ...extra
  }));
}
