import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Segmented from '../../src/lib/ui/controls/Segmented.svelte';
import { attribute, elements, markup, textOf } from '../charts/markup.ts';
import Figure from './FigureOnPage.svelte';

const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe('Segmented', () => {
  const html = markup(Segmented, {
    label: 'Darstellung',
    value: 'trend',
    options: [
      { value: 'status', label: 'Status' },
      { value: 'trend', label: 'Veränderung' }
    ],
    onchange: () => undefined
  });

  it('is a group of choices with a name', () =>
    expect([textOf(elements(html, 'legend')[0] ?? ''), elements(html, 'label').map(textOf)]).toEqual([
      'Darstellung',
      ['Status', 'Veränderung']
    ]));

  it('has one chosen, and its choices exclude each other', () => {
    const inputs = elements(html, 'input');
    expect(inputs.map((input) => attribute(input, 'checked') !== null)).toEqual([false, true]);
    expect(new Set(inputs.map((input) => attribute(input, 'name'))).size).toBe(1);
    expect(inputs.map((input) => attribute(input, 'type'))).toEqual(['radio', 'radio']);
  });
});

describe('Figure', () => {
  const children = snippet('<p>Karte</p>');

  it('is a section named by its heading', () => {
    const html = markup(Figure, { title: 'Statusindex 2025', children });
    const [section = ''] = elements(html, 'section');
    const [heading = ''] = elements(html, 'h2');
    expect(textOf(heading)).toBe('Statusindex 2025');
    expect(attribute(section, 'aria-labelledby')).toBe(attribute(heading, 'id'));
    expect(attribute(heading, 'id')).not.toBe('');
  });

  it('has its provenance below it', () => {
    const provenance = snippet('<span>Quelle: Beispiel</span>');
    expect(textOf(markup(Figure, { title: 'A', subtitle: 'B', children, provenance }))).toBe(
      'A B Karte Quelle: Beispiel'
    );
  });

  it('leads to its query', () => {
    const [link = ''] = elements(markup(Figure, { title: 'A', children, query: 'offers' }), 'a');
    expect(attribute(link, 'href')).toBe('/query/?sql=@offers');
  });

  it('leaves out what it is not given', () =>
    expect(elements(markup(Figure, { title: 'A', children }), 'p').map(textOf)).toEqual(['Karte']));
});
