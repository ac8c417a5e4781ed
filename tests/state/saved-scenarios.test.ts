import { expect, it } from 'vitest';
import type { DataPackage } from '../../src/lib/package/model.ts';
import {
  scenariosOf,
  withoutScenario,
  withRenamedScenario,
  withScenario
} from '../../src/lib/state/saved-scenarios.ts';

const close = (offerId: string) => [{ kind: 'close_offer' as const, offerId }];
const foreign = { name: 'of another program', edits: [{ kind: 'paint' }] };
const empty = { settings: { extra: { scenarios: [foreign] } } } as unknown as DataPackage;
const pkg = withScenario(withScenario(empty, { name: 'a', edits: close('1') }), {
  name: 'b',
  edits: close('2')
});
const namesOf = (given: DataPackage) => scenariosOf(given).map(({ name }) => name);

it('scenarios are saved, replaced by name, renamed in their place and deleted; what is not ours stays', () => {
  expect(scenariosOf(withScenario(pkg, { name: 'a', edits: close('3') }))).toEqual([
    { name: 'b', edits: close('2') },
    { name: 'a', edits: close('3') }
  ]);
  expect(namesOf(withRenamedScenario(pkg, 'a', 'c'))).toEqual(['c', 'b']);
  expect(scenariosOf(withRenamedScenario(pkg, 'a', 'b'))).toEqual([{ name: 'b', edits: close('1') }]);
  expect(namesOf(withRenamedScenario(pkg, 'a', 'a'))).toEqual(['a', 'b']);
  const deleted = withoutScenario(pkg, 'a');
  expect(namesOf(deleted)).toEqual(['b']);
  expect(deleted.settings.extra?.['scenarios']).toContainEqual(foreign);
});
