import { disclosureRules } from '$lib/core/disclosure/presets';
import type { SettingsInForce } from '$lib/messages/methods/settings-in-force';
import type { ChainScreen } from '$lib/state/chain-screen.svelte';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import { indicatorNameIn } from '../stress/area-reading';
import type { Locale } from '$lib/core/locale';

/** What the open package and the address settle; null until a package is open. */
export function settingsOf(
  stress: StressScreen,
  { coverage, chain }: { coverage: CoverageScreen; chain: ChainScreen },
  locale: Locale
): SettingsInForce | null {
  const { project, composer, data, request } = stress;
  if (!project || !composer.settings || !data || !request) return null;
  const nameOf = indicatorNameIn(data, locale);
  return {
    level: request.level,
    period: request.period,
    indicators: composer.percents.map(({ id, percent }) => ({ name: nameOf(id), percent })),
    index: composer.settings,
    disclosure: {
      ...disclosureRules(project.settings.disclosure),
      preset: project.settings.disclosure.preset
    },
    coverage: coverage.settings,
    chain: chain.settings
  };
}
