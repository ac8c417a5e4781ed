import type { AreaRegister } from './area-register.ts';
import type { LabelMatch } from './match-label.ts';

/**
 * The ids of the vintage a table is about: the only one of which areas occur that no other vintage has; null where
 * nothing speaks for one, or several do.
 */
export function tableVintage(
  found: ReadonlySet<string>,
  level: string,
  register: AreaRegister
): ReadonlySet<string> | null {
  const vintages = register.vintagesOf(level).map((ids) => new Set(ids));
  const spoken = vintages.filter((ids) =>
    [...ids].some((id) => found.has(id) && !vintages.some((other) => other !== ids && other.has(id)))
  );
  return spoken.length === 1 ? (spoken[0] ?? null) : null;
}

/** A name that areas of two vintages of a level carry stands for the one of the table's vintage. */
export function inVintage(match: LabelMatch, level: string, vintage: ReadonlySet<string> | null): LabelMatch {
  if (vintage === null || match.kind !== 'ambiguous' || match.candidates.length < 2) return match;
  if (match.candidates.some((area) => area.level !== level)) return match;
  const [only, ...others] = match.candidates.filter(({ id }) => vintage.has(id));
  return only === undefined || others.length > 0 ? match : { kind: 'matched', how: 'name', ...only };
}
