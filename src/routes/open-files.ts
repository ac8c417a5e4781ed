import { createContext } from 'svelte';
import type { Workspace } from '$lib/state/workspace.svelte';

export type OpenFiles = (...request: Parameters<Workspace['openFiles']>) => Promise<void>;

/** Opens files as a project and goes to the screen that shows it, or to the one that says why not. */
export const [getOpenFiles, setOpenFiles] = createContext<OpenFiles>();
