import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analysisOf, indexOf } from '../../src/lib/analysis/analysis.ts';
import { overviewFigures } from '../../src/lib/analysis/overview-figures.ts';
import { chainBasis } from '../../src/lib/analysis/outputs/chain-basis.ts';
import { coverageBasis } from '../../src/lib/analysis/outputs/coverage-basis.ts';
import type { OutputContext } from '../../src/lib/analysis/outputs/output-module.ts';
import { profilesPart } from '../../src/lib/analysis/report/profiles-part.ts';
import { folderSource } from '../../src/cli/folder-source.ts';
import type { AreaProfile } from '../../src/lib/core/profile/area-profile.ts';
import type { OverviewFigures } from '../../src/lib/core/overview/overview-figures.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { validPackage } from '../state/small-project.ts';

let context: OutputContext;
let profiles: AreaProfile[];
let overview: OverviewFigures;
beforeAll(async () => {
  const connector = await openNodeConnector();
  const analysis = await analysisOf(connector, await validPackage(folderSource('data/beispielstadt')));
  context = { connector, analysis, stress: indexOf(analysis), locale: 'de', solve: solveSiting };
  ({ profiles } = await profilesPart(context));
  overview = await overviewFigures(context);
});
afterAll(() => context.connector.close());

describe('the profiles of all areas', () => {
  it('hold the results of the index, in its order', () => {
    expect(profiles.map(({ figures }) => figures.result)).toEqual(context.stress.areas);
    for (const { figures } of profiles) {
      const sum = figures.lines.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      if (figures.result?.status) expect(sum).toBeCloseTo(figures.result.status.index, 9);
      else expect(figures.similar).toBeNull();
    }
  });

  it('hold the cells of the gap matrix, and their open ones are those that the overview counts', async () => {
    const { cells } = await coverageBasis(context);
    const states = new Map(
      cells.map((cell) => [`${cell.areaId} ${cell.actionField} ${cell.phaseId}`, cell.state])
    );
    for (const { figures, supply } of profiles)
      for (const cell of supply?.rows.flatMap((row) => row.cells) ?? [])
        if (cell)
          expect(cell.state).toBe(states.get(`${figures.areaId} ${cell.actionField} ${cell.phaseId}`));
    const open = profiles.filter(({ figures }) => figures.isHigh).map(({ supply }) => supply?.open ?? NaN);
    expect(open.reduce((sum, count) => sum + count, 0)).toBe(overview.coverage?.high.gapCount);
  });

  it('reach what the overview says of areas of high stress and of the others', async () => {
    const { model } = await coverageBasis(context);
    for (const phase of overview.coverage?.phases ?? []) {
      const demand = model.phases.find((one) => one.phase.phaseId === phase.phaseId);
      const reachedIn = (isHigh: boolean) =>
        profiles.reduce((sum, { figures, supply }, area) => {
          const share = supply?.phases.find((one) => one.phase.phaseId === phase.phaseId)?.share ?? 0;
          return sum + (figures.isHigh === isHigh ? share * (demand?.persons[area]?.count ?? 0) : 0);
        }, 0);
      expect(reachedIn(true)).toBeCloseTo(phase.high.reached, 6);
      expect(reachedIn(false)).toBeCloseTo(phase.others.reached, 6);
    }
  });

  it('have the transitions of the chain, each in the state of the area', async () => {
    const { bridges } = await chainBasis(context);
    for (const transition of overview.bridges ?? []) {
      const states = profiles.map(
        ({ transitions }) => transitions?.find((one) => one.transitionId === transition.transitionId)?.state
      );
      expect(states.filter((state) => state === 'not_bridged')).toHaveLength(transition.openAreas);
    }
    expect(profiles[0]?.transitions).toHaveLength(bridges.length);
  });

  it('say the same in the series and beside it', () => {
    for (const { figures } of profiles)
      for (const { cell, city, series } of figures.lines) {
        const last = series?.points.at(-1);
        expect(last?.period).toBe(figures.period);
        expect(last?.cell.kind).toBe(cell.kind);
        if (cell.kind === 'value' && last?.cell.kind === 'value') expect(last.cell.value).toBe(cell.value);
        expect(last?.city ?? null).toBe(city);
      }
    const broken = profiles.filter(({ figures }) => figures.lines[0]?.series?.breaksAt.length);
    expect(broken.map(({ figures }) => figures.areaId)).toEqual(['331', '332', '651', '652', '730', '740']);
  });
});
