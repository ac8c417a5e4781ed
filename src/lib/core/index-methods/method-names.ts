/** Ways to make indicators comparable; docs/index-methods.md defines each. */
export const standardiseMethods = [
  'z-score',
  'weighted-z-score',
  'percentile-rank',
  'min-max',
  'robust-z',
  'city-deviation',
  'rank-exponential'
] as const;
export type StandardiseMethod = (typeof standardiseMethods)[number];

/** Ways to put the standardised indicators together. */
export const combineMethods = [
  'sum-restandardised',
  'weighted-mean',
  'geometric-mean',
  'percentile-of-sums'
] as const;
export type CombineMethod = (typeof combineMethods)[number];

/** Ways to cut an index into classes that need a number of classes. */
export const countedClassMethods = [
  'quantiles',
  'fisher-jenks',
  'pretty',
  'equal-interval',
  'maximum-breaks',
  'jenks-caspall'
] as const;

/** Ways to cut an index into classes, all of them. */
export const classMethods = [
  'limits',
  'standard-deviation',
  ...countedClassMethods,
  'head-tail',
  'rank-shares',
  'box',
  'percentiles'
] as const;
export type ClassMethod = (typeof classMethods)[number];

/** The fewest and the most classes that may be asked for. */
export const classCounts = { fewest: 2, most: 10 } as const;

/** Which way the borders N·d ÷ classes of rank classes are rounded: 'down' English IMD, 'up' Scottish SIMD. */
export const rankBorders = ['down', 'up'] as const;
export type RankBorders = (typeof rankBorders)[number];

/** Named settings that reproduce a publisher; `presets.ts` holds what each says. */
export const presetIds = ['berlin', 'hamburg', 'svi', 'imd', 'simd'] as const;
export type PresetId = (typeof presetIds)[number];
