import { createContext } from 'svelte';
import type { YearFigures } from './year-figures.svelte.ts';

/** The years of the stress screen; a test makes its own. */
export const [getYearFigures, setYearFigures] = createContext<YearFigures>();
