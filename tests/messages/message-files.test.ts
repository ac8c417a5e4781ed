import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as compiled from '../../src/lib/messages/compiled/messages.js';
import { inputsOf, messagesOf, parts, textsOf } from './message-files.ts';

const settings = JSON.parse(
  readFileSync(new URL('../../project.inlang/settings.json', import.meta.url), 'utf8')
) as { 'plugin.inlang.messageFormat': { pathPattern: string[] } };

const both = parts.map((part) => ({ part, de: messagesOf(part, 'de'), en: messagesOf(part, 'en') }));
const german = both.flatMap(({ part, de }) =>
  Object.entries(de).flatMap(([key, message]) => textsOf(message).map((text) => ({ part, key, text })))
);
const english = both.flatMap(({ part, en }) =>
  Object.entries(en).flatMap(([key, message]) => textsOf(message).map((text) => ({ part, key, text })))
);
const keysWhere = (texts: typeof german, test: (text: string) => boolean) =>
  texts.filter(({ text }) => test(text)).map(({ key, text }) => `${key}: ${text}`);

describe.each(both)('messages of $part', ({ part, de, en }) => {
  it('are there in both languages, in the same order', () =>
    expect(Object.keys(en)).toEqual(Object.keys(de)));

  it('have the same inputs in both languages', () => {
    const different = Object.keys(de).filter((key) => {
      const [german, english] = [de[key], en[key]];
      return german && english && inputsOf(german).join() !== inputsOf(english).join();
    });
    expect(different).toEqual([]);
  });

  it('have the same plural forms in both languages, the number of one and that of others', () => {
    for (const messages of [de, en])
      for (const [key, message] of Object.entries(messages)) {
        if (typeof message === 'string') continue;
        const forms = message.flatMap(({ match }) => Object.keys(match));
        expect([key, forms]).toEqual([key, ['countPlural=one', 'countPlural=other']]);
      }
    const plural = (messages: typeof de) =>
      Object.keys(messages).filter((key) => typeof messages[key] !== 'string');
    expect(plural(en)).toEqual(plural(de));
  });

  it('declare what their texts use', () => {
    for (const messages of [de, en])
      for (const [key, message] of Object.entries(messages)) {
        if (typeof message === 'string') continue;
        const declared = message.flatMap(({ declarations }) => declarations).join(' ');
        const unknown = inputsOf(message).filter((name) => !declared.includes(`input ${name}`));
        expect([key, unknown]).toEqual([key, []]);
      }
  });

  it('are compiled', () => {
    const missing = Object.keys(de).filter((key) => !(key in compiled));
    expect(missing).toEqual([]);
  });

  it('belong to the project', () =>
    expect(settings['plugin.inlang.messageFormat'].pathPattern).toContain(
      `./messages/${part}/{locale}.json`
    ));
});

describe('texts', () => {
  it('are never empty, and carry no blanks at their ends', () =>
    expect(keysWhere([...german, ...english], (text) => text.trim() !== text || text === '')).toEqual([]));

  it('belong to one key each in all parts', () => {
    const keys = both.flatMap(({ de }) => Object.keys(de));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('in German have no English words', () => {
    const words =
      /\b(?:the|and|of|with|areas?|value|missing|suppressed|rank|file|error|open|loading|stress)\b/i;
    const foreign = /\{\w+\}|[\w-]+\.\w{2,}|--[\w-]+|\b[A-Z]{2,}\b/g;
    const prose = (text: string) => text.replace(foreign, '');
    const found = german.filter(({ key, text }) => key !== 'language_switch' && words.test(prose(text)));
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  it('in English have no German words', () => {
    const words =
      /\b(?:der|die|das|und|nicht|mit|Gebiete?|Wert|fehlt|gesperrt|Datei|Fehler|Belastung)\b|[äöüß]/;
    const names = /Präventionsatlas/g;
    const found = english.filter(
      ({ key, text }) => key !== 'language_switch' && words.test(text.replace(names, ''))
    );
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  it('in German have umlauts, no substitutes for them', () => {
    const substitutes =
      /\b\w*(?:fuer|ueber|aend|laesst|groess|koenn|muess|waehl|zurueck|Einwohnerzahlen fuer)\w*/i;
    expect(keysWhere(german, (text) => substitutes.test(text))).toEqual([]);
  });

  it('in German are quoted „so“, in English “so”', () => {
    expect(keysWhere(german, (text) => /[“"]/.test(text.replace(/„[^“"]*“/g, '')))).toEqual([]);
    expect(keysWhere(english, (text) => /[„"]/.test(text))).toEqual([]);
  });

  it('are neutral about places', () => {
    const labels =
      /problem(?:viertel|gebiet|bezirk|area)|brennpunkt|hot ?spot|deprived|abgehängt|schlecht(?:e|es)? (?:viertel|gebiet)/i;
    expect(keysWhere([...german, ...english], (text) => labels.test(text))).toEqual([]);
  });

  it('hold no address to be loaded', () =>
    expect(keysWhere([...german, ...english], (text) => /https?:\/\//.test(text))).toEqual([]));
});
