import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';

const texts = {
  reading: m.analysis_step_reading,
  engine: m.analysis_step_engine,
  index: m.analysis_step_index,
  robustness: m.analysis_step_robustness,
  space: m.analysis_step_space,
  profiles: m.analysis_step_profiles,
  coverage: m.analysis_step_coverage,
  chain: m.analysis_step_chain,
  transitions: m.analysis_step_transitions,
  mobility: m.analysis_step_mobility,
  statements: m.analysis_step_statements,
  provenance: m.analysis_step_provenance,
  packing: m.analysis_step_packing
} as const;

/** What an analysis is doing, as a sentence; the steps are those of `analysis/analysis-step.ts`. */
export const analysisStepText = (step: keyof typeof texts, locale: Locale): string =>
  texts[step]({}, { locale });
