import { coverageFigures, type CoverageFigures } from '../../src/lib/compute/coverage/coverage-figures.ts';
import type { CoverageInput } from '../../src/lib/compute/coverage/coverage-input.ts';
import { CoverageSession } from '../../src/lib/compute/coverage/coverage-session.ts';
import { reachedQuestion } from '../../src/lib/compute/coverage/reached-question.ts';
import { coverageModel } from '../../src/lib/core/coverage/coverage-model.ts';
import type { CoverageQuestion, SupplyChoice } from '../../src/lib/core/coverage/coverage-question.ts';
import { coverageSettings } from '../../src/lib/core/coverage/coverage-settings.ts';
import { movedPlace } from '../../src/lib/core/coverage/moved-place.ts';
import { anyOffer } from '../../src/lib/core/coverage/offer-filter.ts';
import { withMove } from '../../src/lib/core/coverage/scenario-steps.ts';
import { folderSource } from '../../src/cli/folder-source.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { coverageData } from '../../src/lib/queries/coverage-data.ts';
import type { BenchCase } from './bench-case.ts';
import { measure } from './measure.ts';

/** What a move on the map asks of the worker, against computing the edited city anew. */
export const whatIfCases: readonly BenchCase[] = [
  whatIfCase('what if, Beispielstadt: a family centre moves (at most 16 ms)', {
    folder: 'data/beispielstadt',
    supply: { kind: 'offers', phaseId: 'early_childhood', actionField: null },
    moved: ({ data }) => {
      const centre = data.offers.find(
        ({ actionField, lon }) => actionField === 'family_centre' && lon !== null
      )!;
      return { kind: 'offer', id: centre.offerId, lon: centre.lon!, lat: centre.lat! };
    }
  }),
  whatIfCase('what if, Berlin: a Kita moves (at most 200 ms)', {
    folder: '.local/packages/berlin-2021',
    supply: { kind: 'places', ruleId: 'daycare' },
    moved: ({ data }) => {
      const kita = data.facilities.find(({ kind, lon }) => kind === 'daycare' && lon !== null)!;
      return { kind: 'facility', id: kita.facilityId, lon: kita.lon!, lat: kita.lat! };
    }
  })
];

interface Scene {
  folder: string;
  supply: SupplyChoice;
  /** What is moved, and where it is today. */
  moved: (input: CoverageInput) => { kind: 'offer' | 'facility'; id: string; lon: number; lat: number };
}

function whatIfCase(name: string, { folder, supply, moved }: Scene): BenchCase {
  return {
    name,
    prepare: async () => {
      const input = await inputOf(folder);
      const model = coverageModel(input.data, input.shapes, input.stress, input.choices);
      const session = new CoverageSession();
      session.open(input);
      const target = moved(input);
      const { lon, lat } = movedPlace(target, 400, 0);
      const question: CoverageQuestion = {
        supply,
        filter: anyOffer,
        edits: withMove([], target, lon, lat)
      };
      session.figures({ ...question, edits: [] });
      return {
        measure: (label) =>
          measure<CoverageFigures>(label, {
            ours: () => session.figures(question),
            peer: {
              name: 'full recomputation',
              run: () => coverageFigures(question, reachedQuestion(model, question))
            },
            goal: 1,
            difference: (ours, peer) =>
              JSON.stringify(ours) === JSON.stringify(peer) ? null : 'figures differ',
            pairs: 15
          })
      };
    }
  };
}

/** What the model of a package is built from, without an index. */
async function inputOf(folder: string): Promise<CoverageInput> {
  const reading = await readPackage(folderSource(folder));
  if (!reading.ok) throw new Error(`${folder}: ${JSON.stringify(reading.problems[0])}`);
  const { layers, settings } = reading.package;
  const connector = await openNodeConnector();
  try {
    await loadPackage(connector, reading.package);
    const { level, period, coverage: choices = {} } = settings;
    const data = await coverageData(connector, { level, period, settings: coverageSettings(choices) });
    const shapes = layers
      .flatMap(({ features }) => features)
      .map(({ properties, geometry }) => ({ areaId: properties.area_id, geometry }));
    return { data, shapes, stress: null, choices };
  } finally {
    await connector.close();
  }
}
