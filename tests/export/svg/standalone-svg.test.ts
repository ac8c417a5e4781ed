import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightTokens } from '../../../src/lib/export/svg/light-tokens.ts';
import { standaloneSvg, type DrawnPicture } from '../../../src/lib/export/svg/standalone-svg.ts';

const picture = (change: Partial<DrawnPicture>): string =>
  standaloneSvg({
    markup: '<svg viewBox="0 0 10 20"><path d="M0 0"/></svg>',
    css: '',
    tokens: new Map([
      ['--ink', '#16202a'],
      ['--no-class', 'var(--bg)'],
      ['--bg', '#ffffff']
    ]),
    patterns: new Map([
      ['pattern-missing', '<pattern id="pattern-missing"><circle fill="var(--ink)"/></pattern>'],
      ['pattern-suppressed', '<pattern id="pattern-suppressed"/>']
    ]),
    width: 100,
    height: 200,
    ...change
  });

describe('a picture of its own', () => {
  it('keeps its space and states its size', () =>
    expect(picture({})).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="100" height="200" viewBox="0 0 10 20">/
    ));

  it('takes its space from its size where it has none of its own', () =>
    expect(picture({ markup: '<svg><g/></svg>' })).toContain('viewBox="0 0 100 200"'));

  it('has values in place of variables, through other variables and fallbacks', () => {
    const markup = '<svg><g fill="var(--no-class)" stroke="var(--none, var(--ink))"/></svg>';
    expect(picture({ markup })).toContain('<g fill="#ffffff" stroke="#16202a"/>');
  });

  it('refuses a variable without a value, and markup without a picture', () => {
    expect(() => picture({ markup: '<svg fill="none"><g fill="var(--lost)"/></svg>' })).toThrow('--lost');
    expect(() => picture({ markup: '<p>no picture</p>' })).toThrow(RangeError);
  });

  it('takes along the patterns it refers to, and no other', () => {
    const text = picture({ markup: '<svg><g fill="url(#pattern-missing)"/></svg>' });
    expect(text).toContain('<pattern id="pattern-missing"><circle fill="#16202a"/></pattern>');
    expect(text).not.toContain('pattern-suppressed');
  });

  it('leaves out what belongs to the page: comments, handlers, roles, what stands around it', () => {
    const markup =
      '<p>a</p><!--[--><svg class="map"><g tabindex="0" role="button" aria-label="x" onclick="y()"/></svg><!--]-->';
    const text = picture({ markup });
    expect(text).toContain(' class="map">');
    expect(text).toContain('<g/></svg>');
    expect(text).not.toContain('<p>');
  });

  it('has rules that drawing programs know', () => {
    const text = picture({ css: '/* a */ .b:where(.svelte-1) { fill: var(--ink) }' });
    expect(text).toContain('.b.svelte-1 { fill: #16202a }');
  });
});

it('light tokens are those of the light theme, also where the dark one follows', () => {
  const tokens = lightTokens(readFileSync('src/lib/ui/styles/tokens.css', 'utf8'));
  expect(tokens.get('--bg')).toBe('#ffffff');
  expect(tokens.get('--stress-4')).toBe('#8f3a12');
});
