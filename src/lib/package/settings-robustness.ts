import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `index.robustness` of `atlas.json`; what is left out is as `core/robustness` has it. */
export const robustnessSchema = v.looseObject({
  draws: v.optional(v.pipe(count, v.maxValue(1_000_000))),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  concentration: v.optional(v.pipe(v.number(), v.minValue(1))),
  top: v.optional(count)
});

export type PackageRobustness = v.InferOutput<typeof robustnessSchema>;
