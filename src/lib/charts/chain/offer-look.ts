import type { ChainBar } from '../../core/chain/chain.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';

export const offerLooks = ['universal', 'selective', 'unknown', 'planned', 'ended'] as const;
/** How a bar is drawn: by whom it is for, or by not being active. */
export type OfferLook = (typeof offerLooks)[number];

export function offerLook({ state, approach }: Pick<ChainBar, 'state' | 'approach'>): OfferLook {
  if (state === 'planned') return 'planned';
  if (state === 'paused' || state === 'ended') return 'ended';
  return approach ?? 'unknown';
}

const words = {
  universal: m.chain_chart_universal,
  selective: m.chain_chart_selective,
  unknown: m.chain_chart_approach_unknown,
  planned: m.chain_chart_planned,
  ended: m.chain_chart_ended
} satisfies Record<OfferLook, unknown>;

export const lookText = (look: OfferLook, locale: Locale): string => words[look]({}, { locale });

/** The look of a bar in words; a paused offer is told from an ended one. */
export function offerLookText(bar: ChainBar, locale: Locale): string {
  if (bar.state === 'paused') return m.chain_chart_paused({}, { locale });
  return lookText(offerLook(bar), locale);
}
