import { expect, it } from 'vitest';
import { withNote, withTitle } from '../../src/lib/report/plan/edit-plan.ts';
import { withSavedPlan, type SavedReport } from '../../src/lib/report/plan/plan-json.ts';
import type { ReportTemplate } from '../../src/lib/report/plan/report-plan.ts';
import { PlanEditor } from '../../src/lib/state/plan-editor.svelte.ts';

function editorOf(report?: SavedReport) {
  const basis = $state({ template: 'brief' as ReportTemplate, packageName: 'Kleinstadt', report });
  return { basis, editor: new PlanEditor(() => basis) };
}

it('undoes and redoes steps; what is typed into one field is one step', () => {
  const { editor } = editorOf();
  expect([editor.isUsual, editor.isChanged, editor.canUndo]).toEqual([true, false, false]);
  editor.edit((plan) => withTitle(plan, 'Lage'));
  for (const note of ['v', 'vo', 'vor Ort'])
    editor.edit((plan) => withNote(plan, 'chapter:stress', note), 'note');
  editor.undo();
  expect(editor.plan.title).toBe('Lage');
  expect(JSON.stringify(editor.plan)).not.toContain('vor Ort');
  editor.undo();
  expect([editor.isUsual, editor.canUndo, editor.canRedo]).toEqual([true, false, true]);
  editor.redo();
  editor.redo();
  expect(JSON.stringify(editor.plan)).toContain('vor Ort');
});

it('keeps a plan for each template and package', () => {
  const { basis, editor } = editorOf();
  editor.edit((plan) => withTitle(plan, 'Lage'));
  basis.template = 'chain';
  expect([editor.plan.template, editor.plan.title]).toEqual(['chain', null]);
  basis.template = 'brief';
  expect(editor.plan.title).toBe('Lage');
  basis.packageName = 'Großstadt';
  expect([editor.plan.title, editor.canUndo]).toEqual([null, false]);
});

it('begins with what the package keeps, and goes back to it', () => {
  const { editor } = editorOf();
  editor.edit((plan) => withTitle(plan, 'Lage'));
  const kept = editorOf(withSavedPlan(undefined, editor.plan)).editor;
  expect([kept.plan.title, kept.isChanged]).toEqual(['Lage', false]);
  kept.reset();
  expect([kept.isUsual, kept.isChanged]).toEqual([true, true]);
  kept.forget();
  expect(kept.plan.title).toBe('Lage');
});
