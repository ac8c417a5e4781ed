import { createContext } from 'svelte';
import type { RobustnessScreen } from './robustness.svelte.ts';

/** How sure the ranks are, for every screen that shows ranks; a test makes its own. */
export const [getRobustness, setRobustness] = createContext<RobustnessScreen>();
