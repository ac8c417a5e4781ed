import { describe, expect, it } from 'vitest';
import { safeSvg } from '../../../src/lib/report/html/safe-svg.ts';
import { htmlOf } from '../../../src/lib/report/html/write-html.ts';
import { englishReport, fullReport } from './full-report.ts';

const textOf = async (report: typeof fullReport) => new TextDecoder().decode(await htmlOf(report));
const page = await textOf(fullReport);
const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;

describe('a page of a report', () => {
  it('says its language, title, and that nothing is to be fetched or run', () => {
    expect(page).toContain('<html lang="de-DE">');
    expect(page).toContain('<title>Sozialbericht #1 *Beispielstadt*</title>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|\son\w+=|<link|<img|https?:\/\/(?!www\.w3\.org)|@import/);
  });

  it('has headings in their order, and contents that lead to them', () => {
    const heads = [...page.matchAll(/<h([1-6])[^>]*>([^<]*)</g)].map(([, depth, text]) => `${depth} ${text}`);
    expect(heads).toEqual([
      '1 Sozialbericht #1 *Beispielstadt*',
      '2 Inhalt',
      '2 1 Soziale Belastung',
      '3 1.1 Grenzen',
      '2 2 Überschrift &lt;mit&gt; &amp; Zeichen',
      '3 2.1 Breite Tabelle'
    ]);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    for (const [, aim] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(aim);
    for (const [, aim] of page.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(aim);
  });

  it('has tables with captions and heads of columns and rows', () => {
    expect(page).toContain('Tabelle 1.1 · Rangfolge</span></caption>');
    expect(count(/<th scope="col"/g)).toBe(2 + 4 + 14);
    expect(page).toContain('<th scope="row">Nord</th><td class="end number-cell">1,52</td>');
    expect(page).toContain('<td class="end sign">gesperrt</td>');
  });

  it('says what pictures show', () => {
    expect(page).toContain('role="img" aria-label="Karte: Nord und Süd sind hoch belastet."');
    expect(count(/<figcaption>/g)).toBe(2);
  });

  it('escapes every text', () => {
    expect(page).toContain(
      '=1+1 | @SUM(A1) | +49 30 | -1 | \t=2 | &lt;b&gt;&amp;amp;&quot; | abc |  | it&#39;s'
    );
  });

  it('is short and English where the report is', async () => {
    const english = await textOf(englishReport);
    expect(english).toContain('<html lang="en-GB">');
    expect(english).toContain('Skip to content');
    expect(english).not.toContain('<nav');
  });

  it('is the same page every time', async () => expect(await textOf(fullReport)).toBe(page));
});

describe('a picture in a page', () => {
  const place = { id: 'figure-x', alternative: '"A" & B' };
  const safe = (content: string) =>
    safeSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`, place);

  it('keeps what is drawn', () => {
    expect(safe('<text x="1">A &lt; B</text>')).toBe(
      '<svg id="figure-x" role="img" aria-label="&quot;A&quot; &amp; B" xmlns="http://www.w3.org/2000/svg" ' +
        'viewBox="0 0 9 9"><text x="1">A &lt; B</text></svg>'
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<a href="https://e.example"><text>x</text></a>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    '<image href="https://e.example/x.png"/>'
  ])('leaves out %s', (content) => expect(safe(content)).toMatch(/viewBox="0 0 9 9"><\/svg>$/));

  it.each([
    '<g onclick="alert(1)"/>',
    '<g style="background:url(https://e.example/x)"/>',
    '<use href="https://e.example/x#y"/>',
    '<use xlink:href="data:image/svg+xml,x"/>'
  ])('takes the danger out of %s', (content) =>
    expect(safe(content)).toMatch(/><(g|use)><\/(g|use)><\/svg>$/)
  );

  it('keeps ids and rules of style to itself', () => {
    const said = safe(
      '<style>text,svg.a{fill:red}@media print{.b{fill:blue}}.c{fill:url(#p)}.d{fill:url(http://e.example)}</style>' +
        '<pattern id="p"/><path fill="url(#p)"/><use href="#p"/>'
    );
    expect(said).toContain('#figure-x text,#figure-x.a{fill:red}');
    expect(said).toContain('#figure-x .c{fill:url(#figure-x-p)}');
    expect(said).not.toContain('e.example');
    expect(said).toContain('<pattern id="figure-x-p">');
    expect(said).toContain('<path fill="url(#figure-x-p)">');
    expect(said).toContain('<use href="#figure-x-p">');
  });

  it('refuses what is not well formed', () => expect(() => safe('<g>')).toThrow(SyntaxError));
});
