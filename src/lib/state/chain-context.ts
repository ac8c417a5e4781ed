import { createContext } from 'svelte';
import type { ChainScreen } from './chain-screen.svelte.ts';
import type { MobilityScreen } from './class-mobility.svelte.ts';

/** The chain, for its screen; a test makes its own. */
export const [getChainScreen, setChainScreen] = createContext<ChainScreen>();

/** Moves of areas between classes, for the same screen. */
export const [getMobilityScreen, setMobilityScreen] = createContext<MobilityScreen>();
