import type { ChainSettings } from '../../core/chain/chain-settings.ts';
import { reachMetres, type CoverageSettings } from '../../core/coverage/coverage-settings.ts';
import type { DisclosureRules, PresetName } from '../../core/disclosure/presets.ts';
import type { Locale } from '../../core/locale.ts';
import type { IndexSettings } from '../../core/stress-types.ts';
import * as m from '../compiled/messages.js';
import { levelText } from '../level-text.ts';
import { numberText, periodText } from '../number-text.ts';
import { classificationText } from '../index-method-text.ts';
import { limitsText } from '../stress-text.ts';
import type { MethodSectionId } from './method-section.ts';

/** The settings that figures are computed with: those of the package, and what the address changes. */
export interface SettingsInForce {
  level: string;
  period: string;
  indicators: readonly { name: string; percent: number }[];
  index: IndexSettings;
  disclosure: DisclosureRules & { preset: PresetName };
  coverage: CoverageSettings;
  chain: ChainSettings;
}

export interface SettingFact {
  term: string;
  text: string;
}
type FactsOf = (settings: SettingsInForce, locale: Locale) => SettingFact[];

/** The settings in force that belong to a section; none for a section without settings. */
export function settingFacts(
  section: MethodSectionId,
  settings: SettingsInForce,
  locale: Locale
): SettingFact[] {
  return facts[section]?.(settings, locale) ?? [];
}

const fact = (
  term: (inputs: Record<string, never>, options: { locale: Locale }) => string,
  locale: Locale,
  text: string
) => ({
  term: term({}, { locale }),
  text
});
const whole = (value: number, locale: Locale) => numberText(value, 0, locale);

const facts: Partial<Record<MethodSectionId, FactsOf>> = {
  data: ({ level, period }, locale) => [
    fact(m.met_set_area, locale, levelText(level, locale)),
    fact(m.met_set_period, locale, periodText(period, locale))
  ],
  disclosure: disclosureFacts,
  combine: ({ indicators }, locale) => [
    fact(
      m.met_set_indicators,
      locale,
      indicators.map(({ name, percent }) => `${name} ${whole(percent, locale)}\u202f%`).join(' · ')
    )
  ],
  classify: ({ index }, locale) => [
    fact(m.met_set_limits, locale, classificationText(index.classify, locale))
  ],
  trend: ({ index: { trend } }, locale) => [
    fact(m.met_set_years, locale, m.met_set_years_text({ count: trend.years }, { locale })),
    fact(m.met_set_limits, locale, limitsText(trend.limits, locale))
  ],
  exclusions: exclusionFacts,
  places: placeFacts,
  ways: wayFacts,
  gaps: gapFacts,
  schools: ({ coverage: { schoolRule } }, locale) => [
    fact(m.met_set_year, locale, schoolRule.fundingYear),
    fact(m.met_set_above, locale, numberText(schoolRule.stressAbove, 1, locale))
  ],
  bridges: bridgeFacts
};

function disclosureFacts({ disclosure }: SettingsInForce, locale: Locale): SettingFact[] {
  const { minimumNumerator, minimumDenominator, minimumBandCount, protectsComplement } = disclosure;
  return [
    fact(m.met_set_numerator, locale, whole(minimumNumerator, locale)),
    fact(m.met_set_complement, locale, (protectsComplement ? m.met_yes : m.met_no)({}, { locale })),
    fact(m.met_set_denominator, locale, whole(minimumDenominator, locale)),
    fact(m.met_set_band, locale, whole(minimumBandCount, locale))
  ];
}

function exclusionFacts({ index }: SettingsInForce, locale: Locale): SettingFact[] {
  const { minimumPopulation, excluded } = index;
  const names = excluded.map(({ areaId, reason }) => `${areaId} (${reason})`).join('; ');
  const minimum = m.met_set_minimum_text({ text: whole(minimumPopulation, locale) }, { locale });
  return [
    fact(m.met_set_minimum, locale, minimum),
    fact(m.met_set_excluded, locale, names || m.met_set_excluded_none({}, { locale }))
  ];
}

function placeFacts({ coverage }: SettingsInForce, locale: Locale): SettingFact[] {
  const rules = coverage.placeRules.map(({ id, ageFrom, ageTo, target }) =>
    m.met_set_rule(
      { id, from: String(ageFrom), to: String(ageTo), target: numberText(target, 2, locale) },
      { locale }
    )
  );
  return [fact(m.met_set_rules, locale, rules.join(' · '))];
}

function wayFacts({ coverage }: SettingsInForce, locale: Locale): SettingFact[] {
  const { walkMinutes, walkingSpeed, detour } = coverage;
  const metres = whole(reachMetres(coverage), locale);
  const speed = numberText(walkingSpeed, 1, locale);
  return [
    fact(m.met_set_walk, locale, m.met_set_minutes({ text: whole(walkMinutes, locale) }, { locale })),
    fact(m.met_set_speed, locale, m.met_set_speed_text({ text: speed }, { locale })),
    fact(m.met_set_detour, locale, numberText(detour, 2, locale)),
    fact(m.met_set_reach, locale, m.met_set_metres({ text: metres }, { locale }))
  ];
}

function gapFacts({ coverage }: SettingsInForce, locale: Locale): SettingFact[] {
  const { referenceDate, coveredShare, expiryMonths } = coverage;
  const day =
    referenceDate === null ? m.met_set_day_usual({}, { locale }) : periodText(referenceDate, locale);
  const share = `${whole(coveredShare * 100, locale)}\u202f%`;
  return [
    fact(m.met_set_day, locale, day),
    fact(m.met_set_covered, locale, coveredShare === 0 ? m.met_set_covered_any({}, { locale }) : share),
    fact(m.met_set_expiry, locale, m.met_set_months({ text: whole(expiryMonths, locale) }, { locale }))
  ];
}

function bridgeFacts({ chain }: SettingsInForce, locale: Locale): SettingFact[] {
  const { spanning, minimumCapacityRatio: ratio } = chain;
  const counts = spanning === 'partly' ? m.met_set_spanning_partly : m.met_set_spanning_not;
  const least = ratio === 0 ? m.met_set_capacity_none({}, { locale }) : numberText(ratio, 2, locale);
  return [fact(m.met_set_spanning, locale, counts({}, { locale })), fact(m.met_set_capacity, locale, least)];
}
