import { overviewOfFolder } from '../../cli/overview-of-folder';
import type { PageServerLoad } from './$types';

let remembered: ReturnType<typeof overviewOfFolder> | null = null;

/** The example's overview, computed when the site is built. */
export const load: PageServerLoad = async () => ({
  overview: await (remembered ??= overviewOfFolder('data/beispielstadt'))
});
