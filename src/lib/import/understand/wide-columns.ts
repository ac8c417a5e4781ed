import { findAgeBand, readAgeBand, type AgeBand } from './age-band.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ColumnProposal } from './column-proposal.ts';
import { headerUnit } from './header-unit.ts';
import { isAboutResidents, isAboutSome, isGeneral, subjectOf } from './subject.ts';
import { headerParts, headerWords, withoutPeriod } from './header-words.ts';

/** A proposal in which only the use is known. */
export function plainProposal(
  { index, header, format }: ColumnProfile,
  members: Pick<ColumnProposal, 'as' | 'confidence' | 'reason'> & Partial<ColumnProposal>
): ColumnProposal {
  const nothing = {
    indicator: null,
    unit: null,
    ages: null,
    numeratorFrom: null,
    denominatorFrom: null,
    field: null
  };
  return { index, header, factor: 1, decimal: format.decimal, ...nothing, ...members };
}

/**
 * A column of figures by its header: a part of an indicator (`Kinderarmut | Fälle`), residents of an age, or an
 * indicator of its own. `hasIndicatorColumn`: a column of the table names the indicator. A general header takes the
 * subject of the file before it.
 */
export function figureColumn(
  profile: ColumnProfile,
  hasIndicatorColumn: boolean,
  file: string
): ColumnProposal {
  const parts = headerParts(profile.header).map(withoutPeriod);
  const last = parts.at(-1) ?? '';
  const group = parts.slice(0, -1).join(' – ');
  const part = group !== '' || hasIndicatorColumn ? partOf(last) : null;
  if (part !== null) return partProposal(profile, part, hasIndicatorColumn ? null : group, last);
  if (hasIndicatorColumn)
    return plainProposal(profile, { as: 'ignore', confidence: 'likely', reason: 'no_indicator' });
  const unclear = isGeneral(last) && !isAboutResidents(file) && subjectOf(file) !== '';
  if (unclear) return indicatorProposal(profile, [subjectOf(file), ...parts]);
  const named = parts.some((part) => part !== '') ? parts : [subjectOf(file)];
  const population = populationProposal(profile, last);
  if (population === null) return indicatorProposal(profile, named);
  return isAboutSome(file) ? indicatorProposal(profile, [subjectOf(file), ...parts]) : population;
}

function partOf(word: string): 'numerator' | 'denominator' | 'value' | null {
  if (headerWords.numerator.test(word)) return 'numerator';
  if (headerWords.denominator.test(word)) return 'denominator';
  return headerWords.share.test(word) || headerWords.value.test(word) ? 'value' : null;
}

function partProposal(
  profile: ColumnProfile,
  as: 'numerator' | 'denominator' | 'value',
  indicator: string | null,
  word: string
): ColumnProposal {
  const unit = as === 'value' ? (headerUnit(`${indicator ?? ''} ${word}`) ?? null) : null;
  return plainProposal(profile, { as, indicator, unit, confidence: 'certain', reason: 'header' });
}

/** Residents by age or in all; a share of an age band is an indicator. */
function populationProposal(profile: ColumnProfile, last: string): ColumnProposal | null {
  if (headerUnit(profile.header) !== null || profile.integers < profile.values) return null;
  const ages = bandOf(profile.header, last);
  if (ages === null) return null;
  return plainProposal(profile, { as: 'population', ages, confidence: 'likely', reason: 'age_bands' });
}

const fillers =
  /\b(unter|bis|und|älter\w*|jährige\w*|jahre\w*|alter|von|ab|über|inhabitants|einwohner\w*|bevölkerung|age|below|above|under|to|and|personen|residents|children|kinder)\b|[\d\s…_|()–-]/g;

function bandOf(header: string, last: string): AgeBand | null {
  if (headerWords.population.test(last)) return { from: null, to: null };
  const band = readAgeBand(last) ?? findAgeBand(last);
  const plain = header.toLowerCase().replaceAll('_', ' ');
  const words = plain
    .replace(/[äöü]lter\w*/g, ' ')
    .replace(/jährige\w*/g, ' ')
    .replace(/über/g, ' ');
  return band !== null && /\p{L}/u.test(plain) && words.replace(fillers, '') === '' ? band : null;
}

function indicatorProposal(profile: ColumnProfile, parts: readonly string[]): ColumnProposal {
  const indicator = parts.filter((part) => part !== '').join(' – ') || profile.header;
  if (headerWords.code.test(profile.header) && profile.integers === profile.values) {
    return plainProposal(profile, { as: 'ignore', confidence: 'likely', reason: 'code' });
  }
  const { unit, factor, confidence, reason } = unitOf(profile);
  return plainProposal(profile, { as: 'value', indicator, unit, factor, confidence, reason });
}

/** Unit and scale; a share that never exceeds 1 is probably part of one rather than of a hundred. */
export function unitOf(
  profile: ColumnProfile
): Pick<ColumnProposal, 'unit' | 'factor' | 'confidence' | 'reason'> {
  const { values, integers, percent, minimum, maximum, header } = profile;
  const unit = percent > 0 ? 'percent' : (headerUnit(header) ?? (integers === values ? 'count' : 'value'));
  const ofOne = unit === 'percent' && percent === 0 && minimum >= 0 && maximum <= 1 && integers < values;
  if (!ofOne) return { unit, factor: 1, confidence: 'likely', reason: 'figures' };
  const explicit = /%|prozent|percent/i.test(header);
  return { unit, factor: 100, confidence: explicit ? 'check' : 'likely', reason: 'percent_of_one' };
}
