import { expect, it } from 'vitest';
import type { Recipe } from '../../../src/lib/import/recipe/recipe.ts';
import type { ImportReview } from '../../../src/lib/import/review/review-import.ts';
import { ImportDecisions } from '../../../src/lib/state/import/import-decisions.svelte.ts';
import { deferred, type Deferred } from '../deferred.ts';

const recipeOf = (name: string) => ({ name }) as unknown as Recipe;
const reviewOf = (recipe: Recipe | null) =>
  ({ recipe: recipe ?? recipeOf('proposed'), questions: [] }) as unknown as ImportReview;
const nameOf = ({ review }: ImportDecisions) => review && (review.recipe as unknown as { name: string }).name;

it('starts with what is proposed, and undoes what is decided', async () => {
  const decisions = new ImportDecisions(async (recipe) => reviewOf(recipe));
  await decisions.edit(() => recipeOf('unread'));
  expect(nameOf(decisions)).toBeNull();
  await decisions.readAgain();
  await decisions.edit(() => recipeOf('mine'));
  expect([nameOf(decisions), decisions.canUndo]).toEqual(['mine', true]);
  await decisions.undo();
  expect([nameOf(decisions), decisions.canUndo, decisions.canRedo]).toEqual(['proposed', false, true]);
  await decisions.redo();
  expect(nameOf(decisions)).toBe('mine');
});

it('shows the newest decisions, whatever is answered last; forgotten ones lead to nothing', async () => {
  const readings: Deferred<ImportReview>[] = [];
  const decisions = new ImportDecisions(() => {
    const reading = deferred<ImportReview>();
    readings.push(reading);
    return reading.promise;
  });
  const done = [decisions.take(recipeOf('older')), decisions.take(recipeOf('newer'))];
  readings[1]?.resolve(reviewOf(recipeOf('newer')));
  readings[0]?.resolve(reviewOf(recipeOf('older')));
  await Promise.all(done);
  expect([nameOf(decisions), decisions.working]).toEqual(['newer', false]);
  const last = decisions.readAgain();
  decisions.forget();
  readings[2]?.resolve(reviewOf(null));
  await last;
  expect([nameOf(decisions), decisions.working]).toEqual([null, false]);
});
