import { createContext } from 'svelte';

/** Makes the package of the import, opens it and leaves the import; the open project stays where that fails. */
export type AdoptImport = () => Promise<void>;

export const [getAdoptImport, setAdoptImport] = createContext<AdoptImport>();
