import * as v from 'valibot';

/** `index.space` of `atlas.json`; what is left out is as `core/space` has it. */
export const spaceSchema = v.looseObject({
  contiguity: v.optional(v.picklist(['queen', 'rook'])),
  snap: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  permutations: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  seed: v.optional(v.pipe(v.number(), v.integer())),
  false_discovery_rate: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1)))
});

export type PackageSpace = v.InferOutput<typeof spaceSchema>;
