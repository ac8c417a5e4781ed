import { lowestHighClass } from '../core/high-classes.ts';
import type { Locale } from '../core/locale.ts';
import type { ClassMobility } from '../core/mobility/class-mobility.ts';
import * as m from './compiled/messages.js';
import { numberText, shareText } from './number-text.ts';
import { classText } from './stress-text.ts';

/**
 * How areas move between classes, as sentences: who stays, gets worse or better; where that leads; how long it takes
 * from the highest class to the lowest.
 */
export function mobilityText(mobility: ClassMobility, locale: Locale): string[] {
  const share = (value: number) => shareText(value, locale);
  const { stayed, worse, better } = mobility;
  const summary = { stayed: share(stayed), worse: share(worse), better: share(better) };
  return [
    m.mobility_summary(summary, { locale }),
    ...steadyText(mobility, locale),
    ...passageText(mobility, locale)
  ];
}

function steadyText({ steadyState }: ClassMobility, locale: Locale): string[] {
  if (steadyState === null) return [];
  const high = steadyState.slice(lowestHighClass(steadyState.length) - 1);
  const share = shareText(
    high.reduce((sum, one) => sum + one, 0),
    locale
  );
  return [m.mobility_steady({ share }, { locale })];
}

function passageText({ firstPassage }: ClassMobility, locale: Locale): string[] {
  const count = firstPassage?.length ?? 0;
  const steps = firstPassage?.[count - 1]?.[0];
  if (steps === undefined || count < 2) return [];
  const classes = { from: classText(count, count, locale), to: classText(1, count, locale) };
  return [m.mobility_passage({ ...classes, steps: numberText(steps, 1, locale) }, { locale })];
}
