import { createContext } from 'svelte';
import type { ChainScreen } from './chain-screen.svelte.ts';

/** The chain, for its screen; a test makes its own. */
export const [getChainScreen, setChainScreen] = createContext<ChainScreen>();
