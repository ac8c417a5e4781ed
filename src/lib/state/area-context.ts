import { createContext } from 'svelte';
import type { AreaProfileScreen } from './area-profile.svelte.ts';

/** The profile of an area, for its screen; a test makes its own. */
export const [getAreaProfile, setAreaProfile] = createContext<AreaProfileScreen>();
