import { beforeAll, describe, expect, it } from 'vitest';
import { settledView, shortHash, stableLink } from '../../src/lib/state/stable-link.ts';
import { parseView } from '../../src/lib/state/url.ts';
import { defaultView, type ViewState } from '../../src/lib/state/view-state.ts';

type Screen = Parameters<typeof settledView>[1];

const screen = {
  request: { level: 'district', period: '2025' },
  data: { level: 'district', period: '2025' },
  composer: {
    weights: { child_poverty: 60, a: 40 },
    settings: { minimumPopulation: 300, trend: { years: 2 } }
  }
} as unknown as Screen;

describe('a stable link', () => {
  const page = new URL('https://atlas.example/pfad/stress/?lang=en&embed=1#main');
  const view: ViewState = { ...defaultView, area: '270', project: 'musterstadt-0a1b2c3d' };
  let link: URL;
  beforeAll(() => {
    link = new URL(stableLink(page, settledView(view, screen), `sha256:${'0123456789abcdef'.repeat(4)}`));
  });

  it('writes out every setting, so that another default changes nothing', () =>
    expect(parseView(link.searchParams)).toEqual({
      ...view,
      level: 'district',
      period: '2025',
      weights: { child_poverty: 60, a: 40 },
      minimumPopulation: 300,
      trendYears: 2
    }));

  it('names the package by its content', () => expect(link.searchParams.get('package')).toBe('0123456789ab'));

  it('names the language, and leaves out what belongs to the window', () => {
    expect(link.searchParams.get('lang')).toBe('de');
    expect(link.searchParams.has('embed')).toBe(false);
    expect(link.hash).toBe('');
    expect(link.pathname).toBe('/pfad/stress/');
  });

  it('shortens the hash of the package', () => expect(shortHash('sha256:abc')).toBe('abc'));
});
