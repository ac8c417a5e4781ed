import { describe, expect, it } from 'vitest';
import { columnStyles, statusStyle, trendStyle, type AreaStyle } from '../../src/lib/core/area-style.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import type { LegendEntry } from '../../src/lib/charts/legend/legend-entry.ts';
import { indicatorLegend, statusLegend, trendLegend } from '../../src/routes/stress/legend-entries.ts';
import { tinyData, tinyIndex } from './tiny-screen.ts';

const styled = (style: (area: (typeof tinyIndex.areas)[number]) => AreaStyle) =>
  new Map(tinyIndex.areas.map((area) => [area.areaId, style(area)]));
const byStatus = styled((area) => statusStyle(area, 4));
const byChange = styled(trendStyle);
const request = (styles: ReadonlyMap<string, AreaStyle>, locale: Locale, minimumPopulation = 300) => ({
  styles,
  minimumPopulation,
  locale
});
const lines = (entries: LegendEntry[]) =>
  entries.map(({ label, range, count }) => `${label} | ${range} | ${count}`);
const tokens = (entries: LegendEntry[]) =>
  entries.map(({ style }) => (style.kind === 'class' ? style.token : style.mark));

describe('legend of the status', () => {
  it('reads in German, most stress first, every area counted once', () => {
    const entries = statusLegend(request(byStatus, 'de'), [-1, 1, 1.5]);
    expect(lines(entries)).toEqual([
      'sehr hoch | über 1,5 | 1',
      'hoch | 1 bis 1,5 | 1',
      'mittel | −1 bis 1 | 1',
      'niedrig | unter −1 | 1',
      'gesperrt |  | 1',
      'fehlt |  | 1',
      'entfällt |  | 1',
      'nicht eingestuft | z. B. < 300 Einw. | 3'
    ]);
    expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });

  it('reads in English', () =>
    expect(lines(statusLegend(request(byStatus, 'en', 1000), [-1, 1, 1.5]))).toEqual([
      'very high | above 1.5 | 1',
      'high | 1 to 1.5 | 1',
      'medium | −1 to 1 | 1',
      'low | below −1 | 1',
      'suppressed |  | 1',
      'missing |  | 1',
      'not applicable |  | 1',
      'not classified | e.g. < 1,000 residents | 3'
    ]));

  it('does not speak of a minimum size where there is none', () =>
    expect(lines(statusLegend(request(byStatus, 'de', 0), [-1, 1, 1.5])).at(-1)).toBe(
      'nicht eingestuft |  | 3'
    ));

  it('shows classes without areas, but no marks that do not occur', () =>
    expect(lines(statusLegend(request(new Map(), 'de'), [0]))).toEqual([
      'Klasse 2 von 2 | über 0 | 0',
      'Klasse 1 von 2 | unter 0 | 0'
    ]));

  it('has the colours of the map', () =>
    expect(tokens(statusLegend(request(byStatus, 'de'), [-1, 1, 1.5]))).toEqual([
      'stress-4',
      'stress-3',
      'stress-2',
      'stress-1',
      'suppressed',
      'missing',
      'not_applicable',
      'unclassified'
    ]));
});

describe('legend of the change', () => {
  it.each([
    ['de', ['Zunahme | über 1 | 1', 'stabil | −1 bis 1 | 1', 'Entlastung | unter −1 | 1']],
    ['en', ['rising | above 1 | 1', 'stable | −1 to 1 | 1', 'easing | below −1 | 1']]
  ] as const)('reads in %s', (locale, expected) =>
    expect(lines(trendLegend(request(byChange, locale), [-1, 1])).slice(0, 3)).toEqual(expected)
  );

  it('counts a classified area without a change as missing', () =>
    expect(lines(trendLegend(request(byChange, 'de'), [-1, 1])).slice(3)).toEqual([
      'gesperrt |  | 1',
      'fehlt |  | 2',
      'entfällt |  | 1',
      'nicht eingestuft | z. B. < 300 Einw. | 3'
    ]));
});

describe('legend of one indicator', () => {
  const { poverty, births } = tinyData.columns as Required<typeof tinyData.columns>;
  const legend = (column: typeof poverty, limits: number[], unit: string, locale: Locale) => {
    const styles = columnStyles(column ?? never(), limits);
    const map = new Map(tinyData.input.areaIds.map((id, i) => [id, styles[i] ?? never()]));
    return lines(indicatorLegend(request(map, locale), limits, unit));
  };
  const never = () => {
    throw new Error('No figures');
  };

  it('has limits in the unit of the indicator', () =>
    expect(legend(poverty, [12, 18.25], 'percent', 'de')).toEqual([
      'über 18,3\u202f% |  | 2',
      '12,0\u202f% bis 18,3\u202f% |  | 3',
      'bis 12,0\u202f% |  | 2',
      'gesperrt |  | 1',
      'fehlt |  | 1',
      'entfällt |  | 1'
    ]));

  it('reads in English', () =>
    expect(legend(births, [9, 1000], 'count', 'en')).toEqual([
      'above 1,000 |  | 1',
      '9 to 1,000 |  | 1',
      'up to 9 |  | 7',
      'missing |  | 1'
    ]));

  it('of values that are all the same has one class without limits', () =>
    expect(legend(births, [], 'count', 'de')).toEqual([' |  | 9', 'fehlt |  | 1']));
});
