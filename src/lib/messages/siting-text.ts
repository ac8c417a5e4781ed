import type { SitingProposal, ProposedSite } from '../core/coverage/siting-wish.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { facilityKindText } from './facility-kind-text.ts';
import { listText, numberText, shareText } from './number-text.ts';

/** What proposed sites change, in words; `persons` names whom they are for ("Kinder 0–5"). */
export function proposalText(proposal: SitingProposal, persons: string, locale: Locale): string {
  return proposal.lacking ? lackingText(proposal, persons, locale) : reachedText(proposal, persons, locale);
}

function lackingText({ effect, lacking, sites }: SitingProposal, persons: string, locale: Locale): string {
  if (sites.length === 0) return m.cov_siting_none_lacking({}, { locale });
  const whole = (value: number | undefined) => numberText(value ?? 0, 0, locale);
  const counts = {
    count: sites.length,
    number: whole(sites.length),
    short: whole(effect.additional),
    stressed: whole(effect.inHighStress),
    lacking: whole(lacking?.additional),
    total: whole(lacking?.persons)
  };
  return m.cov_siting_lacking({ ...counts, persons }, { locale });
}

function reachedText({ effect, sites }: SitingProposal, persons: string, locale: Locale): string {
  if (sites.length === 0) return m.cov_siting_none({}, { locale });
  const share = (reached: number) =>
    effect.persons > 0 ? shareText(reached / effect.persons, locale, 1) : '–';
  return m.cov_siting_sentence(
    {
      count: sites.length,
      more: numberText(effect.additional, 0, locale),
      persons,
      stressed: numberText(effect.inHighStress, 0, locale),
      before: share(effect.reachedBefore),
      after: share(effect.reachedAfter)
    },
    { locale }
  );
}

/** How sure it is that no other choice is better. */
export const proofText = ({ result }: SitingProposal, locale: Locale): string =>
  result.status === 'optimal'
    ? m.cov_siting_optimal({}, { locale })
    : m.cov_siting_bounded({ gap: shareText(result.gap, locale, 1) }, { locale });

/** What was chosen among, and what counted. */
export function sitingMethod({ wish, lacking }: SitingProposal, locale: Locale): string[] {
  const kinds = wish.facilityKinds.map((kind) => facilityKindText(kind, locale));
  const candidates =
    kinds.length === 0
      ? m.cov_provenance_siting_centres({}, { locale })
      : m.cov_provenance_siting_kinds({ kinds: listText(kinds, locale) }, { locale });
  const counted = lacking ? [m.cov_provenance_siting_shortfall({}, { locale })] : [];
  return [candidates, ...counted, m.cov_provenance_siting_high({}, { locale })];
}

/** Name of a proposed site: its facility, or the centre of its area. */
export const siteText = ({ facilityId, name }: ProposedSite, locale: Locale): string =>
  facilityId === null ? m.cov_centre_of({ area: name }, { locale }) : name;
