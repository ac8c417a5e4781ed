import type { AnalysisSettings } from '../../package/settings.ts';
import { choicesIn } from '../calculation.ts';
import type { StressRequest } from '../stress-screen.svelte.ts';
import { effectiveSettings } from '../stress-settings.ts';
import type { ViewState } from '../view-state.ts';

/** What the screens compute with: the settings of the package, and in their place what the address chooses. */
export function settingsInForce(
  settings: AnalysisSettings,
  view: ViewState,
  { level, period }: Pick<StressRequest, 'level' | 'period'>,
  weights: Readonly<Record<string, number>>
): AnalysisSettings {
  const indicators = Object.entries(weights).map(([id, weight]) => ({ id, weight }));
  const chosen = choicesIn(view);
  const coverage = Object.keys(chosen).length === 0 ? settings.coverage : { ...settings.coverage, ...chosen };
  return {
    ...settings,
    level,
    period,
    index: {
      ...effectiveSettings(settings, view),
      indicators,
      ...(settings.index.robustness && { robustness: settings.index.robustness }),
      ...(settings.index.space && { space: settings.index.space })
    },
    ...(coverage && { coverage })
  };
}
