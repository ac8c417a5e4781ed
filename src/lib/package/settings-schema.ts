import * as v from 'valibot';
import { breaksSchema } from './settings-breaks.ts';
import { coverageSchema } from './settings-coverage.ts';
import { groupsSchema } from './settings-groups.ts';
import { methodMembers } from './settings-index.ts';
import { reportSchema } from './settings-report.ts';
import { robustnessSchema } from './settings-robustness.ts';
import { spaceSchema } from './settings-space.ts';
import { disclosurePresets } from './settings.ts';

const indicator = v.looseObject({ id: v.string(), weight: v.optional(v.number(), 1) });
const excluded = v.looseObject({ area_id: v.string(), reason: v.optional(v.string(), '') });

const trend = v.looseObject({
  years: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 2),
  limits: v.optional(v.tuple([v.number(), v.number()]), [-1, 1])
});

const index = v.looseObject({
  indicators: v.optional(v.array(indicator)),
  ...methodMembers,
  trend: v.optional(trend, {}),
  minimum_population: v.optional(v.number(), 300),
  excluded: v.optional(v.array(excluded), []),
  robustness: v.optional(robustnessSchema),
  space: v.optional(spaceSchema)
});

const disclosure = v.looseObject({
  preset: v.optional(v.picklist(disclosurePresets), 'default'),
  minimum_numerator: v.optional(v.number()),
  minimum_denominator: v.optional(v.number()),
  minimum_band_count: v.optional(v.number())
});

/** `atlas.json` as it stands in the file; everything has a default, unknown members stay. */
export const settingsSchema = v.looseObject({
  version: v.optional(v.literal(1), 1),
  municipality: v.optional(v.string(), ''),
  level: v.optional(v.string()),
  period: v.optional(v.string()),
  index: v.optional(index, {}),
  disclosure: v.optional(disclosure, {}),
  breaks: v.optional(breaksSchema),
  coverage: v.optional(coverageSchema),
  report: v.optional(reportSchema),
  groups: v.optional(groupsSchema)
});

export type SettingsFile = v.InferOutput<typeof settingsSchema>;
