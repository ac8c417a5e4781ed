import type { GapCell, GapPriority, GapState } from '../../../src/lib/core/coverage/gap-types.ts';

const known = (value: number): GapPriority => ({
  value,
  problem: null,
  stressPercentile: 0.5,
  uncoveredShare: 1,
  persons: value * 2
});

export const gapCell = (
  areaId: string,
  actionField: string,
  state: GapState,
  priority: number | GapPriority,
  persons: GapCell['persons'] = { kind: 'value', count: 100, split: false }
): GapCell => ({
  areaId,
  phaseId: 'early_childhood',
  actionField,
  state,
  reasons: [],
  persons,
  priority: typeof priority === 'number' ? known(priority) : priority
});

export const tinyColumns = [
  { actionField: 'outreach', phaseId: 'early_childhood' },
  { actionField: 'family_centre', phaseId: 'early_childhood' }
];

export const tinyPlaces = [
  { areaId: '01', name: 'Öder Weg' },
  { areaId: '02', name: 'Nordtor' },
  { areaId: '03', name: 'Zeche' }
];

/** Three areas × two fields; the third has no cell in the second. */
export const tinyCells: GapCell[] = [
  gapCell('01', 'outreach', 'none', 30),
  gapCell('02', 'outreach', 'covered', 90),
  gapCell('03', 'outreach', 'planned', 50),
  gapCell('01', 'family_centre', 'unknown', 10),
  gapCell('02', 'family_centre', 'partial', 40)
];

export const tinyWords = {
  field: (actionField: string) => (actionField === 'outreach' ? 'Aufsuchend' : 'Familienzentrum'),
  phase: () => '0–2'
};
