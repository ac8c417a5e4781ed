import { beforeAll, expect, it } from 'vitest';
import { YearFigures } from '../../src/lib/state/year-figures.svelte.ts';
import type { StressRequest } from '../../src/lib/state/stress-screen.svelte.ts';
import { screenAt } from './screen-at.ts';
import { smallScreen, type SmallScreen } from './small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

it('asks for every year once, the nearest first, and again after a failure', async () => {
  const { screen } = screenAt(small);
  const asked: string[] = [];
  let fails = false;
  const years = new YearFigures(screen, async ({ period }: StressRequest) => {
    asked.push(period);
    if (fails) throw new Error('engine');
    return small.data;
  });
  const { periods } = small.data.years;
  expect(years.periods).toEqual(periods);
  expect(periods.length).toBeGreaterThan(1);
  fails = true;
  await years.fetch();
  expect(asked).toEqual([small.data.period]);
  fails = false;
  asked.length = 0;
  await years.fetch();
  await years.fetch();
  expect([...asked].sort()).toEqual([...periods].sort());
  expect(asked[0]).toBe(small.data.period);
});
