import type { FigureUnit } from '$lib/charts/coverage/figure-text';
import type { CoverageFigures } from '$lib/compute/coverage/coverage-figures';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { phasePersonsText } from '$lib/messages/coverage-screen-text';
import { numberText, shareText } from '$lib/messages/number-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { effectMeasures } from './effect-measures';

/** A figure of an effect; "–" where it is not known. */
export function effectText(value: number | null, unit: FigureUnit, locale: Locale): string {
  if (value === null) return '–';
  return unit === 'share' ? shareText(value, locale, 1) : numberText(value, digitsOf(unit), locale);
}

/** A change with its sign, shares in percentage points; '' where nothing to be seen changes or it is not known. */
export function changeText(
  now: number | null,
  before: number | null,
  unit: FigureUnit,
  locale: Locale
): string {
  if (now === null || before === null) return '';
  const change = unit === 'share' ? 100 * (now - before) : now - before;
  const text = numberText(change, unit === 'share' ? 1 : digitsOf(unit), locale);
  if (!/[1-9]/.test(text)) return '';
  const signed = change > 0 ? `+ ${text}` : text;
  return unit === 'share' ? `${signed} ${m.cov_effect_points({}, { locale })}` : signed;
}

const digitsOf = (unit: FigureUnit) => (unit === 'index' ? 3 : 0);

/** What a scenario changes, in one sentence: whom it reaches more, or what is lacking less. */
export function effectSentence(
  screen: CoverageScreen,
  today: CoverageFigures,
  changed: CoverageFigures,
  locale: Locale
): string {
  const change = (id: string) => {
    const measure = effectMeasures(screen, locale).find((one) => one.id === id);
    return Math.round((measure?.read(changed) ?? 0) - (measure?.read(today) ?? 0));
  };
  const [all, stressed] = screen.rule
    ? [change('lacking'), change('lacking_stressed')]
    : [change('reached'), change('stressed')];
  const persons = screen.group ? phasePersonsText(screen.group, locale) : '';
  const [count, ofThem] = [Math.abs(all), Math.max(0, stressed * Math.sign(all))].map((value) =>
    numberText(value, 0, locale)
  );
  const say = screen.rule ? lackingWords : reachedWords;
  return say[Math.sign(all) as Sign]({ count: count ?? '', stressed: ofThem ?? '', persons }, { locale });
}

type Sign = -1 | 0 | 1;
const reachedWords = { [-1]: m.cov_effect_fewer, 0: m.cov_effect_same, 1: m.cov_effect_more };
const lackingWords = {
  [-1]: m.cov_effect_lacking_less,
  0: m.cov_effect_lacking_same,
  1: m.cov_effect_lacking_more
};
