import { createContext } from 'svelte';
import type { SpaceScreen } from './space-screen.svelte.ts';

/** Clusters of the index, for the screen of stress; a test makes its own. */
export const [getSpaceScreen, setSpaceScreen] = createContext<SpaceScreen>();
