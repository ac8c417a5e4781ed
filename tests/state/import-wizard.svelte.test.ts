import { beforeEach, expect, it } from 'vitest';
import { ImportSession } from '../../src/lib/compute/import/import-session.ts';
import type { ImportThread } from '../../src/lib/compute/import/open-import.ts';
import { joinLabel, setMunicipality } from '../../src/lib/import/recipe/edit-recipe.ts';
import { ImportWizard } from '../../src/lib/state/import-wizard.svelte.ts';

/** An import on this thread; `deaf` ones never answer to a cancellation. */
function threads() {
  const ignore: (reason: string) => void = () => undefined;
  const log = { opened: 0, closed: 0, deaf: false, crash: ignore };
  const open = (onCrash: (reason: string) => void): ImportThread => {
    const session = new ImportSession();
    const isDeaf = log.deaf;
    const never = new Promise<never>(() => undefined);
    log.opened += 1;
    log.crash = onCrash;
    return {
      setBase: async (base) => session.setBase(base),
      decode: (...request) => (isDeaf && request[0] === 'endlos.csv' ? never : session.decode(...request)),
      cancel: async (name) => (isDeaf ? never : session.cancel(name)),
      remove: async (name) => session.remove(name),
      review: async (decided, isReplay) => session.review(decided, isReplay),
      previewDisclosure: async (wish) => session.previewDisclosure(wish),
      diagnosis: async () => session.diagnosis(),
      finish: (choices) => session.finish(choices),
      close: () => void (log.closed += 1)
    };
  };
  return { log, open };
}

const file = (name: string, text: string) => ({ name, file: new Blob([text]) });
const boundaries = file(
  'Stadtteile.geojson',
  JSON.stringify({
    type: 'FeatureCollection',
    features: ['Hafen', 'Markt', 'Ufer'].map((NAME, i) => ({
      type: 'Feature',
      properties: { NR: `0${i + 1}`, NAME },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9 + i, 51],
            [10 + i, 51],
            [10 + i, 52],
            [9 + i, 52],
            [9 + i, 51]
          ]
        ]
      }
    }))
  })
);
const rates = file('Quoten_2024.csv', 'Stadtteil;Quote\nHafen;12,5\nMarkt;4,0\nUfr;6,1');

let at: ReturnType<typeof threads>;
let wizard: ImportWizard;
beforeEach(() => {
  at = threads();
  wizard = new ImportWizard(at.open);
});

it('opens no thread before there is a file', () => {
  expect(at.log.opened).toBe(0);
  expect(wizard.review).toBeNull();
});

it('reads files, names what is open, and takes a decision that can be undone and done again', async () => {
  await wizard.add([boundaries, rates]);
  expect(wizard.files.map(({ state }) => state.kind)).toEqual(['ready', 'ready']);
  expect(wizard.openQuestions.map(({ code }) => code)).toEqual(['area_similar']);
  await wizard.edit(joinLabel(0, 'Ufr', null, [{ level: 'district', id: '03' }]));
  expect(wizard.openQuestions).toEqual([]);
  await wizard.undo();
  expect(wizard.openQuestions).toHaveLength(1);
  expect([wizard.canUndo, wizard.canRedo]).toEqual([false, true]);
  await wizard.redo();
  expect(wizard.openQuestions).toEqual([]);
});

it('names a file that cannot be read, and reads the others', async () => {
  await wizard.add([boundaries, file('kaputt.json', '{'), rates]);
  expect(wizard.files.map(({ state }) => state.kind)).toEqual(['ready', 'refused', 'ready']);
  expect(wizard.review?.tables).toHaveLength(1);
});

it('goes back to the start when the last file is removed', async () => {
  await wizard.add([rates]);
  await wizard.remove('Quoten_2024.csv');
  expect([wizard.files, wizard.review]).toEqual([[], null]);
});

it('ends a thread that does not listen, and reads the other files again in a new one', async () => {
  await wizard.add([boundaries]);
  at.log.deaf = true;
  const first = at.log.opened;
  const other = new ImportWizard(at.open);
  await other.add([boundaries]);
  void other.add([file('endlos.csv', 'a;b\n1;2')]);
  await Promise.resolve();
  at.log.deaf = false;
  await other.cancel('endlos.csv');
  expect(other.files.map(({ name, state }) => [name, state.kind])).toEqual([['Stadtteile.geojson', 'ready']]);
  expect(at.log.opened).toBe(first + 2);
  expect(at.log.closed).toBe(1);
  expect(other.review?.areas).toHaveLength(3);
});

it('replays a recipe, and refuses one that is none', async () => {
  await wizard.add([boundaries, rates]);
  await wizard.edit(joinLabel(0, 'Ufr', null, [{ level: 'district', id: '03' }]));
  const text = wizard.recipeText();
  const next = new ImportWizard(at.open);
  await next.add([boundaries, rates]);
  await next.replay('vorlage.json', text);
  expect([next.isReplay, next.openQuestions]).toEqual([true, []]);
  await next.replay('falsch.json', '{"version": 7}');
  expect(next.failure).toMatchObject({ kind: 'recipe', name: 'falsch.json' });
  expect(next.openQuestions).toEqual([]);
});

it('proposes the indicators of the index from those shown in most areas', async () => {
  await wizard.add([boundaries, rates]);
  const [indicator] = wizard.review?.indicators ?? [];
  if (indicator === undefined) throw new Error('No indicator');
  wizard.finishing.choosePolarity(indicator.id, 1);
  expect(wizard.finishing.indexOf({ [indicator.id]: 0.9 })).toEqual([indicator.id]);
  wizard.finishing.choose({ index: [] });
  expect(wizard.finishing.indexOf({ [indicator.id]: 0.9 })).toEqual([]);
});

it('makes the package by the choices, and forgets everything when it is closed', async () => {
  await wizard.add([boundaries, rates]);
  await wizard.edit(setMunicipality('Neustadt'));
  expect(wizard.finishing.choices.municipality).toBe('Neustadt');
  wizard.finishing.choose({ municipality: 'Altstadt' });
  const { zip, diagnosis } = await wizard.finish();
  expect(zip.length).toBeGreaterThan(100);
  expect(JSON.parse(diagnosis)).toHaveProperty('sheets');
  await wizard.close();
  expect([wizard.files, wizard.review, wizard.canUndo, wizard.finishing.choices.municipality]).toEqual([
    [],
    null,
    false,
    ''
  ]);
  expect(at.log.closed).toBe(1);
});

it('tells when its thread crashes', async () => {
  await wizard.add([boundaries]);
  at.log.crash('out of memory');
  expect(wizard.failure).toEqual({ kind: 'crashed', reason: 'out of memory' });
});
