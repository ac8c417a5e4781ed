import { createContext } from 'svelte';
import type { CoverageScreen } from './coverage-screen.svelte.ts';
import type { Highlight } from './highlight.svelte.ts';
import type { ImportWizard } from './import-wizard.svelte.ts';
import type { ProjectMap } from './project-map.svelte.ts';
import type { ReportScreen } from './report-screen.svelte.ts';
import type { StressScreen } from './stress-screen.svelte.ts';
import type { View } from './view.svelte.ts';
import type { WhatIf } from './what-if.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What every screen gets from the root layout; a test makes its own. */
export const [getView, setView] = createContext<View>();
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
export const [getHighlight, setHighlight] = createContext<Highlight>();
export const [getStressScreen, setStressScreen] = createContext<StressScreen>();
export const [getProjectMap, setProjectMap] = createContext<ProjectMap>();
export const [getImportWizard, setImportWizard] = createContext<ImportWizard>();
export const [getCoverageScreen, setCoverageScreen] = createContext<CoverageScreen>();
export const [getWhatIf, setWhatIf] = createContext<WhatIf>();
export const [getReportScreen, setReportScreen] = createContext<ReportScreen>();
