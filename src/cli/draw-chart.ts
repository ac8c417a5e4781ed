import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { lightTokens } from '../lib/export/svg/light-tokens.ts';
import { patternsOf } from '../lib/export/svg/patterns-of.ts';
import { standaloneSvg } from '../lib/export/svg/standalone-svg.ts';
import { stylesIn } from '../lib/export/svg/styles-in.ts';
import { overwriteGetLocale } from '../lib/messages/compiled/runtime.js';
import type { DrawChart } from '../lib/report/draw-chart.ts';
import type { Locale } from './command.ts';

/** From here on files of Svelte can be imported; to be called before what imports them. */
export function readSvelteFiles(): void {
  register('./svelte-hooks.js', import.meta.url);
}

const asset = (path: string) => readFileSync(new URL(`../lib/ui/${path}`, import.meta.url), 'utf8');

/** Draws charts in a language as the server writes them, in the colours of the light theme. */
export function chartDrawing(locale: Locale): DrawChart {
  const tokens = lightTokens(asset('styles/tokens.css'));
  const patterns = patternsOf(asset('PatternDefs.svelte'));
  overwriteGetLocale(() => locale);
  return (chart, props, size) => {
    const { head, body } = render(chart as unknown as Component<Record<string, unknown>>, { props });
    const css = stylesIn(body, stylesOf(head));
    return standaloneSvg({ markup: body, css, tokens, patterns, ...size });
  };
}

/** The rules of every component by its class, which is the id of its style element. */
const stylesOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    [...head.matchAll(/<style id="([^"]*)">(.*?)<\/style>/gs)].map(([, id = '', css = '']) => [id, css])
  );
