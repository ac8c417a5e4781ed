import { describe, expect, it } from 'vitest';
import ChainChart from '../../../src/lib/charts/chain/ChainChart.svelte';
import ChainTable from '../../../src/lib/charts/chain/ChainTable.svelte';
import type { ChainChartModel } from '../../../src/lib/charts/chain/chain-model.ts';
import type { Locale } from '../../../src/lib/core/locale.ts';
import { accidents, markup, rowsOf, textOf } from '../markup.ts';
import { everySort, manyOffers, modelOf } from './small-chain.ts';

const chart = (model: ChainChartModel, change: object = {}, locale: Locale = 'de') =>
  markup(ChainChart, { model, width: 1000, ...change }, locale);
const spoken = (html: string): string[] =>
  [...html.matchAll(/<g[^>]*data-stop="[^"]*"[^>]*>/g)].map(
    ([tag]) => /aria-label="([^"]*)"/.exec(tag)?.[1] ?? ''
  );

describe('ChainChart', () => {
  it('says of every transition where it breaks, of every bar what it is', () =>
    expect(spoken(chart(modelOf(everySort))).sort()).toEqual(
      [
        'Übergang birth: überbrückt',
        'Übergang clinic: teilweise überbrückt. Klinik fehlt',
        'Übergang entry: überbrückt',
        'Übergang third: nicht überbrückt. third, keine Brücke',
        'Übergang late: unbekannt',
        'Hebamme, universell, Schwangerschaft bis Frühe Kindheit',
        'Begleitung, selektiv, stadtweit, Frühe Kindheit',
        'Kurs, universell, Finanzierung endet 30.06.2025, Kita',
        'Lotse, geplant, Kita',
        'Früher, beendet, pausiert, Frühe Kindheit',
        'Beratung, universell, Schwangerschaft',
        'Treff, universell, Kita',
        'Lücke: nichts erfasst, Geburt bis Frühe Kindheit'
      ].sort()
    ));

  it('speaks English', () => {
    const all = spoken(chart(modelOf(everySort), {}, 'en'));
    expect(all).toContain('Gap: nothing recorded, Geburt to Frühe Kindheit');
    expect(all).toContain('Transition third: not bridged. third, keine Brücke');
  });

  it('is one stop of the keyboard', () =>
    expect(chart(modelOf(everySort)).match(/tabindex="0"/g)).toHaveLength(1));

  it('draws a dashed line where nothing is bridged and a dotted one where something is not', () => {
    const html = chart(modelOf(everySort));
    expect(html.match(/<line class="seam[^"]*"/g)).toHaveLength(2);
    expect(html.match(/<line class="seam[^"]*somewhere/g)).toHaveLength(1);
  });

  it('stays small with many offers, and tells their number', () => {
    const html = chart(modelOf(manyOffers(500)));
    expect(spoken(html)).toContain('500 Angebote aktiv, Frühe Kindheit');
    expect(spoken(html)).toContain('Feld outreach: nach Arten zeigen');
    expect(html.length).toBeLessThan(30_000);
  });

  it('shows how many are reached, and what is not known', () => {
    const reached = modelOf(everySort).columns.map(({ phaseId }, i) => ({
      phaseId,
      share: i === 0 ? 0.754 : null,
      measure: i === 0 ? 'mit Hebamme' : ''
    }));
    const text = textOf(chart(modelOf(everySort, { reached })));
    expect(text).toContain(
      'Kennzahl der Phase nicht untereinander vergleichbar Ganze Stadt 75\u202f% mit Hebamme'
    );
    expect(text).toContain('keine Angabe');
  });

  it.each([[[]], [everySort], [manyOffers(40)]])('writes no accident into the drawing', (offers) => {
    const html = chart(modelOf(offers), { namesAbove: true, width: 860 });
    expect(accidents(html)).toEqual([]);
  });
});

describe('ChainTable', () => {
  it('has the cells of the chart in words, and the transitions', () => {
    const rows = rowsOf(markup(ChainTable, { model: modelOf(everySort) }));
    expect(rows).toContainEqual([
      'Feld advice',
      '1 aktiv',
      'Lücke: nichts erfasst',
      'Lücke: nichts erfasst',
      '1 aktiv',
      'nicht vorgesehen'
    ]);
    expect(rows).toContainEqual([
      'Feld outreach',
      '1 aktiv',
      '1 aktiv',
      '2 aktiv',
      '1 aktiv, 1 geplant',
      'nicht vorgesehen'
    ]);
    expect(rows).toContainEqual(['third', 'nicht überbrückt', 'keine Brücke']);
  });
});
