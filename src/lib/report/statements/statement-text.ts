import type { ChainPhase } from '../../core/chain/chain-types.ts';
import { certainShare } from '../../core/robustness/top-certainty.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { listText, numberText, periodText, shareText } from '../../messages/number-text.ts';
import { personsOfPhase } from './persons-text.ts';
import type { Statement, StatementId, StatementOf } from './statement.ts';

/** How areas are named in a sentence, and in which language it is. */
export interface StatementNaming {
  locale: Locale;
  /** Of areas of any level. */
  areaName: (areaId: string) => string;
}

/** A statement in words: number, caption and sentence make one sentence together. */
export interface StatementText {
  number: string;
  caption: string;
  sentence: string;
}

type Words = Omit<StatementText, 'number'>;

/** A statement in three pieces that are read one after the other. */
export function statementText(statement: Statement, naming: StatementNaming): StatementText {
  const { locale } = naming;
  const { number: value, unit } = statement;
  const number = unit === 'share' ? shareText(value, locale) : numberText(value, 0, locale);
  return { number, ...wordsOf(statement, naming) };
}

/** A statement as one text. */
export function statementSentence(statement: Statement, naming: StatementNaming): string {
  const { number, caption, sentence } = statementText(statement, naming);
  return `${number} ${caption} ${sentence}`;
}

type WordsOf = { [Id in StatementId]: (statement: StatementOf<Id>, naming: StatementNaming) => Words };

function wordsOf(statement: Statement, naming: StatementNaming): Words {
  const wording: WordsOf = {
    stress_none: stressWords,
    stress_high: stressWords,
    children_high: peopleWords,
    residents_high: peopleWords,
    trend_rising: trendWords,
    trend_falling: trendWords,
    trend_none: trendWords,
    reach_behind: reachWords,
    reach_lowest: reachWords,
    gaps_open: gapWords,
    gaps_none: gapWords,
    transitions_open: transitionWords,
    transitions_partly: transitionWords,
    transitions_unknown: transitionWords,
    transitions_bridged: transitionWords,
    equity_less: equityWords,
    equity_even: equityWords,
    equity_more: equityWords
  };
  const words = wording[statement.id] as (statement: Statement, naming: StatementNaming) => Words;
  return words(statement, naming);
}

const joined = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

function stressWords(
  statement: StatementOf<'stress_none' | 'stress_high'>,
  { locale, areaName }: StatementNaming
): Words {
  const text = numberText(statement.parameters.classified, 0, locale);
  const caption = m.rep_of_areas({ text }, { locale });
  if (statement.id === 'stress_none') return { caption, sentence: m.rep_stress_none({}, { locale }) };
  const { number: count, parameters } = statement;
  const { veryHigh, cluster } = parameters;
  const very = veryHigh === 0 ? '' : m.rep_stress_very({ count: veryHigh }, { locale });
  const first = `${m.rep_stress_high({ count }, { locale })}${very}.`;
  const sure = certainWords(count, parameters.certain, locale);
  if (!cluster) return { caption, sentence: joined(first, sure) };
  const name = areaName(cluster.parentId);
  const where =
    cluster.highCount === count
      ? m.rep_stress_all_in({ name }, { locale })
      : m.rep_stress_cluster({ text: numberText(cluster.highCount, 0, locale), name }, { locale });
  return { caption, sentence: joined(first, where, sure) };
}

/** How many of the areas of high stress are so whatever the weights; nothing where that is not known. */
function certainWords(high: number, certain: number | null, locale: Locale): string {
  if (certain === null) return '';
  const share = shareText(certainShare, locale);
  if (certain === 0)
    return high === 1
      ? m.robustness_statement_none_one({}, { locale })
      : m.robustness_statement_none({}, { locale });
  if (high === 1) return m.robustness_statement_one({ share }, { locale });
  const text = numberText(high, 0, locale);
  return certain < high
    ? m.robustness_statement_some({ count: certain, high: text, share }, { locale })
    : m.robustness_statement_all({ high: text, share }, { locale });
}

function peopleWords(
  { id, parameters }: StatementOf<'children_high' | 'residents_high'>,
  { locale }: StatementNaming
): Words {
  const { unknownAreas: count } = parameters;
  const without = count === 0 ? '' : m.rep_unknown_areas({ count }, { locale });
  if (id === 'residents_high')
    return {
      caption: m.rep_residents_caption({}, { locale }),
      sentence: joined(m.rep_residents({}, { locale }), without)
    };
  const { residents } = parameters as StatementOf<'children_high'>['parameters'];
  const first =
    residents === null
      ? m.rep_children({}, { locale })
      : m.rep_children_residents({ share: shareText(residents, locale) }, { locale });
  return { caption: m.rep_children_caption({}, { locale }), sentence: joined(first, without) };
}

