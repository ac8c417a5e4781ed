import { analysisOf, indexOf } from '../lib/analysis/analysis.ts';
import { overviewFigures } from '../lib/analysis/overview-figures.ts';
import { solveSiting } from '../lib/compute/siting/node.ts';
import type { OverviewFigures } from '../lib/core/overview/overview-figures.ts';
import { openNodeConnector } from '../lib/engine/node.ts';
import { readPackage } from '../lib/package/read-package.ts';
import { folderSource } from './folder-source.ts';

/** The figures of the overview of a package in a folder. Throws where it is not valid. */
export async function overviewOfFolder(folder: string): Promise<OverviewFigures> {
  const result = await readPackage(folderSource(folder));
  if (!result.ok) throw new Error(`The package is not valid: ${JSON.stringify(result.problems[0])}`);
  const connector = await openNodeConnector();
  try {
    const analysis = await analysisOf(connector, result.package);
    const stress = indexOf(analysis);
    return await overviewFigures({ connector, analysis, stress, locale: 'de', solve: solveSiting });
  } finally {
    await connector.close();
  }
}
