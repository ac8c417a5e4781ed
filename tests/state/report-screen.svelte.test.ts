import { expect, it } from 'vitest';
import type { NamedFigures } from '../../src/lib/analysis/analysis-session.ts';
import type { ReportDocument } from '../../src/lib/report/document/report-document.ts';
import { withTitle } from '../../src/lib/report/plan/edit-plan.ts';
import type { AnalysisRequest } from '../../src/lib/state/analysis.svelte.ts';
import type { ReportOrder } from '../../src/lib/state/report-making.svelte.ts';
import { ReportScreen } from '../../src/lib/state/report-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { Address } from './address.svelte.ts';
import { deferred, settled, type Deferred } from './deferred.ts';

/** A screen whose figures and pages come when a test lets them. */
function screenOf() {
  const address = new Address();
  const view = new View(address.url, address.navigate);
  view.activate();
  const request = { project: { info: { id: 'a', title: 'Kleinstadt' } }, settings: {}, locale: 'de' };
  const figures: Deferred<NamedFigures>[] = [];
  const composed: { order: ReportOrder; report: Deferred<ReportDocument> }[] = [];
  const analysis = {
    request: request as unknown as AnalysisRequest,
    figures: () => (figures[figures.length] = deferred<NamedFigures>()).promise
  };
  const screen = new ReportScreen(view, analysis, async () => ({
    compose: (order) => {
      const report = deferred<ReportDocument>();
      composed.push({ order, report });
      return report.promise;
    },
    write: async () => new Uint8Array([composed.length])
  }));
  const answer = () => figures.at(-1)?.resolve({ figures: {}, names: new Map() } as unknown as NamedFigures);
  const compose = () => composed.at(-1)?.report.resolve({} as ReportDocument);
  return { screen, figures, composed, answer, compose };
}

const title = (screen: ReportScreen, text: string) => screen.editor.edit((plan) => withTitle(plan, text));

it('waits for the figures and pages under way, and asks for neither twice', async () => {
  const { screen, figures, composed, answer, compose } = screenOf();
  void screen.load();
  const made = screen.made();
  answer();
  await settled();
  void screen.make();
  await settled();
  compose();
  expect((await made)?.pdf).toEqual(new Uint8Array([1]));
  expect([figures.length, composed.length, screen.isStale]).toEqual([1, 1, false]);
  expect(await screen.made()).toBe(screen.making.answer?.value);
});

it('makes the newest order where the plan changes while pages are made', async () => {
  const { screen, composed, answer, compose } = screenOf();
  const made = screen.made();
  answer();
  await settled();
  title(screen, 'Lage');
  compose();
  await settled();
  expect(composed.map(({ order }) => order.plan.title)).toEqual([null, 'Lage']);
  compose();
  expect((await made)?.pdf).toEqual(new Uint8Array([2]));
  expect(screen.isStale).toBe(false);
});

it('gives up when the reader does: while figures are asked for, and while pages are made', async () => {
  const { screen, composed, answer } = screenOf();
  const before = screen.made();
  screen.cancel();
  answer();
  expect(await before).toBeNull();
  const later = screen.made();
  answer();
  await settled();
  screen.cancel();
  composed.at(-1)?.report.reject(new DOMException('No longer wanted', 'AbortError'));
  expect([await later, screen.making.error]).toEqual([null, null]);
});

it('says why there are no figures or no pages, and tries again when it is asked again', async () => {
  const { screen, figures, composed, answer, compose } = screenOf();
  const figureless = screen.made();
  figures.at(-1)?.reject(new Error('no figures'));
  await expect(figureless).rejects.toThrow('no figures');
  const pageless = screen.made();
  answer();
  while (composed.length === 0) await Promise.resolve();
  composed.at(-1)?.report.reject(new Error('no pages'));
  await expect(pageless).rejects.toThrow('no pages');
  const made = screen.made();
  await settled();
  compose();
  expect((await made)?.pdf).toEqual(new Uint8Array([2]));
});

it('passes over the failure of an order that is no longer in force', async () => {
  const { screen, composed, answer, compose } = screenOf();
  const made = screen.made();
  answer();
  await settled();
  title(screen, 'Lage');
  composed.at(-1)?.report.reject(new Error('no pages'));
  await settled();
  compose();
  expect((await made)?.pdf).toEqual(new Uint8Array([2]));
});
