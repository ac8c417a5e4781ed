import { createContext } from 'svelte';
import type { FigureDownload } from './figure-download.ts';

/** A figure on the screen that can be downloaded. */
export interface ShelvedFigure {
  title: string;
  download: FigureDownload;
}

/** The figures of the present view that can be downloaded, in the order they came. */
export class FigureShelf {
  #figures = $state.raw<ReadonlyMap<string, ShelvedFigure>>(new Map());

  get figures(): ShelvedFigure[] {
    return [...this.#figures.values()];
  }

  put(id: string, figure: ShelvedFigure): void {
    this.#figures = new Map([...this.#figures, [id, figure]]);
  }

  remove(id: string): void {
    this.#figures = new Map([...this.#figures].filter(([known]) => known !== id));
  }
}

export const [getFigureShelf, setFigureShelf] = createContext<FigureShelf>();
