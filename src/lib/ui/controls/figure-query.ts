import { createContext } from 'svelte';

/** Address of the query behind a figure, by the name of its statement. */
export type FigureQueryLink = (name: string) => string;

/** What makes these addresses; the root layout sets it. */
export const [getFigureQueryLink, setFigureQueryLink] = createContext<FigureQueryLink>();
