import type { KeyForm } from '../join/area-key.ts';
import type { AreaRegister } from '../join/area-register.ts';
import { matchKeyColumn } from '../join/match-key-column.ts';
import type { JoinPlan } from '../join/match-label.ts';
import type { Sheet } from '../model.ts';
import { readAgeBand } from './age-band.ts';
import { cellText } from './cell-text.ts';
import { cellsOf, isNumeric, isTextual, type ColumnProfile } from './column-profile.ts';
import type { ColumnProposal } from './column-proposal.ts';
import { indicatorColumns, keyColumns, nameColumns, periodColumn, type AreaColumn } from './find-columns.ts';
import type { FoundTable } from './find-table.ts';
import { headerPeriod, headerWords } from './header-words.ts';
import { pairShares } from './pair-shares.ts';
import { officialKeyColumns } from './official-key.ts';
import { personalKind } from './personal-data.ts';
import { settlePopulation } from './settle-population.ts';
import { figureColumn, plainProposal, unitOf } from './wide-columns.ts';

/** A table of figures by area: what its columns are, and how its rows are joined. */
export interface FiguresProposal {
  columns: readonly ColumnProposal[];
  /** Null where no column names areas. */
  plan: JoinPlan | null;
  /** Columns of figures whose header names their period. */
  periodsInHeaders: boolean;
}

/** Columns that say which figure a row holds. */
interface KeyColumns {
  key: AreaColumn | null;
  /** Further columns of a key in several columns, the first of which is `key`. */
  keyParts: readonly ColumnProfile[];
  name: AreaColumn | null;
  parents: readonly ColumnProfile[];
  period: ColumnProfile | null;
  indicators: readonly ColumnProfile[];
  age: ColumnProfile | null;
  flag: ColumnProfile | null;
}

/** Proposes what every column of a table of figures is; `file` is its name. */
export function proposeFigures(
  sheet: Sheet,
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  register: AreaRegister,
  file = ''
): FiguresProposal {
  const found = findKeyColumns(sheet, table, profiles, register);
  const proposed = profiles.map((profile) => proposeColumn(profile, found, file));
  const isWide = found.indicators.length === 0 && found.age === null;
  const columns = isWide ? pairShares(sheet, table, settlePopulation(proposed)) : proposed;
  return { columns, plan: planOf(found), periodsInHeaders: columns.some(hasPeriod) };
}

function hasPeriod({ as, header }: ColumnProposal): boolean {
  return ['value', 'numerator', 'denominator', 'population'].includes(as) && headerPeriod(header) !== null;
}

function planOf({ key, name }: KeyColumns): JoinPlan | null {
  const { level } = key?.match ?? name?.match ?? { level: null };
  if (level === null) return null;
  return { level, form: key === null ? 'same' : (key.match.form as KeyForm) };
}

function findKeyColumns(
  sheet: Sheet,
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  register: AreaRegister
): KeyColumns {
  const period = periodColumn(profiles);
  const rest = profiles.filter((profile) => profile !== period && personalKind(profile) === null);
  const keys = keyColumns(rest, register);
  const names = nameColumns(
    rest.filter((profile) => profile !== keys[0]?.profile),
    register
  );
  const official = officialKey(sheet, table, rest, register);
  const key = official?.column ?? keys[0] ?? null;
  const keyParts = official?.parts ?? [];
  const name = names.find(({ match }) => key === null || match.level === key.match.level) ?? names[0] ?? null;
  const areas = [...keys, ...names].map(({ profile }) => profile);
  const others = rest.filter((profile) => !areas.includes(profile) && !keyParts.includes(profile));
  const textsOf = ({ index }: ColumnProfile) => cellsOf(sheet, table, index).map(cellText);
  return {
    key,
    keyParts,
    name,
    parents: areas.filter(
      (profile) => profile !== key?.profile && profile !== name?.profile && !keyParts.includes(profile)
    ),
    period,
    indicators: indicatorColumns(others, textsOf),
    age: others.find(isAgeColumn) ?? null,
    flag: others.find((profile) => headerWords.flag.test(profile.header) && isTextual(profile)) ?? null
  };
}

