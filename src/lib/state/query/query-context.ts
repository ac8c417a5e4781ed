import { createContext } from 'svelte';
import type { QueryScreen } from './query-screen.svelte.ts';

/** The question in SQL, for its screen; a test makes its own. */
export const [getQueryScreen, setQueryScreen] = createContext<QueryScreen>();
