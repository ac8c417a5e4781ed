import { createContext } from 'svelte';

export type ThemeName = 'light' | 'dark';

const stored = 'theme';

/** Light or dark; remembered in this browser, else as the system prefers (`static/theme.js` sets it before the first paint). */
export class Theme {
  #name = $state<ThemeName>('light');

  get name(): ThemeName {
    return this.#name;
  }

  /** Takes over what the page was painted with. */
  adopt(): void {
    this.#name = document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
  }

  toggle(): void {
    this.#name = this.#name === 'light' ? 'dark' : 'light';
    document.documentElement.dataset.theme = this.#name;
    try {
      localStorage.setItem(stored, this.#name);
    } catch {
      // Private mode: the choice lasts until the page is closed.
    }
  }
}

export const [getTheme, setTheme] = createContext<Theme>();
