import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPackage } from '../../src/lib/engine/load.ts';
import { openNodeConnector } from '../../src/lib/engine/node.ts';
import type { Connector } from '../../src/lib/engine/connector.ts';
import type { CoverageData } from '../../src/lib/core/coverage/coverage-data.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import { coverageData } from '../../src/lib/queries/coverage-data.ts';
import { stressScreenData, type StressScreenData } from '../../src/lib/queries/stress-screen-data.ts';
import { Composer } from '../../src/lib/state/composer.svelte.ts';
import { CoverageAnswers } from '../../src/lib/state/coverage-answers.ts';
import { CoverageScreen } from '../../src/lib/state/coverage-screen.svelte.ts';
import type { CoverageRequest } from '../../src/lib/state/coverage-sources.ts';
import { projectInfo } from '../../src/lib/state/project.ts';
import { QueryState } from '../../src/lib/state/query-state.svelte.ts';
import { firstRequest, StressScreen } from '../../src/lib/state/stress-screen.svelte.ts';
import { View } from '../../src/lib/state/view.svelte.ts';
import { WhatIf } from '../../src/lib/state/what-if.svelte.ts';
import { folderSource } from '../../src/cli/folder-source.ts';
import { validPackage } from './small-project.ts';
import truth from '../beispielstadt/planted-truth.json';
import { coverageSettings } from '../../src/lib/core/coverage/coverage-settings.ts';
import { Address } from './address.svelte.ts';
import { NearThread } from './small-coverage-screen.ts';

let pkg: DataPackage;
let stressData: StressScreenData;
let data: CoverageData;
beforeAll(async () => {
  pkg = await validPackage(folderSource('data/beispielstadt'));
  const connector: Connector = await openNodeConnector();
  await loadPackage(connector, pkg);
  const { level, period, index } = pkg.settings;
  const vintage = projectInfo(pkg, null).levels.find((one) => one.level === level)?.vintage ?? null;
  const question = { level, vintage, period };
  stressData = await stressScreenData(connector, {
    ...question,
    settings: index,
    indicators: index.indicators
  });
  data = await coverageData(connector, { ...question, settings: coverageSettings() });
  await connector.close();
});

/** The coverage screen of Beispielstadt at an address, with its data and figures. */
async function screenAt(query = '') {
  const info = projectInfo(pkg, null);
  const address = new Address(query);
  const view = new View(address.url, address.navigate);
  view.activate();
  const figures = new QueryState(() => Promise.resolve(stressData), {
    parameters: firstRequest(info),
    value: stressData
  });
  const stress = new StressScreen(view, () => info, new Composer(view, () => info), figures);
  const workspace = { project: { info, pkg, warnings: [], tables: [] } };
  const thread = new NearThread();
  const sources = new QueryState<CoverageRequest, CoverageData>(() => Promise.resolve(data));
  const answers = new CoverageAnswers(() => Promise.resolve(thread));
  const screen = new CoverageScreen(view, stress, workspace, sources, answers);
  await screen.loadSources();
  await screen.loadFigures();
  return { screen, thread, view, whatIf: new WhatIf(screen, workspace) };
}

const { best_site: planted } = truth;

