import { neighbourMeans } from '../core/space/neighbour-means.ts';
import { AreaProfileScreen, askSeries } from './area-profile.svelte.ts';
import { setAreaGroup, setAreaProfile } from './area-context.ts';
import { AreaGroup } from './area-group.svelte.ts';
import { AnalysisDoor, setAnalysis, type OpenAnalysis } from './analysis.svelte.ts';
import { Composer } from './composer.svelte.ts';
import {
  setCoverageScreen,
  setHighlight,
  setProjectMap,
  setReportScreen,
  setStressScreen,
  setView,
  setWhatIf,
  setWorkspace
} from './context.ts';
import { CoverageAnswers, type OpenThread } from './coverage-answers.ts';
import { CoverageScreen } from './coverage-screen.svelte.ts';
import { askCoverage } from './coverage-sources.ts';
import { setChainScreen, setMobilityScreen } from './chain-context.ts';
import type { OpenChain } from './chain-atlas.svelte.ts';
import { ChainScreen, askChain } from './chain-screen.svelte.ts';
import { askMobility, MobilityScreen } from './class-mobility.svelte.ts';
import { GroupBench, setGroupBench } from './group-bench.svelte.ts';
import { Highlight } from './highlight.svelte.ts';
import type { ProjectInfo } from './project.ts';
import { ProjectMap } from './project-map.svelte.ts';
import { PackageShelf, type StorageDoor } from './workspace/package-shelf.svelte.ts';
import type { ReportWorkshop } from './report-making.svelte.ts';
import { ReportScreen } from './report-screen.svelte.ts';
import { QueryState } from './query-state.svelte.ts';
import { setRobustness } from './robustness-context.ts';
import { RobustnessScreen, type OpenRobustness } from './robustness.svelte.ts';
import { askReliability } from './reliability.svelte.ts';
import { setSpaceScreen } from './space-context.ts';
import type { OpenSpace } from './space-desk.ts';
import { SpaceScreen } from './space-screen.svelte.ts';
import { askStress, firstRequest, StressScreen } from './stress-screen.svelte.ts';
import { remembered } from './remembered.ts';
import { setYearFigures } from './time-context.ts';
import { View, type Navigate } from './view.svelte.ts';
import { WhatIf } from './what-if.svelte.ts';
import type { Site } from './project-offer.ts';
import { YearFigures } from './year-figures.svelte.ts';
import { Workspace, type EngineDoor } from './workspace.svelte.ts';
import type { StressScreenData } from '../queries/stress-screen-data.ts';

interface Surroundings {
  url: () => URL;
  navigate: Navigate;
  engine: EngineDoor;
  /** Starts the worker that computes coverage; asked when it is first needed. */
  coverage: OpenThread;
  /** Starts the worker that computes the chains of all areas. */
  chain: OpenChain;
  /** Starts the worker that varies the weights of the index. */
  robustness: OpenRobustness;
  /** Starts the worker that looks for clusters. */
  space: OpenSpace;
  /** Loads what composes and writes reports. */
  report: () => Promise<ReportWorkshop>;
  /** Starts a worker with an engine of its own, for reports and exports. */
  analysis: OpenAnalysis;
  storage: StorageDoor;
  site: Site;
  /** The example's first screen, computed when the site was built. */
  first: { info: ProjectInfo; data: StressScreenData };
}

/**
 * Builds what all screens share and hands it down by context. To be called once, while the root component is made.
 * Data flows one way: address → view → workspace and request → figures → results.
 */
export function provideAtlas({
  url,
  navigate,
  engine,
  coverage,
  chain,
  robustness,
  space,
  analysis,
  report,
  storage,
  site,
  first
}: Surroundings) {
  const view = setView(new View(url, navigate));
  const workspace = setWorkspace(new Workspace(engine, new PackageShelf(storage), site));
  const project = () => workspace.project?.info ?? (view.current.project === null ? first.info : null);
  const composer = new Composer(view, project);
  const ask = remembered(
    askStress(workspace, engine, () => composer.settings),
    JSON.stringify,
    () => workspace.project?.pkg ?? null
  );
  const figures = new QueryState(ask, { parameters: firstRequest(first.info), value: first.data });
  const screen = setStressScreen(
    new StressScreen(view, project, composer, figures, new QueryState(askReliability(workspace, engine)))
  );
  setYearFigures(new YearFigures(screen, ask));
  const map = setProjectMap(new ProjectMap(workspace, screen));
  const spaceScreen = setSpaceScreen(new SpaceScreen(view, screen, map, space));
  screen.neighbourMeans = () => spaceScreen.result && neighbourMeans(spaceScreen.result.areas);
  const answers = new CoverageAnswers(coverage);
  const sources = new QueryState(askCoverage(workspace, engine));
  const coverageScreen = new CoverageScreen(view, screen, workspace, sources, answers);
  setCoverageScreen(coverageScreen);
  setWhatIf(new WhatIf(coverageScreen, workspace));
  const chainScreen = new ChainScreen(view, screen, new QueryState(askChain(workspace, engine)), chain);
  setChainScreen(chainScreen);
  const profileScreens = { coverage: coverageScreen, chain: chainScreen };
  const series = new QueryState(askSeries(workspace, engine));
  setAreaProfile(new AreaProfileScreen(view, profileScreens, workspace, series));
  const groups = new QueryState(askStress(workspace, engine, () => composer.settings));
  setAreaGroup(new AreaGroup(view, screen, workspace, groups));
  const bench = new QueryState(askStress(workspace, engine, () => composer.settings));
  setGroupBench(new GroupBench(screen, workspace, bench));
  setMobilityScreen(
    new MobilityScreen(screen, new QueryState(askMobility(workspace, engine, () => composer.settings)))
  );
  const analyses = setAnalysis(new AnalysisDoor(view, screen, workspace, analysis));
  setReportScreen(new ReportScreen(view, analyses, report));
  setRobustness(new RobustnessScreen(screen, robustness));
  setHighlight(new Highlight());
  return { view, workspace, screen };
}
