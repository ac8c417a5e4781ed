import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { stressScreenData, type StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { projectInfo, type ProjectInfo } from '../../src/lib/state/project.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { packageOf } from './small-project.ts';

export interface SmallScreen {
  pkg: DataPackage;
  info: ProjectInfo;
  data: StressScreenData;
}

/** The small package as the stress screen gets it: through the gate, the engine and the queries. */
export async function smallScreen(): Promise<SmallScreen> {
  const pkg = await packageOf('Kleinstadt');
  const { level, period, index: settings } = pkg.settings;
  const connector = await openNodeConnector();
  await loadPackage(connector, pkg);
  const data = await stressScreenData(connector, { level, vintage: null, period, settings });
  await connector.close();
  return { pkg, info: projectInfo(pkg, null), data };
}
