import { coverageSettings } from '../../core/coverage/coverage-settings.ts';
import type { FigureScope } from '../../queries/figure-queries.ts';
import type { StressScreen } from '../stress-screen.svelte.ts';

/** What the figures of the screens are asked for; null until a package is open. */
export function figureScope({ request, data, composer, project }: StressScreen): FigureScope | null {
  if (!request || !project) return null;
  const { level, vintage, period } = request;
  return {
    level,
    vintage,
    period,
    indicatorIds: Object.keys(composer.weights),
    earlierPeriod: data?.earlierPeriod ?? null,
    povertyIndicator: coverageSettings(project.settings.coverage).povertyIndicator
  };
}
