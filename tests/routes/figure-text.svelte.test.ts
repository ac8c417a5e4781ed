import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/lib/core/locale.ts';
import type { StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import type { MapMode } from '../../src/lib/state/view-state.ts';
import { figureText } from '../../src/routes/stress/figure-text.ts';
import { screenAt } from '../state/screen-at.ts';
import { smallScreen, type SmallScreen } from '../state/small-screen.ts';

let small: SmallScreen;
beforeAll(async () => {
  small = await smallScreen();
});

function textOf(mode: MapMode, query = '', locale: Locale = 'de', change: Partial<StressScreenData> = {}) {
  const { screen } = screenAt(small, `?mode=${mode}${query}`, { data: { ...small.data, ...change } });
  return figureText(screen, mode, locale);
}
const counts = ({ legend }: ReturnType<typeof textOf>) =>
  legend.map(({ label, count }) => `${label}: ${count}`);

describe('texts of the map figure', () => {
  it('tell the status, in German', () => {
    const text = textOf('status');
    expect(text).toMatchObject({
      title: 'Statusindex 2025',
      subtitle: 'höher = stärker belastet; ▲ zunehmend, ▽ abnehmend',
      legendTitle: 'Belastung'
    });
    expect(counts(text)).toEqual([
      'sehr hoch: 2',
      'hoch: 6',
      'mittel: 19',
      'niedrig: 6',
      'gesperrt: 1',
      'fehlt: 1',
      'nicht eingestuft: 1'
    ]);
  });

  it('tell the change, in English', () => {
    const text = textOf('trend', '', 'en');
    expect(text).toMatchObject({ title: 'Change 2023–2025', legendTitle: 'Change' });
    expect(counts(text).slice(0, 3)).toEqual(['rising: 7', 'stable: 23', 'easing: 3']);
  });

  it('say that there is no change to show', () => {
    const indicators = small.data.input.indicators.map((one) => ({ ...one, before: null }));
    const input = { ...small.data.input, indicators };
    const text = textOf('trend', '', 'de', { earlierPeriod: null, input });
    expect(text).toMatchObject({
      title: 'Veränderung',
      subtitle: 'Veränderung nicht berechenbar',
      legendTitle: 'Veränderung'
    });
    expect(counts(text)).toEqual([
      'Zunahme: 0',
      'stabil: 0',
      'Entlastung: 0',
      'gesperrt: 1',
      'fehlt: 34',
      'nicht eingestuft: 1'
    ]);
  });

  it.each([
    [
      'child_poverty',
      'de',
      'Kinderarmut 2025',
      'mehr = stärker belastet; sieben Klassen, in jedem Jahr dieselben'
    ],
    [
      'child_poverty',
      'en',
      'Child poverty 2025',
      'more = more stress; seven classes, the same in every year'
    ],
    [
      'daycare_participation',
      'de',
      'Betreuungsquote 2025',
      'mehr = weniger belastet; sieben Klassen, in jedem Jahr dieselben'
    ]
  ] as const)('tell a single indicator: %s in %s', (indicator, locale, title, subtitle) => {
    const text = textOf('indicator', `&indicator=${indicator}`, locale);
    expect(text).toMatchObject({ title, subtitle });
    expect(text.legend.filter(({ style }) => style.kind === 'class')).toHaveLength(7);
  });

  it('tell that an indicator has no direction', () => {
    const indicators = small.data.indicators.map((one) => ({ ...one, polarity: 0 as const }));
    const text = textOf('indicator', '&indicator=child_poverty', 'de', { indicators });
    expect(text.subtitle).toBe('ohne Richtung; sieben Klassen, in jedem Jahr dieselben');
  });

  it('are only a title where there are no figures', () => {
    const { screen } = screenAt(small, '', { project: { ...small.info, id: 'other' } });
    expect(figureText(screen, 'status', 'de').legend).toEqual([]);
  });
});
