import { describe, expect, it } from 'vitest';
import { formatSettings, parseSettings } from '../../src/lib/package/settings-codec.ts';
import { reportTemplateNames } from '../../src/lib/package/settings-report.ts';
import { defaultPlan, emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import { planInForce, withSavedPlan } from '../../src/lib/report/plan/plan-json.ts';
import type { SavedReport } from '../../src/lib/report/plan/plan-json.ts';
import { chapterIds, reportTemplates } from '../../src/lib/report/plan/report-plan.ts';
import type { ReportPlan } from '../../src/lib/report/plan/report-plan.ts';

/** The settings as they are read from a file and written again. */
function throughFile(report: unknown): SavedReport {
  const { draft, issues } = parseSettings({ report });
  expect(issues).toEqual([]);
  const { level, period, index, ...rest } = draft;
  const settings = {
    ...rest,
    level: level ?? 'a',
    period: period ?? '2024',
    index: { ...index, indicators: [] }
  };
  return formatSettings(settings).report as SavedReport;
}

const own: ReportPlan = {
  template: 'annex',
  title: 'Anlage 1',
  chapters: [
    { kind: 'chapter', id: 'gaps', included: true, note: 'Siehe Vorlage 3.' },
    { kind: 'text', id: '1', included: true, title: 'Ausblick', text: 'Es geht weiter.' },
    ...chapterIds
      .filter((id) => id !== 'gaps')
      .map((id) => ({ kind: 'chapter' as const, id, included: id === 'stress', note: '' }))
  ],
  areaIds: ['060'],
  paper: {
    ...emptyPaper('de'),
    number: '0815/2025',
    isPublic: false,
    consultation: [{ committee: 'JHA', date: '2025-03-13' }],
    draftResolution: 'Der Ausschuss nimmt Kenntnis.',
    financialEffects: 'keine'
  }
};

describe('plans in atlas.json', () => {
  it('knows the templates of the reports', () => expect(reportTemplateNames).toEqual(reportTemplates));

  it.each(reportTemplates)('the default of %s comes back', (template) => {
    const saved = throughFile(withSavedPlan(undefined, defaultPlan(template)));
    expect(planInForce(saved, template)).toEqual(defaultPlan(template));
  });

  it('a changed plan comes back, the others keep their default', () => {
    const saved = throughFile(withSavedPlan(undefined, own));
    expect(planInForce(saved, 'annex')).toEqual(own);
    expect(planInForce(saved, 'brief')).toEqual(defaultPlan('brief'));
    expect(planInForce(undefined, 'chain')).toEqual(defaultPlan('chain'));
  });

  it('saving again replaces the plan and takes back what was emptied', () => {
    const saved = withSavedPlan(undefined, own);
    const emptied = { ...own, title: null, areaIds: null, paper: null };
    const again = throughFile(withSavedPlan(withSavedPlan(saved, defaultPlan('brief')), emptied));
    expect(again.plans).toHaveLength(2);
    expect(planInForce(again, 'annex')).toEqual(emptied);
  });

  it('keeps members and chapters that it does not know', () => {
    const file = {
      letterhead: 'Amt 51',
      plans: [
        {
          template: 'annex',
          colour: 'grau',
          chapters: [
            { id: 'stress', included: true, width: 3 },
            { id: 'heatmap', included: true }
          ],
          paper: { number: '1', stamp: 'VII' }
        }
      ]
    };
    const plan = planInForce(throughFile(file), 'annex');
    expect(plan.chapters.map(({ id }) => id)).not.toContain('heatmap');
    const { plans, letterhead } = throughFile(withSavedPlan(throughFile(file), { ...plan, title: 'Neu' }));
    expect(letterhead).toBe('Amt 51');
    expect(plans[0]).toMatchObject({ colour: 'grau', title: 'Neu', paper: { number: '1', stamp: 'VII' } });
    expect(plans[0]?.chapters).toContainEqual({ id: 'stress', kind: 'chapter', included: true, width: 3 });
    expect(plans[0]?.chapters.at(-1)).toMatchObject({ id: 'heatmap' });
  });

  it('chapters that a file does not name are left out and can be added', () => {
    const plan = planInForce(
      throughFile({ plans: [{ template: 'brief', chapters: [{ id: 'gaps' }] }] }),
      'brief'
    );
    expect(plan.chapters.filter(({ included }) => included).map(({ id }) => id)).toEqual(['gaps']);
    expect(plan.chapters.map(({ id }) => id).sort()).toEqual([...chapterIds].sort());
  });
});
