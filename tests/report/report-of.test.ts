import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/lib/report/document/report-document.ts';
import { defaultPlan, emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import { profileAreaIds } from '../../src/lib/report/plan/profile-areas.ts';
import { reportTemplates } from '../../src/lib/report/plan/report-plan.ts';
import type {
  ChapterId,
  CommitteePaper,
  PlannedChapter,
  ReportPlan
} from '../../src/lib/report/plan/report-plan.ts';
import { reportOf } from '../../src/lib/report/report-of.ts';
import { area, namingIn, noPicture, smallFigures, stressOf } from './small-figures.ts';

const made = (plan: ReportPlan, locale: 'de' | 'en' = 'de', figures = smallFigures()) =>
  reportOf(plan, figures, namingIn(locale), noPicture);
const planned = (...chapters: PlannedChapter[]): ReportPlan => ({ ...defaultPlan('annex'), chapters });
const chapter = (id: ChapterId, note = '', included = true): PlannedChapter => ({
  kind: 'chapter',
  id,
  included,
  note
});

describe('the report of a plan', () => {
  it('holds the chapters that are included, in their order, and own texts among them', async () => {
    const own: PlannedChapter = {
      kind: 'text',
      id: '7',
      included: true,
      title: 'Ausblick',
      text: 'Erstens.\n\n- a\n- b'
    };
    const { sections } = await made(
      planned(chapter('signs'), own, chapter('stress', '', false), chapter('sources'))
    );
    expect(sections.map(({ title }) => title)).toEqual(['Zeichen', 'Ausblick', 'Quellen']);
    expect(sections[1]?.blocks).toEqual([
      { kind: 'paragraph', tone: 'text', text: 'Erstens.' },
      { kind: 'list', ordered: false, items: ['a', 'b'] }
    ]);
  });

  it('marks the note of the author as one, after what is written from the figures', async () => {
    const { sections } = await made(planned(chapter('sources', 'Stand geprüft.\n\nZweiter Absatz.')));
    expect(sections[0]?.blocks.slice(-2)).toMatchObject([
      { text: 'Anmerkung: Stand geprüft.' },
      { text: 'Zweiter Absatz.' }
    ]);
    const english = await made(planned(chapter('sources', 'Checked.')), 'en');
    expect(english.sections[0]?.blocks.at(-1)).toMatchObject({ text: 'Note: Checked.' });
  });

  it('leaves out chapters that the figures do not allow', async () => {
    const { sections } = await made(planned(chapter('gaps'), chapter('measures'), chapter('signs')));
    expect(sections.map(({ id }) => id)).toEqual(['signs']);
  });

  it.each(reportTemplates)('%s has unique ids, a title and a language', async (template) => {
    for (const locale of ['de', 'en'] as const) {
      const report = await made(defaultPlan(template), locale);
      const ids = [...sectionsOf(report.sections)].map(({ section }) => section.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(report).toMatchObject({ locale, publisher: 'Musterstadt', date: '2024-12-31' });
      expect(report.title).not.toBe('');
    }
  });

  it('tells every step, and the same plan gives the same report', async () => {
    const steps: [number, number][] = [];
    const plan = defaultPlan('annex');
    const first = await reportOf(plan, smallFigures(), namingIn('de'), noPicture, async (done, total) => {
      steps.push([done, total]);
    });
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, i) => i));
    expect(new Set(steps.map(([, total]) => total))).toEqual(new Set([steps.length - 1]));
    expect(await made(plan)).toEqual(first);
  });

  it('has the title that was given, and that of the area where it is about one', async () => {
    expect((await made({ ...defaultPlan('brief'), title: 'Lage 2025' })).title).toBe('Lage 2025');
    expect((await made({ ...defaultPlan('profile'), areaIds: ['b'] })).title).toBe('Steckbrief Berg');
    expect((await made({ ...defaultPlan('profile'), areaIds: ['a', 'b'] })).title).toBe(
      'Steckbriefe der Gebiete'
    );
  });

  it('says that invented data are invented', async () => {
    const { origin } = smallFigures();
    const synthetic = smallFigures({ origin: { ...origin, synthetic: true } });
    const facts = async (figures: typeof synthetic) =>
      (await made(defaultPlan('brief'), 'de', figures)).facts;
    expect(await facts(synthetic)).toMatchObject([{ term: 'Hinweis' }]);
    expect(await facts(smallFigures())).toEqual([]);
  });
});

describe('the committee paper', () => {
  const paper: CommitteePaper = {
    ...emptyPaper('de'),
    number: '12/2025',
    subject: 'Soziale Lage',
    kind: 'decision',
    isPublic: false,
    consultation: [
      { committee: 'JHA', date: '2025-03-13' },
      { committee: 'Rat', date: '' }
    ],
    draftResolution: 'Der Ausschuss beschließt:\n\n- erstens\n- zweitens',
    alternatives: 'keine'
  };

  it('stands at the head; what is not filled in is left out', async () => {
    const { facts, sections } = await made({ ...defaultPlan('annex'), paper });
    expect(facts.map(({ term, text }) => `${term}: ${text}`)).toEqual([
      'Vorlage Nr.: 12/2025',
      'Betreff: Soziale Lage',
      'Art: Beschluss',
      'Öffentlich: nein',
      'Beratungsfolge: JHA (13.03.2025); Rat',
      'Rechtsgrundlage: § 80 SGB VIII (Jugendhilfeplanung: Bestand, Bedarf, Maßnahmen)'
    ]);
    expect(sections[0]?.sections.map(({ title }) => title)).toEqual(['Beschlussvorschlag', 'Alternativen']);
  });

  it('without texts there is no part of it', async () => {
    const { sections } = await made({ ...defaultPlan('brief'), paper: emptyPaper('de') });
    expect(sections.map(({ id }) => id)).not.toContain('paper');
  });
});

describe('areas with a profile', () => {
  const stress = stressOf([area('a', null), area('b', 2), area('c', 4), area('d', 3)]);
  it.each([
    ['annex', null, ['c', 'd']],
    ['social_report', null, ['c', 'd', 'b', 'a']],
    ['profile', null, ['c']],
    ['annex', ['b', 'c', 'unknown'], ['c', 'b']]
  ] as const)('%s %j', (template, areaIds, expected) =>
    expect(profileAreaIds({ ...defaultPlan(template), areaIds }, stress)).toEqual(expected)
  );
});
