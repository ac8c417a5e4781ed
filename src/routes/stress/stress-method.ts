import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { classificationText, indexMethodText } from '$lib/messages/index-method-text';
import { numberText } from '$lib/messages/number-text';
import { reliabilityMethod } from '$lib/messages/reliability-text';
import { limitsText } from '$lib/messages/stress-text';
import type { StressScreen } from '$lib/state/stress-screen.svelte';
import type { MapMode } from '$lib/state/view-state';
import { indicatorNameIn } from './area-reading';

/** How the figures of a display are computed, as it is printed under them. */
export function stressMethod(
  mode: MapMode,
  { composer, index, reliability }: StressScreen,
  locale: Locale
): string[] {
  const { settings } = composer;
  if (!settings) return [];
  const disclosure = m.provenance_disclosure({}, { locale });
  if (mode === 'indicator') {
    const sure = reliability.areas.size > 0 ? reliabilityMethod(reliability.smoothing, locale) : [];
    return [m.provenance_quantiles({}, { locale }), ...sure, disclosure];
  }
  const status = indexMethodText(settings, index?.classes ?? null, locale);
  const { years, limits } = settings.trend;
  const trend = m.provenance_trend_text({ years, limits: limitsText(limits, locale) }, { locale });
  const minimum = m.provenance_minimum(
    { minimum: numberText(settings.minimumPopulation, 0, locale) },
    { locale }
  );
  return [...(mode === 'trend' ? [status, trend] : [status]), minimum, disclosure];
}

/** Weights, trend and smallest population that the index is computed with. */
export function stressSettingsText({ composer, data }: StressScreen, locale: Locale): string {
  const { settings, percents } = composer;
  if (!data || !settings) return '';
  const nameOf = indicatorNameIn(data, locale);
  const weights = percents.map(({ id, percent }) => `${nameOf(id)} ${percent}\u202f%`).join(', ');
  const trend = m.composer_trend_years({ count: settings.trend.years, text: '' }, { locale });
  const minimum = numberText(settings.minimumPopulation, 0, locale);
  const classes = classificationText(settings.classify, locale);
  return [
    `${m.export_settings_weights({}, { locale })}: ${weights}`,
    `${m.composer_trend({}, { locale })}: ${trend}`,
    m.provenance_minimum({ minimum }, { locale }),
    `${m.composer_classes({}, { locale })}: ${classes}`
  ].join('; ');
}
