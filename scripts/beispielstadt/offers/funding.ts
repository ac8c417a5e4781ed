import type { Random } from '../random.ts';
import type { Funding } from './programme.ts';

interface Source {
  funding_source: string;
  /** Days on which the funding may end; none = without end. */
  ends: readonly string[];
}

const soon = ['2025-06-30', '2025-12-31', '2026-07-31', '2026-12-31'] as const;
const later = ['2026-12-31', '2027-12-31', '2028-12-31'] as const;

const core: Source = { funding_source: 'Kommunaler Haushalt', ends: [] };
const sources: Record<Exclude<Funding, 'mixed'>, Source> = {
  core,
  state: { funding_source: 'Landesförderung Präventionsketten', ends: soon },
  federal: { funding_source: 'Bundesförderung Frühe Hilfen', ends: later },
  foundation: { funding_source: 'Stiftungsmittel', ends: soon },
  insurance: { funding_source: 'Gesetzliche Krankenkassen (§ 20a SGB V)', ends: later }
};

/** Funding source and end date; mixed programmes draw theirs. */
export function fundingOf(funding: Funding, random: Random) {
  const drawn = random.next();
  const source = funding === 'mixed' ? mixed(drawn) : sources[funding];
  const until = source.ends.length === 0 ? null : random.pick(source.ends);
  return { funding_source: source.funding_source, funding_until: until };
}

function mixed(drawn: number): Source {
  if (drawn < 0.45) return core;
  if (drawn < 0.7) return sources.state;
  return drawn < 0.9 ? { funding_source: 'Eigenmittel und Spenden', ends: [] } : sources.foundation;
}
