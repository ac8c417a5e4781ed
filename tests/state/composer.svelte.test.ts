import { beforeAll, describe, expect, it } from 'vitest';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import type { ProjectInfo } from '../../src/lib/state/project.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { Address } from './address.svelte.ts';
import { settled } from './deferred.ts';
import { smallProject } from './small-project.ts';

let project: ProjectInfo;
beforeAll(async () => {
  project = await smallProject();
});

/** A composer of the small package, whose three indicators weigh the same. */
function composerAt(query = '', info: ProjectInfo | null = project) {
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const composer = new Composer(view, () => info);
  const percents = () => composer.percents.map(({ id, percent }) => `${id} ${percent}`);
  return { address, composer, percents };
}

const thirds = ['child_poverty 34', 'daycare_participation 33', 'unemployment 33'];

describe('weights', () => {
  it('are whole percentages of the package that add up to 100', () =>
    expect(composerAt().percents()).toEqual(thirds));

  it('are those of the address where it names any, in its order', () =>
    expect(composerAt('?weights=unemployment:3,child_poverty:1').percents()).toEqual([
      'unemployment 75',
      'child_poverty 25'
    ]));

  it('are none without a project', () => {
    const { composer } = composerAt('', null);
    expect(composer.percents).toEqual([]);
    expect(composer.settings).toBeNull();
  });

  it('rescale the others while one is dragged, and the address does not know yet', async () => {
    const { composer, percents, address } = composerAt();
    composer.preview('child_poverty', 60);
    await settled();
    expect(percents()).toEqual(['child_poverty 60', 'daycare_participation 20', 'unemployment 20']);
    expect(address.query).toBe('');
    expect(composer.isChanged).toBe(false);
  });

  it('stand in the address once set, and show at once', async () => {
    const { composer, percents, address } = composerAt();
    composer.setWeight('child_poverty', 60);
    expect(percents()[0]).toBe('child_poverty 60');
    await settled();
    expect(address.query).toBe('?weights=child_poverty:60,daycare_participation:20,unemployment:20');
    expect(percents()[0]).toBe('child_poverty 60');
  });

  it('are set from where the drag has come', async () => {
    const { composer, address } = composerAt('?weights=child_poverty:50,unemployment:50');
    composer.preview('child_poverty', 100);
    composer.preview('child_poverty', 80);
    composer.setWeight('child_poverty', 70);
    await settled();
    expect(address.query).toBe('?weights=child_poverty:70,unemployment:30');
  });

  it('of two quick changes keep the last', async () => {
    const { composer, percents } = composerAt('?weights=child_poverty:50,unemployment:50');
    composer.setWeight('child_poverty', 60);
    composer.setWeight('child_poverty', 90);
    await settled();
    expect(percents()).toEqual(['child_poverty 90', 'unemployment 10']);
  });

  it('come back with the history', async () => {
    const { composer, percents, address } = composerAt();
    composer.setWeight('child_poverty', 60);
    await settled();
    composer.setWeight('child_poverty', 90);
    await settled();
    address.back();
    expect(percents()[0]).toBe('child_poverty 60');
    address.back();
    expect(percents()).toEqual(thirds);
  });
});

describe('indicators', () => {
  it('are left out, the rest keeps its ratio', async () => {
    const { composer, address } = composerAt(
      '?weights=child_poverty:60,daycare_participation:30,unemployment:10'
    );
    composer.remove('child_poverty');
    await settled();
    expect(address.query).toBe('?weights=daycare_participation:75,unemployment:25');
  });

  it('can all be left out: none is not the same as those of the package', async () => {
    const { composer, percents, address } = composerAt('?weights=child_poverty:100');
    composer.remove('child_poverty');
    await settled();
    expect(percents()).toEqual([]);
    expect(address.query).toBe('?weights=');
    expect(composer.isChanged).toBe(true);
  });

  it('come in with an equal part', async () => {
    const { composer, address } = composerAt('?weights=child_poverty:60,unemployment:40');
    composer.add('daycare_participation');
    await settled();
    expect(address.query).toBe('?weights=child_poverty:40,unemployment:27,daycare_participation:33');
  });

  it('come in alone with the whole', async () => {
    const { composer, percents } = composerAt('?weights=');
    composer.add('unemployment');
    await settled();
    expect(percents()).toEqual(['unemployment 100']);
  });
});

describe('settings', () => {
  it.each([
    ['?min=500', 'minimumPopulation', 500],
    ['?min=0', 'minimumPopulation', 0],
    ['', 'minimumPopulation', 300]
  ] as const)('of %j say %s %i', (query, field, value) =>
    expect(composerAt(query).composer.settings?.[field]).toBe(value)
  );

  it.each([
    ['?min=300', true],
    ['?trend=3', true],
    ['?period=2024', true],
    ['?level=district', true],
    ['?weights=unemployment:1', true],
    ['?mode=trend&area=0101&lang=en&view=table', false],
    ['', false]
  ])('of %j differ from the package: %s', (query, changed) =>
    expect(composerAt(query).composer.isChanged).toBe(changed)
  );

  it('are changed in the address', async () => {
    const { composer, address } = composerAt('?area=0101');
    composer.change({ trendYears: 3 });
    await settled();
    expect(address.query).toBe('?trend=3&area=0101');
    expect(composer.settings?.trend.years).toBe(3);
  });

  it('go back to the package, a drag included, and leave the rest of the view', async () => {
    const { composer, percents, address } = composerAt(
      '?min=0&period=2024&weights=unemployment:100&area=0101'
    );
    composer.preview('unemployment', 50);
    composer.reset();
    await settled();
    expect(address.query).toBe('?area=0101');
    expect(percents()).toEqual(thirds);
    expect(composer.isChanged).toBe(false);
  });
});
