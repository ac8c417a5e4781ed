import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AreaStyle } from '../../src/lib/core/area-style.ts';
import { readColours } from '../../src/lib/map/colours.ts';
import { resolvePaints } from '../../src/lib/map/resolve-paints.ts';
import { stubTheme } from './stub-theme.ts';

afterEach(() => vi.unstubAllGlobals());

const styles = new Map<string, AreaStyle>([
  ['01', { kind: 'class', token: 'stress-4' }],
  ['02', { kind: 'mark', mark: 'suppressed' }],
  ['03', { kind: 'mark', mark: 'missing' }],
  ['04', { kind: 'mark', mark: 'not_applicable' }],
  ['05', { kind: 'mark', mark: 'unclassified' }],
  ['06', { kind: 'class', token: 'stress-4' }]
]);

describe('paints of the areas', () => {
  it('are the colours of the theme in force; no-value has a ground of its own and keeps its mark', () => {
    const { element } = stubTheme();
    expect([...resolvePaints(element, { styles, dimmed: new Set() })]).toEqual([
      ['01', { fill: 'colour of stress-4', mark: null }],
      ['02', { fill: 'colour of no-class', mark: 'suppressed' }],
      ['03', { fill: 'colour of no-class', mark: 'missing' }],
      ['04', { fill: 'colour of no-class', mark: 'not_applicable' }],
      ['05', { fill: 'colour of no-class', mark: 'unclassified' }],
      ['06', { fill: 'colour of stress-4', mark: null }]
    ]);
  });

  it('of areas outside the filter let the ground through, their marks stay', () => {
    const { element } = stubTheme({ 'stress-4': '#8f3a12', 'no-class': '#ffffff' });
    const paints = resolvePaints(element, { styles, dimmed: new Set(['02', '06']) });
    expect([...paints].map(([, { fill, mark }]) => [fill, mark])).toEqual([
      ['#8f3a12', null],
      ['#ffffff40', 'suppressed'],
      ['#ffffff', 'missing'],
      ['#ffffff', 'not_applicable'],
      ['#ffffff', 'unclassified'],
      ['#8f3a1240', null]
    ]);
  });

  it('read each colour of the theme once, however many areas have it', () => {
    const { element, reads } = stubTheme();
    resolvePaints(element, { styles, dimmed: new Set() });
    expect(reads.sort()).toEqual(['--no-class', '--stress-4']);
  });
});

describe('colours beside the classes', () => {
  it('are read from the theme', () => {
    const { element } = stubTheme();
    expect(readColours(element)).toEqual({
      background: 'colour of bg',
      ink: 'colour of ink',
      ink2: 'colour of ink2',
      accent: 'colour of accent',
      districtLine: 'colour of district-line',
      loading: 'colour of line2'
    });
  });
});
