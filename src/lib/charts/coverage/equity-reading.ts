import { shareAt, type CurvePoint } from '../../core/equity/concentration-curve.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { shareText } from '../../messages/number-text.ts';

/** Concentration curves, from high stress to low; empty where there is nothing to compare. */
export interface NeedAndSupplyCurves {
  need: readonly CurvePoint[];
  supply: readonly CurvePoint[];
}

/** What the share of persons with the highest stress carries and receives, 0–1; null without curves. */
export function sharesAt({ need, supply }: NeedAndSupplyCurves, share: number) {
  const [carried, received] = [shareAt(need, share), shareAt(supply, share)];
  return carried === null || received === null ? null : { need: carried, supply: received };
}

/** The curves at a share of persons, as a sentence. */
export function equityReading(
  curves: NeedAndSupplyCurves,
  share: number,
  persons: string,
  locale: Locale
): string {
  const shares = sharesAt(curves, share);
  if (shares === null) return m.cov_chart_curve_none({}, { locale });
  return m.cov_chart_curve_reading(
    {
      share: shareText(share, locale),
      persons,
      need: shareText(shares.need, locale),
      supply: shareText(shares.supply, locale)
    },
    { locale }
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  PageUp: 0.1,
  PageDown: -0.1
};

/** Where a key moves the marker of the curves, 0–1 in whole percent; null for other keys. */
export function movedShare(share: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  const step = steps[key];
  return step === undefined ? null : Math.round(Math.max(0, Math.min(1, share + step)) * 100) / 100;
}
