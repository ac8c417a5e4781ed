import { createContext } from 'svelte';
import type { AreaGroup } from './area-group.svelte.ts';
import type { AreaProfileScreen } from './area-profile.svelte.ts';

/** The profile of an area, for its screen; a test makes its own. */
export const [getAreaProfile, setAreaProfile] = createContext<AreaProfileScreen>();

/** The group of areas that a profile is of, for the same screen. */
export const [getAreaGroup, setAreaGroup] = createContext<AreaGroup>();
