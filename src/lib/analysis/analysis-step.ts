/** What an analysis is doing, for whoever waits for it; in the order in which it happens. */
export const analysisSteps = [
  'reading',
  'engine',
  'index',
  'robustness',
  'space',
  'profiles',
  'coverage',
  'chain',
  'transitions',
  'mobility',
  'statements',
  'provenance',
  'packing'
] as const;
export type AnalysisStep = (typeof analysisSteps)[number];

/** Told of a step when it begins. */
export type TellStep = (step: AnalysisStep) => void;
