import type { CoverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { coverageModel } from '../../../src/lib/core/coverage/coverage-model.ts';
import { coverageSettings, type CoverageChoices } from '../../../src/lib/core/coverage/coverage-settings.ts';
import type { AreaShape } from '../../../src/lib/core/coverage/sample-points.ts';
import { stressIndex } from '../../../src/lib/core/stress-index.ts';
import type { StressIndex } from '../../../src/lib/core/stress-types.ts';
import type { CoverageData } from '../../../src/lib/core/coverage/coverage-data.ts';
import { loadPackage } from '../../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../../src/lib/engine/node.ts';
import { coverageData } from '../../../src/lib/queries/coverage-data.ts';
import { stressInput } from '../../../src/lib/queries/stress-input.ts';
import { examplePackage } from '../../beispielstadt/example-package.ts';

interface Example {
  data: CoverageData;
  shapes: readonly AreaShape[];
  stress: StressIndex;
  /** What its `atlas.json` says of coverage. */
  choices: CoverageChoices;
}

let opened: Promise<Example> | undefined;

/** What Beispielstadt's coverage is computed from, through the engine and its disclosure gate. */
export function example(): Promise<Example> {
  opened ??= open();
  return opened;
}

/** The model of Beispielstadt with its own settings, and these choices in their place. */
export async function exampleModel(choices: CoverageChoices = {}): Promise<CoverageModel> {
  const { data, shapes, stress, choices: own } = await example();
  return coverageModel(data, shapes, stress, { ...own, ...choices });
}

async function open(): Promise<Example> {
  const pkg = await examplePackage();
  const connector = await openNodeConnector();
  try {
    await loadPackage(connector, pkg);
    const { level, period, index } = pkg.settings;
    const { input } = await stressInput(connector, {
      level,
      period,
      settings: index,
      indicators: index.indicators
    });
    const chosen = input.indicators.filter(({ weight }) => weight > 0);
    const data = await coverageData(connector, {
      level,
      period,
      settings: coverageSettings(pkg.settings.coverage)
    });
    const features = pkg.layers.flatMap((layer) => layer.features);
    const shapes = features
      .filter(({ properties }) => properties.vintage !== '2015')
      .map(({ properties, geometry }) => ({ areaId: properties.area_id, geometry }));
    const choices: CoverageChoices = pkg.settings.coverage ?? {};
    return { data, shapes, stress: stressIndex({ ...input, indicators: chosen }), choices };
  } finally {
    await connector.close();
  }
}
