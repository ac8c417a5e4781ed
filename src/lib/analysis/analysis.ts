import type { DisclosureReport } from '../core/disclosure/report.ts';
import { stressIndex } from '../core/stress-index.ts';
import type { StressIndex } from '../core/stress-types.ts';
import { loadPackage } from '../engine/load.ts';
import type { Connector } from '../engine/connector.ts';
import type { DataPackage } from '../package/model.ts';
import { listPeriods } from '../queries/list-periods.ts';
import { stressInput } from '../queries/stress-input.ts';
import type { StressData } from '../queries/stress-input.ts';

/** Everything that the outputs of `atlas analyse` are made of. */
export interface Analysis {
  package: DataPackage;
  data: StressData;
  /** Periods with figures of the level, earliest first. */
  periods: readonly string[];
  disclosure: DisclosureReport;
}

/** Loads a package into a connector and asks for the input of its index, with exactly the chosen indicators. */
export async function analysisOf(connector: Connector, pkg: DataPackage): Promise<Analysis> {
  return loadedAnalysis(connector, pkg, await loadPackage(connector, pkg));
}

/** The input of the index of a package that the connector holds already. */
export async function loadedAnalysis(
  connector: Connector,
  pkg: DataPackage,
  disclosure: DisclosureReport
): Promise<Analysis> {
  const periods = (await listPeriods(connector, pkg.settings)).map(({ period }) => period);
  return { package: pkg, data: await analysisInput(connector, pkg), periods, disclosure };
}

/** The input of the index at a period (left out: that of the settings), with exactly the chosen indicators. */
export async function analysisInput(
  connector: Connector,
  { settings }: DataPackage,
  period: string = settings.period
): Promise<StressData> {
  const { level, index } = settings;
  const data = await stressInput(connector, { level, period, settings: index, indicators: index.indicators });
  const byId = new Map(data.input.indicators.map((indicator) => [indicator.id, indicator]));
  const indicators = index.indicators.flatMap(({ id }) => byId.get(id) ?? []);
  return { ...data, input: { ...data.input, indicators } };
}

/** The index of an analysis; throws NotClassifiable. */
export function indexOf({ data }: Analysis): StressIndex {
  return stressIndex(data.input);
}
