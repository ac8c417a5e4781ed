import type { FreeDoor } from '$lib/state/query/query-screen.svelte';
import type { EngineDoor } from '$lib/state/workspace.svelte';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The engine and its queries are loaded when they are first needed, after the first map. */
const engine: EngineDoor = {
  boot: async () => (await import('$lib/engine/wasm')).openBrowserConnector(),
  load: async (connector, pkg) => (await import('$lib/engine/load')).loadPackage(connector, pkg),
  stress: async (connector, question, signal) =>
    (await import('$lib/queries/stress-screen-data')).stressScreenData(connector, question, { signal }),
  coverage: async (connector, question, signal) =>
    (await import('$lib/queries/coverage-data')).coverageData(connector, question, { signal }),
  chain: async (connector, question, signal) =>
    (await import('$lib/queries/chain-screen-data')).chainScreenData(connector, question, { signal }),
  mobility: async (connector, question, signal) =>
    (await import('$lib/queries/mobility-data')).mobilityData(connector, question, { signal }),
  fractions: async (connector, question, signal) =>
    (await import('$lib/queries/fractions-at')).fractionsAt(connector, question, { signal }),
  areaSeries: async (connector, question, signal) =>
    (await import('$lib/queries/area-series')).areaSeries(connector, question, { signal })
};

/** Free questions, loaded with their screen. */
const free: FreeDoor = {
  ask: async (connector, statement, signal) =>
    (await import('$lib/engine/free-query/ask-freely')).askFreely(connector, statement, { signal }),
  tables: async () => (await import('$lib/engine/schema-tables')).schemaTables,
  figure: async (name, scope) => (await import('$lib/queries/figure-queries')).figureStatement(name, scope)
};

export const load: LayoutLoad = ({ data }) => ({ ...data, engine, free });
