import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindCode } from '../../src/lib/core/cell.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import { QueryCancelled } from '../../src/lib/engine/errors.ts';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { readPackage } from '../../src/lib/package/read-package.ts';
import { stressInput, type StressQuestion } from '../../src/lib/queries/stress-input.ts';
import { smallPackageAreaIds, smallPackageSource } from '../fixtures/small-package.ts';
import { shuffledPackage } from './shuffled.ts';
import { indicatorRows, observationRows, populationRows, smallTables } from './small-tables.ts';

let connector: Connector;
let small: DataPackage;
let question: StressQuestion;
beforeAll(async () => {
  connector = await openNodeConnector();
  const read = await readPackage(smallPackageSource());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  small = read.package;
  const { level, period, index } = small.settings;
  question = { level, period, settings: index, indicators: index.indicators };
});
afterAll(() => connector.close());

describe('the input of the stress index', () => {
  it('is that of the small package', async () => {
    await loadPackage(connector, small);
    const data = await stressInput(connector, question);
    expect(data.input.areaIds).toEqual(smallPackageAreaIds);
    expect(data.areas.map(({ areaId }) => areaId)).toEqual(smallPackageAreaIds);
    expect(data).toMatchObject({
      vintage: '',
      period: '2025',
      earlierPeriod: '2023',
      residentsPeriod: '2025'
    });
    expect(data.input.indicators.map(({ id, weight, polarity }) => [id, weight, polarity])).toEqual([
      ['child_poverty', 1, 1],
      ['daycare_participation', 1, -1],
      ['unemployment', 1, 1]
    ]);
    expect(data.input.residents?.values[35]).toBe(250);
    const childPoverty = data.columns.child_poverty!;
    expect(childPoverty.kinds[4]).toBe(kindCode.suppressed);
    expect(childPoverty.kinds[12]).toBe(kindCode.missing);
    expect(childPoverty.values[0]).toBeCloseTo(9 + 4 + (12 % 6) - 2 * 0.8 * 4, 0);
    expect(data.input.indicators[0]!.now).toBe(childPoverty);
    expect(data.input.indicators[0]!.before?.kinds.every((kind) => kind === kindCode.value)).toBe(true);
  });

  it('does not depend on the order of rows and layers', async () => {
    await loadPackage(connector, small);
    const expected = await stressInput(connector, question);
    await loadPackage(connector, shuffledPackage(small));
    expect(await stressInput(connector, question)).toEqual(expected);
  });

  it('is plain data, which a page can carry', async () => {
    await loadPackage(connector, small);
    const data = await stressInput(connector, question);
    expect(structuredClone(data)).toEqual(data);
  });

  it('stops where the caller gives up', async () => {
    await expect(stressInput(connector, question, { signal: AbortSignal.abort() })).rejects.toThrow(
      QueryCancelled
    );
  });
});

describe('the choice of indicators and periods', () => {
  const pkg = smallTables([{ id: 'b' }, { id: 'a' }], {
    indicators: indicatorRows(['up'], ['down', -1], ['neutral', 0], ['unobserved']),
    observations: observationRows(
      'a up 2024/25 1',
      'a up 2022/23 2',
      'b down 2024/25 3',
      'b neutral 2024/25 suppressed',
      'a up 2023/24 9'
    ),
    population: populationRows('a 2023-12-31 400')
  });
  const ask = (more: Partial<StressQuestion>) =>
    stressInput(connector, { ...question, period: '2024/25', indicators: undefined, ...more });
  beforeAll(() => loadPackage(connector, pkg));

  it('weighs all indicators with a direction alike unless told otherwise', async () => {
    const { input, columns } = await ask({});
    expect(input.indicators.map(({ id, weight }) => [id, weight])).toEqual([
      ['down', 1],
      ['unobserved', 1],
      ['up', 1]
    ]);
    expect(columns.neutral?.kinds).toEqual(Uint8Array.of(kindCode.missing, kindCode.suppressed));
    expect(columns.unobserved?.kinds).toEqual(Uint8Array.of(kindCode.missing, kindCode.missing));
  });

  it('gives weight 0 to those not chosen, and passes over unknown ones', async () => {
    const chosen = [
      { id: 'up', weight: 3 },
      { id: 'nothing', weight: 1 }
    ];
    const { input } = await ask({ indicators: chosen });
    expect(input.indicators.map(({ id, weight }) => [id, weight])).toEqual([
      ['down', 0],
      ['unobserved', 0],
      ['up', 3]
    ]);
  });

  it('has an earlier column only of indicators that have figures then', async () => {
    const { input, earlierPeriod } = await ask({});
    expect(earlierPeriod).toBe('2022/23');
    expect(input.indicators.map(({ before }) => before && [...before.values])).toEqual([null, null, [2, 0]]);
  });

  it('has no earlier period where there is none so many years before', async () => {
    const { input, earlierPeriod } = await ask({
      settings: { ...question.settings, trend: { years: 3, limits: [-1, 1] } }
    });
    expect(earlierPeriod).toBeNull();
    expect(input.indicators.every(({ before }) => before === null)).toBe(true);
  });

  it('takes the residents of the latest period before and says which', async () => {
    const { input, residentsPeriod } = await ask({});
    expect(residentsPeriod).toBe('2023-12-31');
    expect(input.residents).toEqual({
      values: Float64Array.of(400, 0),
      kinds: Uint8Array.of(kindCode.value, kindCode.missing)
    });
  });

  it('is empty for a level or period that is not there', async () => {
    expect(await ask({ level: 'nowhere' })).toMatchObject({
      areas: [],
      input: { areaIds: [], residents: null }
    });
    const none = await ask({ period: '1999' });
    expect(none.columns.up?.kinds).toEqual(Uint8Array.of(kindCode.missing, kindCode.missing));
    expect(none.residentsPeriod).toBeNull();
  });
});
