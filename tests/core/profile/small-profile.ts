import { columnOf } from '../../../src/lib/core/column.ts';
import type { Cell } from '../../../src/lib/core/cell.ts';
import type { FlaggedFigures, ProfileData } from '../../../src/lib/core/profile/profile-data.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { ProfileSources } from '../../../src/lib/core/profile/area-profile.ts';
import { berlinSettings, indicator } from '../index-fixture.ts';

export const value = (number: number): Cell => ({ kind: 'value', value: number, flag: null });

export const figures = (...cells: Cell[]): FlaggedFigures => ({
  ...columnOf(cells),
  flags: cells.map((cell) => (cell.kind === 'value' ? cell.flag : null))
});

const poverty = figures(value(10), value(20), value(30), value(40), { kind: 'suppressed' });
const daycare = figures(value(90), value(80), value(80), value(60), value(70));
const share = figures(value(0), { kind: 'missing' }, { kind: 'not_applicable' }, value(18), {
  kind: 'suppressed'
});

const catalogue = [
  ['daycare', 'Kitabesuch', -1],
  ['poverty', 'Kinderarmut', 1],
  ['share', 'Anteil der Kinder', 0]
] as const;

/** Five areas a to e of one district; e has no index, since its poverty is suppressed. */
export const smallData: ProfileData = {
  level: 'district',
  period: '2024',
  earlierPeriod: '2022',
  areas: ['a', 'b', 'c', 'd', 'e'].map((areaId) => ({ areaId, name: areaId.toUpperCase(), parentId: 'p' })),
  parentNames: { p: 'Nord' },
  indicators: catalogue.map(([indicatorId, nameDe, polarity]) => ({
    ...{ indicatorId, nameDe, polarity },
    nameEn: null,
    unit: 'percent',
    source: null
  })),
  columns: { daycare, poverty, share },
  city: { daycare: 76, poverty: 24, share: null },
  children: figures(value(200), value(0), { kind: 'suppressed' }, { kind: 'missing' }, value(5)),
  input: {
    residents: figures(value(1000), value(900), value(800), value(700), value(600)),
    indicators: [
      { id: 'poverty', before: figures(value(8), value(21), { kind: 'missing' }, value(40), value(1)) },
      { id: 'daycare', before: null }
    ]
  }
};

const weights = { poverty: 2, daycare: 1 };
export const smallIndex = stressIndex({
  areaIds: smallData.areas.map(({ areaId }) => areaId),
  residents: smallData.input.residents,
  indicators: [
    { ...indicator('poverty', []), now: poverty, weight: 2 },
    { ...indicator('daycare', []), now: daycare, weight: 1, polarity: -1 }
  ],
  settings: berlinSettings
});

export const smallSources: ProfileSources = {
  data: smallData,
  stress: smallIndex,
  weights,
  series: null,
  coverage: null,
  transitions: null,
  notes: [],
  register: []
};