describe('coverage on the screen', () => {
  it('looks at early childhood and at the field with most offers at facilities first', async () => {
    const { screen } = await screenAt();
    expect(screen.phase?.phaseId).toBe('early_childhood');
    expect(screen.field).not.toBeNull();
    expect(screen.isStale).toBe(false);
    expect(screen.shown?.areas).toHaveLength(62);
  });

  it('offers the fields that are for the phase in the districts, and looks at one of them', async () => {
    const { screen } = await screenAt('?phase=secondary_school');
    expect([screen.choices.fields, screen.field]).toEqual([['youth_services'], 'youth_services']);
  });

  it('puts the planted gap at the top, and hatches its area', async () => {
    const { screen } = await screenAt('?field=family_centre');
    expect(screen.gaps[0]).toMatchObject({ areaId: '270', state: 'none' });
    expect(screen.gapAreas.has('270')).toBe(true);
    expect(screen.styles.get('270')).toEqual({ kind: 'class', token: 'bivariate-3-1' });
  });

  it('gives areas without a class their mark', async () => {
    const { screen } = await screenAt('?field=family_centre');
    expect(screen.styles.get('620')).toEqual({ kind: 'mark', mark: 'suppressed' });
    expect(screen.styles.get('530')).toEqual({ kind: 'mark', mark: 'missing' });
    expect(screen.styles.get('040')).toEqual({ kind: 'mark', mark: 'unclassified' });
  });

  it('counts only the offers of a filter', async () => {
    const all = await screenAt('?field=family_centre');
    const some = await screenAt('?field=family_centre&types=Elterncafé');
    expect(some.screen.shown?.offers.length).toBeLessThan(all.screen.shown?.offers.length ?? 0);
    expect(some.screen.shown?.personsReached).toBeLessThan(all.screen.shown?.personsReached ?? 0);
    expect(new Set(some.screen.shown?.offers.map(({ offer }) => offer.type))).toEqual(
      new Set(['Elterncafé'])
    );
  });

  it('counts by sector, provider, network, target group, scope and funding as well', async () => {
    const { screen } = await screenAt('?field=early_childhood_support&sector=health&reach=district');
    const offers = screen.shown?.offers ?? [];
    expect(offers.length).toBeGreaterThan(0);
    for (const { offer } of offers) expect([offer.sector, offer.scope]).toEqual(['health', 'district']);
  });

  it('reads states at the day of the address', async () => {
    const early = await screenAt('?field=family_centre&day=1990-01-01');
    expect(early.screen.day).toBe('1990-01-01');
    expect(new Set(early.screen.shown?.offers.map(({ state }) => state))).toEqual(new Set(['planned']));
  });

  it('does not compute again for a selection', async () => {
    const { screen, thread, view } = await screenAt('?field=family_centre');
    await view.change({ area: '270' });
    flushSync();
    expect(screen.isStale).toBe(false);
    await view.change({ field: 'outreach' });
    expect(screen.isStale).toBe(true);
    await screen.loadFigures();
    expect(screen.isStale).toBe(false);
    expect(thread.opened).toBe(1);
  });
});

describe('what if', () => {
  it('an offer in the planted Kita closes the gap of its area and reaches more children', async () => {
    const { screen, whatIf } = await screenAt('?field=family_centre');
    const kita = data.facilities.find(({ facilityId }) => facilityId === planted.facility_id)!;
    whatIf.draft = { type: 'Familienzentrum', amount: null };
    whatIf.place({ name: kita.name, facilityId: kita.facilityId, lon: kita.lon!, lat: kita.lat! });
    await whatIf.loadFigures();
    const [today, changed] = [screen.shown!, whatIf.shown!];
    const stateIn = (figures: typeof today) => figures.cells.find(({ areaId }) => areaId === '270')?.state;
    expect([stateIn(today), stateIn(changed)]).toEqual(['none', 'covered']);
    expect(changed.personsReached).toBeGreaterThan(today.personsReached + 100);
    expect(whatIf.chosen).toMatchObject({ kind: 'offer', id: 'NEU01', today: null });
    whatIf.scenario.change([]);
    expect(whatIf.shown).toBeNull();
  });

  it('moves, resizes and closes, one step back for one drag', async () => {
    const { screen, whatIf } = await screenAt('?supply=daycare');
    const { scenario } = whatIf;
    const kita = whatIf.sites[0]!;
    whatIf.choose(kita);
    for (const lon of [kita.lon + 0.001, kita.lon + 0.002])
      scenario.move(kita, { lon, lat: kita.lat }, 'one drag');
    whatIf.resize(kita, 150);
    await whatIf.loadFigures();
    expect(whatIf.chosen).toMatchObject({
      lon: kita.lon + 0.002,
      size: { amount: 150 },
      today: { lon: kita.lon }
    });
    expect(whatIf.shown?.areas).not.toEqual(screen.shown?.areas);
    scenario.undo();
    scenario.undo();
    expect([whatIf.chosen, whatIf.edits, scenario.canUndo]).toEqual([kita, [], false]);
    scenario.redo();
    scenario.close(kita);
    expect([whatIf.chosen, whatIf.edits.length]).toEqual([null, 1]);
  });

  it('proposes the planted site first', async () => {
    const { screen, whatIf } = await screenAt('?field=family_centre&types=Familienzentrum');
    await whatIf.proposal.run({
      question: screen.question!,
      aim: 'maximal_covering',
      sites: 1,
      facilityKinds: ['daycare']
    });
    const proposal = whatIf.proposed!;
    expect(proposal.result.status).toBe('optimal');
    expect(proposal.sites[0]).toMatchObject({ areaId: planted.area_id });
    expect(proposal.effect.inHighStress).toBeGreaterThan(100);
  });
});
