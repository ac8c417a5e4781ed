import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { defaultView } from '../../src/lib/state/view-state.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { Address } from './address.svelte.ts';

function viewAt(query: string) {
  const address = new Address(query);
  return { address, view: new View(address.url, address.navigate) };
}

describe('the view', () => {
  it('shows the defaults of the prerendered page until the address is read', () => {
    const { view } = viewAt('?lang=en&area=0101');
    expect(view.live).toBe(false);
    expect(view.current).toEqual(defaultView);
  });

  it('is what the address says from then on', () => {
    const { view } = viewAt('?lang=en&area=0101');
    view.activate();
    expect(view.live).toBe(true);
    expect(view.current).toEqual({ ...defaultView, locale: 'en', area: '0101' });
  });

  it('follows the address', async () => {
    const { view } = viewAt('');
    view.activate();
    const seen: (string | null)[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(view.current.area);
      });
    });
    flushSync();
    await view.change({ area: '0101' });
    flushSync();
    stop();
    expect(seen).toEqual([null, '0101']);
  });

  it('changes one thing and keeps the others, path included', async () => {
    const { view, address } = viewAt('?lang=en&cell=4.worsening');
    view.activate();
    await view.change({ mode: 'trend' });
    expect(address.url().pathname).toBe('/stress/');
    expect(address.query).toBe('?lang=en&mode=trend&cell=4.worsening');
  });

  it('writes the query of a change without making it', () => {
    const { view, address } = viewAt('?area=0101');
    view.activate();
    expect(view.query({ area: null, locale: 'en' })).toBe('?lang=en');
    expect(address.query).toBe('?area=0101');
  });

  it('keeps passing states out of the history, others in it', async () => {
    const { view, address } = viewAt('');
    view.activate();
    await view.change({ search: 'Nord' }, { replace: true });
    expect(address.length).toBe(1);
    await view.change({ area: '0101' });
    expect(address.length).toBe(2);
    address.back();
    expect(view.current).toEqual({ ...defaultView, search: 'Nord' });
  });
});
