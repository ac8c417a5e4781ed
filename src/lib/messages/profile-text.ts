import type { IndicatorProfile } from '../core/indicator-profile.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { figureText, numberText } from './number-text.ts';

const clear = 0.3;
const strong = 0.6;

/**
 * How an indicator goes with stress, as sentences: the direction with the rank correlation (below 0.3: hardly, from
 * 0.6: clearly), and the means in areas of high and of least stress.
 */
export function profileText(
  { correlation, high, low }: IndicatorProfile,
  { name, unit }: { name: string; unit: string },
  locale: Locale
): string[] {
  const figure = (value: number) => figureText(value, unit, locale);
  const means =
    high && low ? [m.profile_means({ high: figure(high.mean), low: figure(low.mean) }, { locale })] : [];
  return [...directionText(correlation, name, locale), ...means];
}

function directionText(correlation: number | null, name: string, locale: Locale): string[] {
  if (correlation === null) return [];
  const inputs = { name, value: numberText(correlation, 2, locale) };
  const size = Math.abs(correlation);
  if (size < clear) return [m.profile_hardly(inputs, { locale })];
  const isUp = correlation > 0;
  if (size < strong) return [(isUp ? m.profile_up : m.profile_down)(inputs, { locale })];
  return [(isUp ? m.profile_clearly_up : m.profile_clearly_down)(inputs, { locale })];
}
