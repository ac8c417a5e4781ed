import { describe, expect, it } from 'vitest';
import { framedPicture, viewBoxOf } from '../../../src/lib/export/picture/framed-picture.ts';
import { standaloneSvg } from '../../../src/lib/export/svg/standalone-svg.ts';

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><path d="M0 0h9"/></svg>';
const parts = {
  title: 'Belastung & Angebote <2024>',
  subtitle: 'höher = stärker belastet',
  chart,
  legend: {
    title: 'Belastung',
    entries: [
      { fill: 'var(--stress-4)', text: 'sehr hoch über 1,5 (5)' },
      { fill: 'url(#pattern-suppressed)', text: 'gesperrt (1)' },
      { fill: 'var(--stress-4)', pattern: 'pattern-hatched', text: 'Ausreißer (2)' }
    ]
  },
  notes: ['Quelle: Amt für Statistik · Stand: 2024', 'Methode: z-Werte']
};

describe('a chart in its frame', () => {
  const { markup, height } = framedPicture(parts, 400);

  it('has title, legend, source and date beside the chart', () => {
    for (const text of ['Belastung &amp; Angebote &lt;2024&gt;', 'gesperrt (1)', 'Stand: 2024', 'z-Werte'])
      expect(markup).toContain(text);
    expect(markup).toMatch(/<title>Belastung &amp; Angebote/);
  });

  it('is as wide as asked and draws the chart between its margins', () => {
    expect(viewBoxOf(markup)).toEqual([0, 0, 400, height]);
    expect(markup).toContain('<svg viewBox="0 0 200 100" width="384" height="192" overflow="visible">');
  });

  it('grows with what it says', () => {
    const longer = framedPicture({ ...parts, notes: ['Quelle: '.repeat(60)] }, 400);
    expect(longer.height).toBeGreaterThan(height + 20);
  });

  it('becomes a file of its own, with its colours and patterns', () => {
    const tokens = new Map(['ink', 'ink2', 'bg', 'line', 'stress-4'].map((name) => [`--${name}`, '#112233']));
    const patterns = new Map(
      ['suppressed', 'hatched', 'missing'].map((name) => {
        const id = `pattern-${name}`;
        return [id, `<pattern id="${id}"/>`];
      })
    );
    const svg = standaloneSvg({ markup, css: '', tokens, patterns, width: 400, height });
    expect(svg).not.toContain('var(');
    expect(svg).toContain('<pattern id="pattern-suppressed"/><pattern id="pattern-hatched"/></defs>');
    expect(svg).toContain('fill="url(#pattern-hatched)"');
  });

  it('cannot be made of a picture without measures', () =>
    expect(() => framedPicture({ ...parts, chart: '<svg></svg>' }, 400)).toThrow(RangeError));
});
