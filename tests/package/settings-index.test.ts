import { describe, expect, it } from 'vitest';
import { presetIds } from '../../src/lib/core/index-methods/method-names.ts';
import { presets } from '../../src/lib/core/index-methods/presets.ts';
import { formatMethods } from '../../src/lib/package/settings-index.ts';
import { parseSettings } from '../../src/lib/package/settings-codec.ts';

const indexOf = (index: object) => parseSettings({ index }).draft.index;
const issuesOf = (index: object) => parseSettings({ index }).issues.map(({ path }) => path);

describe('how the index is computed, in atlas.json', () => {
  it.each(presetIds)('preset %s stands for its methods', (preset) => {
    expect(indexOf({ preset })).toMatchObject({ preset, ...presets[preset].settings });
  });

  it('counts what stands beside a preset more', () => {
    const index = indexOf({
      preset: 'svi',
      classify: { method: 'quantiles' },
      trend: { years: 5 },
      minimum_population: 50
    });
    expect(index).toMatchObject({
      standardise: 'percentile-rank',
      classify: { method: 'quantiles', classes: 5 },
      trend: { years: 5, limits: [-1, 1] },
      minimumPopulation: 50
    });
  });

  it('says nothing of presets and themes where the file does not', () => {
    expect(Object.keys(formatMethods(indexOf({})))).toEqual(['standardise', 'combine', 'classify']);
  });

  it.each<[object, object]>([
    [{ method: 'fisher-jenks' }, { method: 'fisher-jenks', classes: 5 }],
    [
      { method: 'rank-shares', borders: 'up' },
      { method: 'rank-shares', classes: 10, borders: 'up' }
    ],
    [{ method: 'head-tail', classes: 3 }, { method: 'head-tail' }],
    [
      { limits: [0], note: 'x' },
      { method: 'limits', limits: [0], extra: { note: 'x' } }
    ]
  ])('reads the classes %o', (classify, expected) =>
    expect(indexOf({ classify }).classify).toEqual(expected)
  );

  it('comes back as it was, unknown members included', () => {
    const index = {
      preset: 'imd',
      standardise: 'min-max',
      combine: 'geometric-mean',
      classify: { method: 'pretty', classes: 4, note: 'y' },
      percentile_decimals: 3,
      themes: [{ id: 'a', name_de: 'A', name_en: 'A', indicators: ['x'], weight: 2, icon: 'z' }]
    };
    expect(formatMethods(indexOf(index))).toEqual(index);
  });

  it.each<[object, string]>([
    [{ standardise: 'z' }, 'index.standardise'],
    [{ combine: 'product' }, 'index.combine'],
    [{ classify: { method: 'quantiles', classes: 11 } }, 'index.classify.classes'],
    [{ classify: { method: 'quantiles', classes: 1 } }, 'index.classify.classes'],
    [{ preset: 'nowhere' }, 'index.preset'],
    [{ themes: [{ name_de: 'A' }] }, 'index.themes[0].id']
  ])('names what does not fit: %o', (index, path) => expect(issuesOf(index)).toContain(path));
});
