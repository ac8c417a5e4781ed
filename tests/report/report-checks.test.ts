import { beforeAll, describe, expect, it } from 'vitest';
import {
  reportChecks,
  stateOf,
  type CheckState,
  type ReportCheck
} from '../../src/lib/report/checks/report-checks.ts';
import type { ReportDocument } from '../../src/lib/report/document/report-document.ts';
import { defaultPlan, emptyPaper } from '../../src/lib/report/plan/default-plan.ts';
import { withIncluded, withOwnText, withPaper } from '../../src/lib/report/plan/edit-plan.ts';
import type { ReportPlan } from '../../src/lib/report/plan/report-plan.ts';
import { reportOf } from '../../src/lib/report/report-of.ts';
import type { ReportFigures } from '../../src/lib/report/report-figures.ts';
import { namingIn, noPicture, smallFigures } from './small-figures.ts';

const brief = defaultPlan('brief');
const entry = { areaId: null, phaseId: null, field: null, description: null, measure: null };
const rest = { status: null, due: null, cost: null };
const suppressed = [{ table: 'observations', indicatorId: null, byRule: 3, bySource: 2, rows: 40 }];

describe('the checks before a report is given out', () => {
  let figures: ReportFigures;
  let report: ReportDocument;
  beforeAll(async () => {
    const base = smallFigures();
    figures = { ...base, disclosure: { ...base.disclosure, suppressed } };
    report = await reportOf(brief, figures, namingIn('de'), noPicture);
  });
  const found = (plan: ReportPlan, given: Partial<ReportFigures> = {}, of = report) =>
    new Map(reportChecks(plan, { ...figures, ...given }, of).map((check) => [check.id, check]));
  const state = (check: ReportCheck | undefined): CheckState | undefined => check && stateOf(check);

  it('count the pictures and those without a text in their place', () => {
    const silent = JSON.parse(
      JSON.stringify(report, (name, value: unknown) => (name === 'alternative' ? ' ' : value))
    ) as ReportDocument;
    expect(found(brief).get('alternatives')).toMatchObject({ missing: 0 });
    const check = found(brief, {}, silent).get('alternatives');
    expect([check, state(check)]).toMatchObject([{ missing: 1 }, 'warning']);
  });

  it('stop a report whose observations have not passed disclosure control', () => {
    expect(found(brief).get('disclosure')).toMatchObject({ suppressed: 5, unchecked: [] });
    const unseen = { disclosure: { ...figures.disclosure, suppressed: [] } };
    expect(state(found(brief, unseen).get('disclosure'))).toBe('blocking');
  });

  it('count measures without an owner, where measures are in the report', () => {
    const register = [
      { ...entry, ...rest, gapId: '1', owner: 'Jugendamt' },
      { ...entry, ...rest, gapId: '2', owner: ' ' }
    ];
    expect(found(brief, { register }).has('measures')).toBe(false);
    const plan = withIncluded(brief, 'chapter:measures', true);
    expect(found(plan, { register }).get('measures')).toMatchObject({ count: 2, withoutOwner: 1 });
  });

  it('name chapters that the figures do not suffice for, texts without content, fields left empty', () => {
    const plan = withOwnText(withIncluded(brief, 'chapter:measures', true), 'Eigener Text', null);
    const checks = found(plan, { register: [] });
    expect(checks.get('left_out')).toMatchObject({
      chapters: expect.arrayContaining(['measures']) as string[]
    });
    expect(checks.get('own_texts')).toMatchObject({ empty: ['Eigener Text'] });
    expect(checks.has('paper')).toBe(false);
    const paper = withPaper(plan, emptyPaper('de'), { number: '1/25', unit: 'Jugendamt' });
    expect(found(paper).get('paper')).toMatchObject({
      empty: ['subject', 'consultation', 'draftResolution']
    });
  });
});
