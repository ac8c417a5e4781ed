import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../src/lib/ui/styles/tokens.css', import.meta.url), 'utf8');

const colours = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value])
  );

const [light = '', dark = ''] = css.split(":root[data-theme='dark']");

/** The colours of both themes by name; the dark one takes over what it does not change. */
export const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };
