import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Theme } from '../../src/lib/ui/theme.svelte.ts';

let page: { dataset: Record<string, string> };
let stored: Map<string, string>;
beforeEach(() => {
  page = { dataset: {} };
  stored = new Map();
  vi.stubGlobal('document', { documentElement: page });
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => stored.set(key, value) });
});
afterEach(() => vi.unstubAllGlobals());

describe('the theme', () => {
  it('is light until the page says otherwise', () => expect(new Theme().name).toBe('light'));

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    [undefined, 'light']
  ])('takes over what the page was painted with: %s', (painted, name) => {
    if (painted) page.dataset['theme'] = painted;
    const theme = new Theme();
    theme.adopt();
    expect(theme.name).toBe(name);
  });

  it('changes page and memory together, and back', () => {
    const theme = new Theme();
    theme.toggle();
    expect([theme.name, page.dataset['theme'], stored.get('theme')]).toEqual(['dark', 'dark', 'dark']);
    theme.toggle();
    expect([theme.name, page.dataset['theme'], stored.get('theme')]).toEqual(['light', 'light', 'light']);
  });

  it('changes also where nothing can be remembered', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('No storage', 'SecurityError');
      }
    });
    const theme = new Theme();
    theme.toggle();
    expect([theme.name, page.dataset['theme']]).toEqual(['dark', 'dark']);
  });

  it('tells what is drawn in its colours', () => {
    const theme = new Theme();
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(theme.name);
      });
    });
    flushSync();
    theme.toggle();
    flushSync();
    stop();
    expect(seen).toEqual(['light', 'dark']);
  });
});
