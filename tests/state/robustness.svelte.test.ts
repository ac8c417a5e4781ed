import { beforeAll, describe, expect, it } from 'vitest';
import {
  RobustnessSession,
  type RobustnessQuestion
} from '../../src/lib/compute/robustness/robustness-session.ts';
import { RobustnessScreen } from '../../src/lib/state/robustness.svelte.ts';
import { screenAt } from './screen-at.ts';
import { smallScreen, type SmallScreen } from './small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

/** The certainty of ranks on the stress screen at an address, computed without a worker. */
function robustnessAt(query = '') {
  const { screen: stress } = screenAt(small, query);
  const session = new RobustnessSession();
  const asked: RobustnessQuestion[] = [];
  const open = () =>
    Promise.resolve({
      answer: (question: RobustnessQuestion, onProgress: (share: number) => void) => {
        asked.push(question);
        return session.answer(structuredClone(question), onProgress);
      },
      cancel: () => Promise.resolve(session.cancel())
    });
  return { robustness: new RobustnessScreen(stress, open, 0), stress, asked };
}

describe('how sure the ranks of the screen are', () => {
  it('is asked once for the settings in force, as plain data', async () => {
    const { robustness, stress, asked } = robustnessAt();
    expect(robustness.isStale).toBe(true);
    expect(robustness.top).toBeNull();
    await robustness.load();
    await robustness.load();
    expect(asked).toHaveLength(1);
    expect(robustness.isStale).toBe(false);
    expect(robustness.progress).toBe(1);
    const classified = stress.index?.areas.filter(({ status }) => status) ?? [];
    expect(classified.every(({ areaId }) => robustness.of(areaId) !== null)).toBe(true);
    expect(robustness.areas).toHaveLength(stress.index?.areas.length ?? -1);
    expect(robustness.top?.high).toBeGreaterThanOrEqual(0);
  });

  it('is stale with other weights, and keeps the former answer meanwhile', async () => {
    const { robustness, stress, asked } = robustnessAt();
    await robustness.load();
    const before = robustness.value;
    const [first] = stress.composer.percents;
    stress.composer.preview(first?.id ?? '', 61);
    expect(robustness.isStale).toBe(true);
    expect([robustness.value, robustness.areas, robustness.top]).toEqual([before, null, null]);
    await robustness.load();
    expect(asked).toHaveLength(2);
    expect(robustness.isStale).toBe(false);
  });

  it('given up, it is asked again on demand only', async () => {
    const { robustness, asked } = robustnessAt();
    const loading = robustness.load();
    robustness.cancel();
    await loading;
    expect(robustness.value).toBeNull();
    await robustness.load();
    expect(robustness.value).toBeNull();
    await robustness.retry();
    expect(robustness.value).not.toBeNull();
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});
