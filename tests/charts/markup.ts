import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../../src/lib/core/locale.ts';
import { followLocale } from '../../src/lib/ui/locale.svelte.ts';

/** A component as the server writes it, in a language, without Svelte's own comments. */
export function markup<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  locale: Locale = 'de'
): string {
  followLocale(() => locale);
  const body = render(component as unknown as Component<Record<string, unknown>>, { props }).body;
  return body.replace(/<!--.*?-->/gs, '');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) => text.replace(/&([a-z]+|#39);/g, (all, name: string) => named[name] ?? all);

/** What is to be read: the text between the tags. */
export const textOf = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/[ \n]+/g, ' ')
    .trim();

/** What is to be read without what is drawn for the eye alone. */
export const spokenText = (html: string): string =>
  textOf(html.replace(/<(\w+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, ''));

/** Every element of a name, its start tag included. Elements of one name must not contain each other. */
export const elements = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}(?=[\\s/>])[^>]*?(?:/>|>.*?</${name}>)`, 'gs')) ?? [];

/** The value of an attribute in the first tag of a piece of markup; null where it is not there. */
export function attribute(html: string, name: string): string | null {
  const tag = /^<[^>]*>/.exec(html)?.[0] ?? '';
  const match = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return match ? decoded(match[1] ?? '') : null;
}

/** The cells of a table row by row, as text. */
export const rowsOf = (html: string): string[][] =>
  elements(html, 'tr').map((row) =>
    (row.match(/<t[hd](?=[\s>]).*?<\/t[hd]>/gs) ?? []).map((cell) => textOf(cell))
  );

/** What no reader should ever meet. */
export const accidents = (html: string): string[] =>
  html.match(/\b(?:NaN|undefined|null|Infinity|\[object \w+\])/g) ?? [];
