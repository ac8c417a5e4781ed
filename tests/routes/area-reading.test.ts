import { describe, expect, it } from 'vitest';
import { columnStyles, statusStyle, type AreaStyle } from '../../src/lib/core/area-style.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import { areaReading, indicatorNameIn, spokenReading } from '../../src/routes/stress/area-reading.ts';
import { tinyData, tinyIndex } from './tiny-screen.ts';

const byStatus = new Map(tinyIndex.areas.map((area) => [area.areaId, statusStyle(area, 4)]));
const singleOf = (id: string | null) => tinyData.indicators.find(({ indicatorId }) => indicatorId === id);

interface Asked {
  locale?: Locale;
  single?: string | null;
  index?: typeof tinyIndex | null;
  styles?: ReadonlyMap<string, AreaStyle>;
}
function reading(areaId: string, asked: Asked = {}) {
  const { locale = 'de', single = null, index = tinyIndex, styles = byStatus } = asked;
  const found = areaReading({ data: tinyData, index, single: singleOf(single), styles, locale }, areaId);
  if (!found) throw new Error(`No reading of ${areaId}`);
  return found;
}

describe('what is said of an area', () => {
  it.each([
    ['01', 'Belastung sehr hoch, zunehmend', ''],
    ['02', 'Belastung hoch, stabil', ''],
    ['03', 'Belastung mittel', ''],
    ['04', 'Belastung niedrig, abnehmend', ''],
    [
      '05',
      'gesperrt',
      '„Kinderarmut“ ist gesperrt: Fallzahl zu klein. Der Wert wird nirgends gezeigt, auch nicht im Export.'
    ],
    ['06', 'fehlt', 'Für 31.12.2025 liegt kein Wert für „Kinderarmut“ vor'],
    ['07', 'entfällt', '„Kinderarmut“ entfällt für dieses Gebiet'],
    ['08', 'nicht eingestuft', '120 Einwohner, unter der Mindestgröße von 300'],
    ['09', 'nicht eingestuft', 'Einwohnerzahl fehlt'],
    ['10', 'nicht eingestuft', 'Von Hand ausgenommen: Ausreißer']
  ])('%s: %s – %s', (areaId, words, why) => {
    expect(reading(areaId).classText).toBe(words);
    expect(reading(areaId).why).toBe(why);
  });

  it.each([
    ['01', 'very high stress, rising', ''],
    ['06', 'missing', 'There is no value of “Child poverty” for 31/12/2025'],
    ['10', 'not classified', 'Excluded by hand: outlier']
  ])('%s in English: %s – %s', (areaId, words, why) => {
    expect(reading(areaId, { locale: 'en' }).classText).toBe(words);
    expect(reading(areaId, { locale: 'en' }).why).toBe(why);
  });

  it('has the name, the status and the style of the area', () =>
    expect(reading('02')).toMatchObject({
      areaId: '02',
      name: 'Nordtor',
      status: { rank: 2, class: 3 },
      style: { kind: 'class', token: 'stress-3' }
    }));

  it('is nothing for an area that is not there', () =>
    expect(
      areaReading(
        { data: tinyData, index: tinyIndex, single: undefined, styles: byStatus, locale: 'de' },
        '99'
      )
    ).toBeNull());

  it('names no class without an index', () => {
    const styles = new Map<string, AreaStyle>();
    expect(reading('01', { index: null, styles })).toMatchObject({ status: null, why: '' });
  });
});

describe('the figure of a single indicator', () => {
  it.each([
    ['01', 'poverty', 'de', { name: 'Kinderarmut', text: '31,5\u202f%', city: '18,2\u202f%' }],
    ['04', 'poverty', 'de', { name: 'Kinderarmut', text: '0,0\u202f%', city: '18,2\u202f%' }],
    ['05', 'poverty', 'de', { name: 'Kinderarmut', text: 'gesperrt', city: '18,2\u202f%' }],
    ['06', 'poverty', 'en', { name: 'Child poverty', text: 'missing', city: '18.2\u202f%' }],
    ['07', 'poverty', 'en', { name: 'Child poverty', text: 'not applicable', city: '18.2\u202f%' }],
    ['02', 'births', 'de', { name: 'Geburten', text: '1.234', city: '130' }],
    ['02', 'care', 'en', { name: 'Betreuung', text: '70.0\u202f%', city: null }]
  ] as const)('of %s: %s in %s', (areaId, single, locale, figure) =>
    expect(reading(areaId, { single, locale }).figure).toEqual(figure)
  );

  it('is none where no indicator is shown', () => expect(reading('01').figure).toBeNull());

  it('stands beside the reason why the area has no index', () => {
    const { poverty } = tinyData.columns;
    const drawn = poverty ? columnStyles(poverty, [10]) : [];
    const styles = new Map(tinyData.input.areaIds.flatMap((id, i) => (drawn[i] ? [[id, drawn[i]]] : [])));
    const small = reading('08', { single: 'poverty', styles });
    expect(small.figure?.text).toBe('12,0\u202f%');
    expect(small.classText).toBe('');
    expect(small.why).toBe('120 Einwohner, unter der Mindestgröße von 300');
  });
});

describe('what a screen reader says', () => {
  it.each([
    ['01', 'de', 'Öder Weg. Belastung sehr hoch, zunehmend. Rang 1, Index 1,72'],
    ['04', 'en', 'Zeche. low stress, easing. Rank 4, index −1.55'],
    ['08', 'de', 'Hof. nicht eingestuft. 120 Einwohner, unter der Mindestgröße von 300'],
    [
      '05',
      'en',
      'Elbe. suppressed. “Child poverty” is suppressed: the count is too small. The value is shown nowhere, exports included.'
    ]
  ] as const)('of %s in %s', (areaId, locale, text) =>
    expect(spokenReading(reading(areaId, { locale }), locale)).toBe(text)
  );
});

describe('the name of an indicator', () => {
  it.each([
    ['poverty', 'de', 'Kinderarmut'],
    ['poverty', 'en', 'Child poverty'],
    ['care', 'en', 'Betreuung'],
    ['unknown', 'de', 'unknown']
  ] as const)('%s in %s', (id, locale, name) => expect(indicatorNameIn(tinyData, locale)(id)).toBe(name));
});
