import { beforeAll, describe, expect, it } from 'vitest';
import { ChainSession } from '../../src/lib/compute/chain/chain-session.ts';
import type { ChainScreenData } from '../../src/lib/queries/chain-screen-data.ts';
import { ChainScreen, type ChainRequest } from '../../src/lib/state/chain-screen.svelte.ts';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { firstRequest, StressScreen } from '../../src/lib/state/stress-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { chainData, handover, offer } from '../core/chain/chain-fixture.ts';
import { Address } from './address.svelte.ts';
import { smallScreen, type SmallScreen } from './small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

/** Bridged in area a alone: the receiving offer is not for b. */
const tables = chainData({
  offers: [
    offer('from', { phases: ['early'], scope: 'city_wide' }),
    offer('to', { phases: ['daycare'], areaIds: ['a'] })
  ],
  handovers: [handover('from', 'to')]
});
const answerOf = (rates: ChainScreenData['rates'] = []): ChainScreenData => ({
  question: { level: 'district', period: '2024' },
  tables: { ...tables, places: [] },
  rates,
  flows: null
});

function chainAt(query = '', answer = answerOf()) {
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const project = () => small.info;
  const figures = new QueryState(async () => small.data, {
    parameters: firstRequest(small.info),
    value: small.data
  });
  const stress = new StressScreen(view, project, new Composer(view, project), figures);
  const { projectId, level, vintage, period } = firstRequest(small.info);
  const asked: ChainRequest[] = [];
  const chain = new QueryState(async (request: ChainRequest) => {
    asked.push(request);
    return answer;
  });
  return {
    screen: new ChainScreen(view, stress, chain, async () => ({
      completeness: async (input) => new ChainSession().completeness(input)
    })),
    asked,
    request: { projectId, level, vintage, period }
  };
}

async function loaded(query = '', answer = answerOf()) {
  const at = chainAt(query, answer);
  await at.screen.load();
  return at.screen;
}

describe('the chain screen', () => {
  it('asks for what the package and the address say, once', async () => {
    const { screen, asked, request } = chainAt();
    expect([screen.isStale, screen.data]).toEqual([true, null]);
    await screen.load();
    await screen.load();
    expect(asked).toEqual([request]);
    expect(screen.isStale).toBe(false);
  });

  it('finds the area that the city bridges and this one not, and opens its transition', async () => {
    const screen = await loaded();
    expect(screen.breaks).toMatchObject([{ kind: 'area', transitionId: 'seam', areaId: 'b' }]);
    expect(screen.bridge).toMatchObject({ transitionId: 'seam', state: 'partly' });
    expect(screen.area).toBe('b');
  });

  it('draws one area: the chosen one, else where the chain breaks worst', async () => {
    expect((await loaded('?scope=area&area=a')).bridges[0]?.state).toBe('bridged');
    const worst = await loaded('?scope=area');
    expect([worst.selection, worst.bridges[0]?.state]).toEqual([
      { kind: 'areas', areaIds: ['b'] },
      'not_bridged'
    ]);
  });

  it('has the rows that the address asks for, and opens one', async () => {
    const many = Array.from({ length: 5 }, (_, i) =>
      offer(`many-${i}`, { type: 'Kurs', phases: ['early'], scope: 'city_wide' })
    );
    const answer = { ...answerOf(), tables: { ...tables, offers: [...tables.offers, ...many], places: [] } };
    const screen = await loaded('?rows=sector', answer);
    expect(screen.chain?.dimension).toBe('sector');
    const details = [0, 1, 2].map(() => {
      const [lane] = screen.drawing.lanes;
      screen.drawing.toggle('');
      return [lane?.detail, screen.drawing.isExpanded('')];
    });
    expect(details).toEqual([
      ['types', true],
      ['offers', false],
      ['types', true]
    ]);
  });

  it('asks the worker for the completeness of all chains, once, and keeps the answer', async () => {
    const { screen } = chainAt();
    expect(screen.atlas.isStale).toBe(false);
    await screen.load();
    expect([screen.atlas.isStale, screen.atlas.areas]).toEqual([true, null]);
    await screen.atlas.load();
    expect(screen.atlas.isStale).toBe(false);
    expect(screen.atlas.areas?.map(({ areaId, weakest }) => [areaId, weakest?.id])).toEqual([
      ['a', 'early'],
      ['b', 'seam']
    ]);
  });

  it('takes the rates of the latest period up to that of the question', async () => {
    const rate = (period: string) => ({
      areaId: 'a',
      transitionId: 'seam',
      outcome: 'arrived',
      period,
      numerator: 1,
      denominator: 2,
      kind: 'value' as const,
      flag: null,
      whole: false
    });
    const screen = await loaded('', answerOf(['2022', '2023', '2025'].map(rate)));
    expect(screen.ratesPeriod).toBe('2023');
    expect(screen.rates).toHaveLength(1);
  });
});
