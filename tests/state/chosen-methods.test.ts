import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classMethods,
  combineMethods,
  presetIds,
  standardiseMethods
} from '../../src/lib/core/index-methods/method-names.ts';
import { presets } from '../../src/lib/core/index-methods/presets.ts';
import {
  combinations,
  formatClasses,
  isCounted,
  limitsFit,
  methodsInForce,
  parseClasses,
  presetOf,
  type ChosenMethods,
  type MethodSettings
} from '../../src/lib/state/chosen-methods.ts';

const usual: MethodSettings = {
  ...presets.berlin.settings,
  classify: { method: 'limits', limits: [-1, 0.5, 1.5] }
};
const none: ChosenMethods = { preset: null, standardise: null, combine: null, classes: null };
const chosen = (wish: Partial<ChosenMethods>) => methodsInForce(usual, { ...none, ...wish });

describe('methods in force', () => {
  it('are those of the package where nothing is chosen', () => expect(chosen({})).toEqual(usual));

  it.each(presetIds)('are those of the preset %s, whatever the package says', (preset) => {
    const settings = chosen({ preset });
    expect(settings).toEqual({ preset, ...presets[preset].settings });
    expect(presetOf(settings)).toBe(preset);
  });

  it('name no preset that they leave', () => {
    const settings = chosen({ preset: 'imd', standardise: 'min-max' });
    expect(settings.preset).toBeUndefined();
    expect(presetOf(settings)).toBeNull();
  });

  it('keep fixed limits where the scale of the index stays the same', () => {
    expect(chosen({ standardise: 'robust-z' }).classify).toEqual(usual.classify);
    expect(chosen({ combine: 'weighted-mean' }).classify).toEqual({ method: 'quantiles', classes: 5 });
    expect(limitsFit(usual, { standardise: 'min-max', combine: 'sum-restandardised' })).toBe(true);
    expect(limitsFit(usual, { standardise: 'z-score', combine: 'weighted-mean' })).toBe(false);
  });

  it('keep the borders of rank shares of a preset as long as their number stays', () => {
    const ten = { method: 'rank-shares', count: 10 } as const;
    expect(chosen({ preset: 'simd', classes: ten }).classify).toEqual(presets.simd.settings.classify);
    expect(chosen({ preset: 'simd', classes: { ...ten, count: 5 } }).classify).toEqual({
      method: 'rank-shares',
      classes: 5
    });
  });

  it('never hold a geometric mean of anything but min–max, nor limits that do not fit', () => {
    const wish = fc.record({
      preset: fc.option(fc.constantFrom(...presetIds)),
      standardise: fc.option(fc.constantFrom(...standardiseMethods)),
      combine: fc.option(fc.constantFrom(...combineMethods)),
      classes: fc.option(
        fc.constantFrom(...classMethods).map((method) => ({ method, count: isCounted(method) ? 6 : null }))
      )
    });
    fc.assert(
      fc.property(wish, (one) => {
        const { standardise, combine, classify } = chosen(one);
        expect(combinations(standardise)).toContain(combine);
        const base = one.preset === null ? usual : presets[one.preset].settings;
        if (classify.method === 'limits') expect(limitsFit(base, { standardise, combine })).toBe(true);
      })
    );
  });
});

describe('classes in an address', () => {
  it.each(classMethods)('%s is read as it is written', (method) => {
    const classes = { method, count: isCounted(method) ? 7 : null };
    expect(parseClasses(formatClasses(classes))).toEqual(classes);
  });
  it('have a usual number', () =>
    expect(parseClasses('quantiles')).toEqual({ method: 'quantiles', count: 5 }));
  it.each(['quantiles:1', 'quantiles:11', 'box:4', 'other', 'quantiles:', ''])('are not %j', (text) =>
    expect(parseClasses(text)).toBeUndefined()
  );
});
