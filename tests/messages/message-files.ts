import { readdirSync, readFileSync } from 'node:fs';
import type { Locale } from '../../src/lib/core/locale.ts';

/** A text, or texts by the plural form of a number. */
export type Message =
  string | [{ declarations: string[]; selectors: string[]; match: Record<string, string> }];
export type Messages = Readonly<Record<string, Message>>;

const folder = new URL('../../messages/', import.meta.url);

/** The folders of messages, one per part of the software. */
export const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .flatMap((path) => /^(\w+)[/\\]de\.json$/.exec(path)?.[1] ?? [])
  .sort();

export const messagesOf = (part: string, locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`${part}/${locale}.json`, folder), 'utf8')) as Messages;

/** The texts of a message, one per plural form. */
export const textsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** The inputs of a message in the order of the alphabet: what stands in braces, and what plurals depend on. */
export function inputsOf(message: Message): string[] {
  const inText = textsOf(message).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  );
  const declared =
    typeof message === 'string'
      ? []
      : message.flatMap(({ declarations }) =>
          declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? [])
        );
  return [...new Set([...inText, ...declared])].sort();
}
