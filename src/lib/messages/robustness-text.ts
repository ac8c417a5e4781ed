import { classChanges } from '../core/robustness/class-changes.ts';
import type { RankSpread } from '../core/robustness/rank-record.ts';
import type { RobustnessSettings } from '../core/robustness/robustness-settings.ts';
import type { AreaCertainty, IndexVariant, Robustness } from '../core/robustness/robustness-types.ts';
import { certainShare } from '../core/robustness/top-certainty.ts';
import type { TopCertainty } from '../core/robustness/top-certainty.ts';
import type { Locale } from '../core/locale.ts';
import * as m from './compiled/messages.js';
import { standardiseText } from './index-method-text.ts';
import { numberText, shareText } from './number-text.ts';

/** How many of the areas of high stress stay so whatever the weights, in one or two sentences. */
export function certaintySentence(certainty: TopCertainty, locale: Locale): string {
  const { high, possible: count } = certainty;
  if (high === 0) {
    const may = count === 0 ? '' : ` ${m.robustness_sentence_possible({ count }, { locale })}`;
    return m.robustness_sentence_none({}, { locale }) + may;
  }
  const more = count === 0 ? '' : ` ${m.robustness_sentence_more({ count }, { locale })}`;
  return highSentence(certainty, locale) + more;
}

function highSentence({ high, certain: count, certainShare }: TopCertainty, locale: Locale): string {
  const share = shareText(certainShare, locale);
  if (high === 1)
    return count === 1
      ? m.robustness_sentence_one_certain({ share }, { locale })
      : m.robustness_sentence_one_uncertain({}, { locale });
  const text = numberText(high, 0, locale);
  if (count === high) return m.robustness_sentence_all({ high: text, share }, { locale });
  if (count === 0) return m.robustness_sentence_no_certain({ high: text, share }, { locale });
  return m.robustness_sentence_some({ count, high: text, share }, { locale });
}

/** Lower and upper rank in whole numbers, such as 8–12; one number where they are the same. */
export function intervalText(spread: RankSpread, locale: Locale): string {
  const [low, high] = wholeRanks(spread, locale);
  return low === high ? low : m.robustness_interval({ low, high }, { locale });
}

/** The same for a screen reader. */
export function spokenInterval(spread: RankSpread, locale: Locale): string {
  const [low, high] = wholeRanks(spread, locale);
  return low === high
    ? m.robustness_spoken_fixed({ low }, { locale })
    : m.robustness_spoken_interval({ low, high }, { locale });
}

const wholeRanks = ({ p05, p95 }: RankSpread, locale: Locale): [string, string] => [
  numberText(p05, 0, locale),
  numberText(p95, 0, locale)
];

/** Both ends in any case, for brackets behind a rank: 3 (3–3) says that 3 is the interval, not a second rank. */
function bothRanks(spread: RankSpread, locale: Locale): string {
  const [low, high] = wholeRanks(spread, locale);
  return m.robustness_interval({ low, high }, { locale });
}

/** A rank with its interval where that is known: 10 (8–12). */
export function rankText(rank: number, certainty: AreaCertainty | null, locale: Locale): string {
  const text = numberText(rank, 0, locale);
  if (certainty === null) return text;
  return m.robustness_rank_with({ rank: text, interval: bothRanks(certainty.rank, locale) }, { locale });
}

/** A rank with its interval among so many areas. */
export function rankOfText(
  rank: number,
  certainty: AreaCertainty | null,
  count: number,
  locale: Locale
): string {
  if (certainty === null) return m.detail_rank_of({ rank, count }, { locale });
  const texts = {
    rank: numberText(rank, 0, locale),
    interval: bothRanks(certainty.rank, locale),
    count: numberText(count, 0, locale)
  };
  return m.robustness_rank_with_of(texts, { locale });
}

/** What a rank is called that comes with its interval, and without. */
export const rankLabel = (certainty: AreaCertainty | null, locale: Locale): string =>
  certainty === null ? m.rank_column({}, { locale }) : m.robustness_rank_label({}, { locale });

/** Whether an area bears high stress whatever the weights. */
export function verdictText({ highShare }: AreaCertainty, locale: Locale): string {
  if (highShare >= certainShare) return m.robustness_certain_high({}, { locale });
  if (highShare <= 1 - certainShare) return m.robustness_certain_low({}, { locale });
  return m.robustness_uncertain({}, { locale });
}

/** What a variant of the index is called. */
export function variantText(variant: IndexVariant, nameOf: (id: string) => string, locale: Locale): string {
  if (variant.kind === 'chosen') return m.robustness_variant_chosen({}, { locale });
  if (variant.kind === 'equal_weights') return m.robustness_variant_equal({}, { locale });
  if (variant.kind === 'without')
    return m.robustness_without({ indicator: nameOf(variant.indicatorId) }, { locale });
  return variant.combine === 'geometric-mean'
    ? m.robustness_variant_geometric({}, { locale })
    : standardiseText(variant.standardise, locale);
}

interface Drawn {
  draws: number;
  settings: RobustnessSettings;
}

/** How weights were drawn, as it is printed under figures. */
export function drawsText({ draws, settings }: Drawn, locale: Locale): string {
  const { concentration, seed } = settings;
  return m.robustness_method_draws(
    { draws: numberText(draws, 0, locale), concentration: numberText(concentration, 0, locale), seed },
    { locale }
  );
}

/** How the ranks depend on the chosen weights, in the two sentences under the composer. */
export function equalWeightsText({ variants, pairs }: Robustness, locale: Locale): string {
  const even = variants.find(({ kind }) => kind === 'equal_weights');
  const chosen = variants.find(({ kind }) => kind === 'chosen');
  const pair = pairs.find(({ first, second }) => first === 'chosen' && second === 'equal_weights');
  if (!even || !chosen || !pair) return m.robustness_composer_is_even({}, { locale });
  const count = classChanges(chosen, even);
  const tau = pair.kendall === null ? '–' : numberText(pair.kendall, 2, locale);
  const changes =
    count === 0
      ? m.robustness_composer_no_changes({}, { locale })
      : m.robustness_composer_changes({ count }, { locale });
  return `${m.robustness_composer_even({ tau }, { locale })} ${changes}`;
}
