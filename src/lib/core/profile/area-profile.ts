import { ascending } from '../dense-rows.ts';
import type { RegisterEntry } from '../register-entry.ts';
import { figuresReader, type AreaFigures, type FigureSources } from './area-figures.ts';
import { supplyReader, type AreaSupply } from './area-supply.ts';
import { areaTransitions, type AreaTransition, type TransitionSources } from './area-transitions.ts';
import type { CoverageProfiles } from './coverage-profiles.ts';

/** What somebody observed in an area; no figure, and no person in it. */
export interface AreaNote {
  noteId: string;
  areaId: string | null;
  phaseId: string | null;
  /** Day, `YYYY-MM-DD`. */
  date: string | null;
  /** Who observed, as a role. */
  role: string | null;
  topic: string | null;
  text: string;
}

/** Everything about one area on one page. What is null is not known to the package, or not yet computed. */
export interface AreaProfile {
  figures: AreaFigures;
  supply: AreaSupply | null;
  transitions: readonly AreaTransition[] | null;
  /** Of this area, the latest first. */
  notes: readonly AreaNote[];
  /** Of this area, open ones first, then by due date. */
  register: readonly RegisterEntry[];
}

/** What profiles are read from: the figures of the screens of stress, coverage and chain. */
export interface ProfileSources extends FigureSources {
  coverage: CoverageProfiles | null;
  transitions: TransitionSources | null;
  notes: readonly AreaNote[];
  register: readonly RegisterEntry[];
}

/** Reads profiles; what all areas share is computed once. Null for an area that the level does not have. */
export function profileReader(sources: ProfileSources): (areaId: string) => AreaProfile | null {
  const { coverage, transitions, notes, register } = sources;
  const figuresOf = figuresReader(sources);
  const supplyOf = coverage && supplyReader(coverage);
  const own = <Item extends { areaId: string | null }>(items: readonly Item[], id: string) =>
    items.filter(({ areaId }) => areaId === id);
  return (areaId) => {
    const figures = figuresOf(areaId);
    if (!figures) return null;
    return {
      figures,
      supply: supplyOf && supplyOf(areaId),
      transitions: transitions && areaTransitions(transitions, areaId),
      notes: own(notes, areaId).sort(latestFirst),
      register: own(register, areaId).sort(openFirst)
    };
  };
}

/** The profiles of these areas, in their order; left out: of all of the level. Areas that are not there are skipped. */
export function areaProfiles(
  sources: ProfileSources,
  areaIds: readonly string[] = sources.data.areas.map(({ areaId }) => areaId)
): AreaProfile[] {
  const read = profileReader(sources);
  return areaIds.flatMap((areaId) => read(areaId) ?? []);
}

const latestFirst = (a: AreaNote, b: AreaNote) =>
  ascending(b.date ?? '', a.date ?? '') || ascending(a.noteId, b.noteId);

const openFirst = (a: RegisterEntry, b: RegisterEntry) =>
  Number(a.status === 'closed') - Number(b.status === 'closed') ||
  ascending(a.due ?? '\uffff', b.due ?? '\uffff') ||
  ascending(a.gapId, b.gapId);