/** The official key in four columns, where it stands for areas. */
function officialKey(
  sheet: Sheet,
  table: FoundTable,
  profiles: readonly ColumnProfile[],
  register: AreaRegister
): { column: AreaColumn; parts: ColumnProfile[] } | null {
  const parts = officialKeyColumns(profiles);
  const [profile] = parts ?? [];
  if (parts === null || profile === undefined) return null;
  const cells = parts.map(({ index }) => cellsOf(sheet, table, index).map(cellText));
  const texts = table.rows.map((_, row) => cells.map((column) => column[row] ?? ''));
  const whole = texts.filter((text) => !text.includes('')).map((text) => text.join(''));
  const match = matchKeyColumn(new Set(whole), register);
  return match === null ? null : { column: { profile, match }, parts };
}

function isAgeColumn({ header, texts }: ColumnProfile): boolean {
  const all = [...texts];
  return (
    headerWords.age.test(header) && all.filter((text) => readAgeBand(text) !== null).length > 0.8 * all.length
  );
}

function proposeColumn(profile: ColumnProfile, found: KeyColumns, file: string): ColumnProposal {
  if (personalKind(profile) !== null) {
    return plainProposal(profile, { as: 'personal', confidence: 'certain', reason: 'personal' });
  }
  return keyProposal(profile, found) ?? otherProposal(profile, found, file);
}

function keyProposal(profile: ColumnProfile, found: KeyColumns): ColumnProposal | null {
  const { key, keyParts, name, parents, period, indicators, age, flag } = found;
  if (key !== null && (profile === key.profile || keyParts.includes(profile))) {
    return plainProposal(profile, { as: 'area_key', confidence: key.match.confidence, reason: 'keys_match' });
  }
  if (profile === name?.profile) {
    const confidence = key === null ? name.match.confidence : 'certain';
    return plainProposal(profile, { as: 'area_name', confidence, reason: 'names_match' });
  }
  if (parents.includes(profile))
    return plainProposal(profile, { as: 'parent', confidence: 'likely', reason: 'other_level' });
  if (profile === period)
    return plainProposal(profile, { as: 'period', confidence: 'certain', reason: 'periods' });
  if (indicators.includes(profile))
    return plainProposal(profile, { as: 'indicator', confidence: 'likely', reason: 'header' });
  if (profile === age)
    return plainProposal(profile, { as: 'age', confidence: 'certain', reason: 'age_bands' });
  return profile === flag
    ? plainProposal(profile, { as: 'flag', confidence: 'likely', reason: 'header' })
    : null;
}

function otherProposal(
  profile: ColumnProfile,
  { indicators, age }: KeyColumns,
  file: string
): ColumnProposal {
  if (profile.values === 0 && profile.figures === profile.filled) return unused(profile, 'empty');
  if (!isNumeric(profile)) return unused(profile, 'text');
  if (profile.format.confidence === 'check') {
    return plainProposal(profile, {
      as: 'value',
      indicator: profile.header,
      ...unitOf(profile),
      confidence: 'check',
      reason: 'ambiguous_number'
    });
  }
  if (age !== null && indicators.length === 0) return longPopulation(profile);
  return figureColumn(profile, indicators.length > 0, file);
}

function unused(profile: ColumnProfile, reason: 'empty' | 'text'): ColumnProposal {
  return plainProposal(profile, { as: 'ignore', confidence: 'certain', reason });
}

function longPopulation(profile: ColumnProfile): ColumnProposal {
  if (!headerWords.value.test(profile.header)) {
    return plainProposal(profile, { as: 'ignore', confidence: 'likely', reason: 'no_indicator' });
  }
  return plainProposal(profile, { as: 'population', confidence: 'likely', reason: 'header' });
}
