import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import AreaName from '../../../src/lib/ui/table/AreaName.svelte';
import AreaRow from '../../../src/lib/ui/table/AreaRow.svelte';
import SortHead from '../../../src/lib/ui/table/SortHead.svelte';
import TableFrame from '../../../src/lib/ui/table/TableFrame.svelte';
import { attribute, elements, markup, textOf } from '../../charts/markup.ts';

const rows = createRawSnippet(() => ({ render: () => '<tbody><tr><td>1</td></tr></tbody>' }));
const frame = (change: object = {}) => markup(TableFrame, { caption: 'Gebiete', children: rows, ...change });
const caption = (html: string) => elements(html, 'caption')[0] ?? '';

it('can be scrolled by keyboard under its name', () => {
  const [box = ''] = elements(frame(), 'div');
  expect(['role', 'aria-label', 'tabindex'].map((name) => attribute(box, name))).toEqual([
    'region',
    'Gebiete',
    '0'
  ]);
});

it('names the table for those who hear it, and for all where it is titled', () => {
  expect(attribute(caption(frame()), 'class')).toContain('visually-hidden');
  const titled = caption(frame({ titled: true, note: 'Stand 2024' }));
  expect(attribute(titled, 'class')).not.toContain('visually-hidden');
  expect(textOf(titled)).toBe('Gebiete Stand 2024');
});

it('is cut off at a height only where one is given', () => {
  expect(attribute(frame(), 'style')).toBeNull();
  expect(attribute(frame({ maxHeight: 420 }), 'style')).toBe('max-height: 420px;');
});

it('says how a column sorts the rows, and nothing where another one does', () => {
  const head = (direction: 'ascending' | 'descending' | null) => {
    const [html = ''] = elements(
      markup(SortHead, { label: 'Rang', direction, onsort: () => undefined }),
      'th'
    );
    return [attribute(html, 'aria-sort'), textOf(html)];
  };
  expect(head('ascending')).toEqual(['ascending', 'Rang ▲']);
  expect(head('descending')).toEqual(['descending', 'Rang ▼']);
  expect(head(null)).toEqual([null, 'Rang']);
});

it('marks the row of the selected area and of the one pointed at', () => {
  const row = (change: object) => {
    const [html = ''] = elements(markup(AreaRow, { areaId: '07', children: rows, ...change }), 'tr');
    return [attribute(html, 'class') ?? '', attribute(html, 'aria-current')];
  };
  expect(row({ selected: '07' })).toEqual([expect.stringContaining('selected'), 'true']);
  expect(row({ hovered: '07' })).toEqual([expect.stringContaining('hovered'), null]);
  expect(row({ selected: '08', hovered: '08' })).toEqual(['', null]);
});

it('heads a row with the name as a button', () => {
  const [head = ''] = elements(markup(AreaName, { areaId: '07', name: 'Nord & Süd' }), 'th');
  expect([attribute(head, 'scope'), textOf(head)]).toEqual(['row', 'Nord & Süd']);
  expect(elements(head, 'button')).toHaveLength(1);
});
