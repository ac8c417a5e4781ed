import type { ChainPhase } from '../../core/chain/chain-types.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { phaseText } from '../../messages/coverage-screen-text.ts';

const ofAge = 18;

/** Whom a phase is about, within a sentence: "Kinder von 3 bis 5 Jahren", "Kinder unter einem Jahr". */
export function personsOfPhase(phase: Omit<ChainPhase, 'phaseId' | 'position'>, locale: Locale): string {
  const { ageFrom: from, ageTo: to } = phase;
  if (from === null || to === null)
    return m.rep_persons_phase({ phase: phaseText(phase, locale) }, { locale });
  if (to === 0) return m.rep_persons_infants({}, { locale });
  return (to < ofAge ? m.rep_persons_children : m.rep_persons_people)({ from, to }, { locale });
}
