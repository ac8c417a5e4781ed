import { expect } from 'vitest';
import type { Cell } from '../../src/lib/core/cell.ts';
import type { AreaIndex, StressIndex, TrendClass } from '../../src/lib/core/stress-types.ts';
import type { RegisterEntry } from '../../src/lib/core/register-entry.ts';
import type { CityFigures } from '../../src/lib/core/report/city-figures.ts';
import { chapterOf } from '../../src/lib/report/chapters/chapter-list.ts';
import type { Chapter } from '../../src/lib/report/chapters/chapter.ts';
import type { Block, Section } from '../../src/lib/report/document/report-document.ts';
import type { ReportTemplate } from '../../src/lib/report/plan/report-plan.ts';
import type { ReportFigures, ReportNaming } from '../../src/lib/report/report-figures.ts';

const names: Readonly<Record<string, string>> = { a: 'Aue', b: 'Berg', c: 'Cloch', d: 'Dorf' };

export const namingIn = (locale: 'de' | 'en'): ReportNaming => ({
  locale,
  areaName: (areaId) => names[areaId] ?? areaId
});

/** A chart that is not drawn. */
export const noPicture = () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

/** An area of a class (1 to 4, null = none) with a trend. */
export function area(areaId: string, position: number | null, trend: TrendClass | null = null): AreaIndex {
  const status = position === null ? null : { index: position - 2.5, rank: 5 - position, class: position };
  return {
    areaId,
    residents: 1000,
    reason: position === null ? { kind: 'population_unknown' } : null,
    status,
    trend: trend && { index: 0, class: trend },
    scores: []
  };
}

export function stressOf(areas: readonly AreaIndex[], given: Partial<StressIndex> = {}): StressIndex {
  const classifiableCount = areas.filter(({ status }) => status !== null).length;
  return {
    areas,
    classCount: 4,
    standardise: 'z-score',
    classes: { method: 'limits', limits: [-1, 1, 1.5], closure: 'inner' },
    classifiableCount,
    trendProblem: null,
    ...given
  };
}

export const value = (count: number): Cell => ({ kind: 'value', value: count, flag: null });

export const city = (given: Partial<CityFigures> = {}): CityFigures => ({
  populationPeriod: '2024',
  residents: { count: 10_000, unknownAreas: 0 },
  children: { count: 2000, unknownAreas: 0 },
  phases: [],
  earlierPeriod: '2022',
  indicators: [],
  ...given
});

/** Figures of three areas, and nothing but their index. */
export function smallFigures(given: Partial<ReportFigures> = {}): ReportFigures {
  const stress = given.stress ?? stressOf([area('a', 4), area('b', 2), area('c', 1)]);
  return {
    origin: {
      municipality: 'Musterstadt',
      synthetic: false,
      level: 'district',
      period: '2024',
      date: '2024-12-31',
      sources: ['Amt für Statistik'],
      licences: [],
      software: 'atlas 1',
      hash: 'sha256:0'
    },
    stress,
    areas: stress.areas.map(({ areaId }) => ({ areaId, name: names[areaId] ?? areaId })),
    shapes: { width: 10, height: 10, areas: [], parents: [], outline: '', kilometre: 1 } as never,
    statements: [],
    overview: { coverage: null, bridges: null, changes: null },
    indicators: [{ id: 'poverty', nameDe: 'Kinderarmut', nameEn: 'Child poverty', weight: 1, source: null }],
    combine: 'sum-restandardised',
    minimumPopulation: 300,
    disclosure: { preset: 'default', rules: [], overrides: [], suppressed: [] },
    city: city(),
    children: null,
    inventory: null,
    places: [],
    gapTable: null,
    straightLine: true,
    chain: null,
    register: [],
    profiles: [],
    ...given
  };
}

interface Asked {
  locale?: 'de' | 'en';
  template?: ReportTemplate;
  paper?: Parameters<Chapter['blocks']>[0]['paper'];
}

/** The blocks of a chapter and of its parts. */
export function blocksOf(
  chapter: Chapter,
  figures: ReportFigures,
  { locale = 'de', template = 'annex', paper = null }: Asked = {}
): Block[] {
  const context = { figures, naming: namingIn(locale), draw: noPicture, template, areaIds: [], paper };
  const parts = chapter.parts(context).map((part): Section => part());
  return [...chapter.blocks(context), ...parts.flatMap(({ blocks }) => blocks)];
}

/** Every sentence of a chapter, with ordinary blanks; tables and figures are left out. */
export function textOf(chapter: Chapter, figures: ReportFigures, asked: Asked = {}): string {
  return blocksOf(chapter, figures, asked)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.text;
      if (block.kind === 'list') return block.items;
      return block.kind === 'facts' ? block.items.map(({ term, text }) => `${term}: ${text}`) : [];
    })
    .join(' ')
    .replaceAll('\u202f', ' ');
}

/** The rows of a table of a chapter as they are printed; null where it has no such table. */
export function tableOf(blocks: readonly Block[], id: string): string[][] | null {
  const found = blocks.find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') return null;
  return found.rows.map((row) => row.map(({ text }) => text.replaceAll('\u202f', ' ')));
}

/** Figures, and what a chapter says of them in both languages. */
export type Case = [given: Partial<ReportFigures>, de: string, en: string];

/** Both languages of a chapter say what is expected, and nothing unfilled stays in them. */
export function says(
  id: Parameters<typeof chapterOf>[0],
  given: Partial<ReportFigures>,
  de: string,
  en: string
): void {
  const figures = smallFigures(given);
  const [german, english] = (['de', 'en'] as const).map((locale) =>
    textOf(chapterOf(id), figures, { locale })
  );
  expect(german).toContain(de);
  expect(english).toContain(en);
  for (const text of [german, english]) expect(text).not.toMatch(/undefined|NaN|null|\{|\}/);
}

/** An entry of the gap register that lacks nothing. */
export function entry(given: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    ...{
      gapId: 'L1',
      areaId: 'a',
      phaseId: null,
      field: null,
      description: 'Lücke',
      owner: 'Amt',
      measure: 'Prüfen'
    },
    ...{ status: 'open', due: '2025-12-31', cost: null },
    ...given
  };
}
