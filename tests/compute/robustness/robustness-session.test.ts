import { expect, test } from 'vitest';
import { RobustnessSession } from '../../../src/lib/compute/robustness/robustness-session.ts';
import { robustness } from '../../../src/lib/core/robustness/robustness.ts';
import { robustnessDefaults } from '../../../src/lib/core/robustness/robustness-settings.ts';
import { indexInput, indicator } from '../../core/index-fixture.ts';

const input = indexInput([
  indicator('a', [9, 31, 12, 18, 25, 7, 14, 22, 28, 11]),
  indicator('b', [4, 12, 9, 5, 8, 6, 11, 10, 7, 3])
]);
const settings = { ...robustnessDefaults, draws: 50_000 };

test('tells how far it is, and gives what the core gives at once', async () => {
  const told: number[] = [];
  const answer = await new RobustnessSession().answer({ input, settings }, (share) => told.push(share));
  expect(answer).toEqual(robustness(input, settings));
  expect(told).toEqual([0.4, 0.8, 1]);
});

test('a newer question ends the older one, and so does giving up', async () => {
  const session = new RobustnessSession();
  const older = session.answer({ input, settings }, () => undefined);
  const newer = session.answer({ input, settings: { ...settings, draws: 10 } }, () => undefined);
  expect(await older).toBeNull();
  expect((await newer)?.draws).toBe(10);
  const given = session.answer({ input, settings }, () => undefined);
  session.cancel();
  expect(await given).toBeNull();
});
