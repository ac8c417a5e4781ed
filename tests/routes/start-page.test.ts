import { expect, it } from 'vitest';
import { load } from '../../src/routes/+page.ts';

it('the start page leads to the overview, below the base of the site', () => {
  let thrown: unknown;
  try {
    load();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ status: 307, location: '/atlas/overview/' });
});
