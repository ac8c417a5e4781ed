import Papa from 'papaparse';
import { analysisOf, indexOf } from '../../src/lib/analysis/analysis.ts';
import { solveSiting } from '../../src/lib/compute/siting/node.ts';
import type { OutputModule } from '../../src/lib/analysis/outputs/output-module.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';

export type FileRow = Readonly<Record<string, string>>;

/** Loads a package and gives the rows of the file that a module of `atlas analyse` makes of it. */
export async function writtenRows(
  connector: Connector,
  pkg: DataPackage,
  module: OutputModule,
  file: string
): Promise<readonly FileRow[]> {
  const analysis = await analysisOf(connector, pkg);
  const { texts } = await module({
    connector,
    analysis,
    stress: indexOf(analysis),
    locale: 'de',
    solve: solveSiting
  });
  return Papa.parse<FileRow>(texts.get(file) ?? '', { header: true, skipEmptyLines: true }).data;
}
