import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import type { ProjectInfo } from '../../src/lib/state/project.ts';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { firstRequest, StressScreen, type StressRequest } from '../../src/lib/state/stress-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { Address } from './address.svelte.ts';
import { deferred, type Deferred } from './deferred.ts';
import type { SmallScreen } from './small-screen.ts';

interface Shown {
  data?: StressScreenData;
  project?: ProjectInfo | null;
}

/** The stress screen at an address. The first answer is there; those of further questions the test gives. */
export function screenAt(small: SmallScreen, query = '', shown: Shown = {}) {
  const { data = small.data, project = small.info } = shown;
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const asked: StressRequest[] = [];
  const answers: Deferred<StressScreenData>[] = [];
  const figures = new QueryState(
    (request: StressRequest) => {
      const answer = deferred<StressScreenData>();
      asked.push(request);
      answers.push(answer);
      return answer.promise;
    },
    { parameters: firstRequest(small.info), value: data }
  );
  const screen = new StressScreen(view, () => project, new Composer(view, () => project), figures);
  return { screen, asked, answer: (value: StressScreenData) => answers.at(-1)?.resolve(value) };
}
