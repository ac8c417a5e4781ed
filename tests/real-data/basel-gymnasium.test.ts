import { afterAll, beforeAll, expect, it } from 'vitest';
import { baselPackage } from '../../scripts/basel/package.ts';
import { profilesOutput } from '../../src/lib/analysis/outputs/profiles-output.ts';
import { indicatorProfiles } from '../../src/lib/core/indicator-profile.ts';
import { stressIndex } from '../../src/lib/core/stress-index.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import { profileText } from '../../src/lib/messages/profile-text.ts';
import { stressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { packageWeights } from '../../src/lib/state/stress-settings.ts';
import { describeShared } from './shared-tables.ts';
import { writtenRows, type FileRow } from './written-files.ts';

describeShared('Basel: share at a Gymnasium and welfare, by Wohnviertel', 'basel', () => {
  let connector: Connector;
  let pkg: DataPackage;
  let rows: readonly FileRow[];
  beforeAll(async () => {
    connector = await openNodeConnector();
    pkg = baselPackage();
    rows = await writtenRows(connector, pkg, profilesOutput, 'profiles.csv');
  }, 30_000);
  afterAll(() => connector.close());

  it('go against each other, on the screen and in the file alike', async () => {
    const { settings } = pkg;
    const { level, period, index } = settings;
    const data = await stressScreenData(connector, { level, period, settings: index });
    const weights = packageWeights(settings);
    const indicators = data.input.indicators.filter(({ id }) => weights[id] !== undefined);
    const profiles = indicatorProfiles(data.columns, stressIndex({ ...data.input, indicators }), weights);
    const gymnasium = profiles.find(({ indicatorId }) => indicatorId === 'gymnasium_share');
    if (!gymnasium) throw new Error('no profile');
    expect(gymnasium.points).toHaveLength(21);
    expect(gymnasium.correlation).toBeLessThan(-0.6);
    expect(gymnasium.difference).toBeLessThan(-15);
    const row = rows.find((one) => one.indicator_id === 'gymnasium_share' && one.scope === 'city');
    expect([Number(row?.correlation), Number(row?.difference)]).toEqual([
      gymnasium.correlation,
      gymnasium.difference
    ]);
    expect(profileText(gymnasium, { name: 'Gymnasialquote', unit: 'percent' }, 'de')).toEqual([
      'Gymnasialquote: je belasteter das Gebiet, desto niedriger (Rangkorrelation −0,86).',
      'Im Mittel der Gebiete mit hoher Belastung 20,5\u202f%, der Gebiete mit niedriger 57,4\u202f%.'
    ]);
  });
});
