import { coverageModel } from '../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageModel } from '../../src/lib/core/coverage/coverage-model.ts';
import { withInventory } from '../../src/lib/core/coverage/coverage-model.ts';
import { coverageSettings } from '../../src/lib/core/coverage/coverage-settings.ts';
import { editedInventory } from '../../src/lib/core/coverage/scenario.ts';
import type { ScenarioEdit } from '../../src/lib/core/coverage/scenario.ts';
import { assess, whatIf } from '../../src/lib/core/coverage/what-if.ts';
import type { Assessment } from '../../src/lib/core/coverage/what-if.ts';
import { folderSource } from '../../src/cli/folder-source.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { coverageData } from '../../src/lib/queries/coverage-data.ts';
import type { BenchCase } from './bench-case.ts';
import { measure } from './measure.ts';

/** A scenario's answer against computing the edited city anew; below a frame (16 ms) and below 200 ms. */
export const whatIfCases: readonly BenchCase[] = [
  whatIfCase('what if, Beispielstadt: a family centre moves', 'data/beispielstadt', (model) => {
    const centre = model.data.offers.find(
      ({ actionField, lon }) => actionField === 'family_centre' && lon !== null
    );
    return [{ kind: 'move_offer', offerId: centre!.offerId, lon: centre!.lon! + 0.01, lat: centre!.lat! }];
  }),
  whatIfCase('what if, Berlin: a Kita grows', '.local/packages/berlin-2021', (model) => {
    const [kita] = model.data.facilities;
    return [{ kind: 'resize_facility', facilityId: kita!.facilityId, size: { placesApproved: 500 } }];
  })
];

function whatIfCase(
  name: string,
  folder: string,
  editsOf: (model: CoverageModel) => ScenarioEdit[]
): BenchCase {
  return {
    name,
    prepare: async () => {
      const before = assess(await modelOf(folder));
      const edits = editsOf(before.model);
      return {
        measure: (label) =>
          measure<Assessment>(label, {
            ours: () => whatIf(before, edits),
            peer: {
              name: 'full recomputation',
              run: () => assess(withInventory(before.model, editedInventory(before.model.data, edits)))
            },
            goal: null,
            difference: (ours, peer) =>
              JSON.stringify(ours.cells) === JSON.stringify(peer.cells) ? null : 'cells differ'
          })
      };
    }
  };
}

/** The coverage of a package, without an index. */
async function modelOf(folder: string): Promise<CoverageModel> {
  const reading = await readPackage(folderSource(folder));
  if (!reading.ok) throw new Error(`${folder}: ${JSON.stringify(reading.problems[0])}`);
  const { layers, settings } = reading.package;
  const connector = await openNodeConnector();
  try {
    await loadPackage(connector, reading.package);
    const { level, period, coverage } = settings;
    const data = await coverageData(connector, { level, period, settings: coverageSettings(coverage) });
    const shapes = layers
      .flatMap(({ features }) => features)
      .map(({ properties, geometry }) => ({ areaId: properties.area_id, geometry }));
    return coverageModel(data, shapes, null, coverage);
  } finally {
    await connector.close();
  }
}