function trendWords(
  statement: StatementOf<'trend_rising' | 'trend_falling' | 'trend_none'>,
  naming: StatementNaming
): Words {
  const { locale, areaName } = naming;
  const { number: count, parameters } = statement;
  const caption = m.rep_of_high_areas({ count: parameters.high }, { locale });
  const since = periodText(parameters.since, locale);
  if (statement.id === 'trend_none') return { caption, sentence: m.rep_trend_none({ since }, { locale }) };
  const names = namesText(statement.parameters.areaIds.map(areaName), locale);
  if (statement.id === 'trend_falling')
    return { caption, sentence: m.rep_trend_falling({ count, since, names }, { locale }) };
  const { falling } = statement.parameters;
  const too = falling === 0 ? '' : m.rep_trend_falling_too({ count: falling }, { locale });
  return { caption, sentence: joined(m.rep_trend_rising({ count, since, names }, { locale }), too) };
}

const ofPersons = (phase: Omit<ChainPhase, 'position'>, locale: Locale) =>
  m.rep_of_persons({ persons: personsOfPhase(phase, locale) }, { locale });

function reachWords(
  { id, parameters }: StatementOf<'reach_behind' | 'reach_lowest'>,
  { locale }: StatementNaming
): Words {
  const caption = ofPersons(parameters.phase, locale);
  if (parameters.others === null) return { caption, sentence: m.rep_reach_only({}, { locale }) };
  const others = shareText(parameters.others, locale);
  const word = id === 'reach_behind' ? m.rep_reach_behind : m.rep_reach_lowest;
  return { caption, sentence: word({ others }, { locale }) };
}

function gapWords(
  statement: StatementOf<'gaps_open' | 'gaps_none'>,
  { locale, areaName }: StatementNaming
): Words {
  const { number: count } = statement;
  const caption = m.rep_gaps_caption({ count }, { locale });
  if (statement.id === 'gaps_none') return { caption, sentence: m.rep_gaps_none({}, { locale }) };
  const { areas, first } = statement.parameters;
  const where =
    areas === 1
      ? m.rep_gaps_in_one({ count }, { locale })
      : m.rep_gaps_open({ count, text: numberText(areas, 0, locale) }, { locale });
  if (!first) return { caption, sentence: where };
  const [field, area] = [fieldText(first.actionField, locale), areaName(first.areaId)];
  const phase = phaseText(first.phase, locale);
  return { caption, sentence: joined(where, m.rep_gaps_first({ field, area, phase }, { locale })) };
}

function transitionWords(
  statement: StatementOf<
    'transitions_open' | 'transitions_partly' | 'transitions_unknown' | 'transitions_bridged'
  >,
  { locale }: StatementNaming
): Words {
  const { number: count } = statement;
  const caption = m.rep_of_transitions({ count: statement.parameters.total }, { locale });
  if (statement.id === 'transitions_bridged')
    return { caption, sentence: m.rep_transitions_bridged({ count }, { locale }) };
  const named = statement.parameters.transitions.map((one) => phaseText(one, locale));
  const names = namesText(named, locale);
  if (statement.id === 'transitions_partly')
    return { caption, sentence: m.rep_transitions_partly({ count, names }, { locale }) };
  if (statement.id === 'transitions_unknown')
    return { caption, sentence: m.rep_transitions_unknown({ count, names }, { locale }) };
  const { partly } = statement.parameters;
  const too = partly === 0 ? '' : m.rep_transitions_partly_too({ count: partly }, { locale });
  return { caption, sentence: joined(m.rep_transitions_open({ count, names }, { locale }), too) };
}

const mostNames = 4;

/** All of up to four by name, else the first three. */
function namesText(names: readonly string[], locale: Locale): string {
  if (names.length <= mostNames) return listText(names, locale);
  const first = names.slice(0, mostNames - 1);
  const count = names.length - first.length;
  return m.rep_and_more({ count, names: first.join(', ') }, { locale });
}

const equities = {
  equity_less: m.rep_equity_less,
  equity_even: m.rep_equity_even,
  equity_more: m.rep_equity_more
};

function equityWords(
  { id, parameters }: StatementOf<'equity_less' | 'equity_even' | 'equity_more'>,
  { locale }: StatementNaming
): Words {
  const kind = { poor_children: m.cov_need_poor_children, stress_weighted: m.cov_need_stress_weighted }[
    parameters.kind
  ]({}, { locale });
  const persons = personsOfPhase(parameters.phase, locale);
  const need = shareText(parameters.need, locale);
  return {
    caption: m.rep_supply_caption({}, { locale }),
    sentence: equities[id]({ persons, need, kind }, { locale })
  };
}
