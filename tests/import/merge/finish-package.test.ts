import { expect, it } from 'vitest';
import { finishPackage, type FinishingChoices } from '../../../src/lib/import/merge/finish-package.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

const reading = await readPackage(smallPackageSource());
if (!reading.ok) throw new Error('The small package is not valid');
const pkg = reading.package;

const choices: FinishingChoices = {
  municipality: 'Neustadt',
  level: 'district',
  period: '2024',
  preset: 'destatis_grid',
  polarities: {},
  index: null
};

it('gives a new package its name, level, period and rules', () => {
  const { descriptor, settings } = finishPackage(pkg, choices, true);
  expect(descriptor.title).toBe('Neustadt');
  expect([settings.municipality, settings.level, settings.period]).toEqual(['Neustadt', 'district', '2024']);
  expect(settings.disclosure.preset).toBe('destatis_grid');
});

it('takes the chosen indicators into the index, each with weight 1', () => {
  const { settings } = finishPackage(pkg, { ...choices, index: ['child_poverty'] }, true);
  expect(settings.index.indicators).toEqual([{ id: 'child_poverty', weight: 1 }]);
});

it('writes the directions chosen and keeps the others', () => {
  const ids = pkg.rawTables.indicators?.columns.indicator_id ?? [];
  const before = pkg.rawTables.indicators?.columns.polarity ?? [];
  const finished = finishPackage(pkg, { ...choices, polarities: { child_poverty: -1 } }, true);
  const after = finished.rawTables.indicators?.columns.polarity ?? [];
  expect(after).toEqual(before.map((polarity, i) => (ids[i] === 'child_poverty' ? -1 : polarity)));
});

it('keeps the title, index and further settings of a package that is added to', () => {
  const { descriptor, settings } = finishPackage(pkg, choices, false);
  expect(descriptor.title).toBe(pkg.descriptor.title);
  expect(settings.index).toEqual(pkg.settings.index);
  expect(settings.period).toBe('2024');
});
