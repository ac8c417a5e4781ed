import { describe, expect, it } from 'vitest';
import { placeColumns } from '../../../src/lib/charts/chain/chain-columns.ts';
import { layOutChain, type ChainLayout } from '../../../src/lib/charts/chain/chain-layout.ts';
import { placeOfTransition } from '../../../src/lib/charts/chain/chain-model.ts';
import { nextStop } from '../../../src/lib/charts/chain/chart-keys.ts';
import { chartStops, rowStop, transitionStop } from '../../../src/lib/charts/chain/chart-stops.ts';
import { pieceTexts } from '../../../src/lib/charts/chain/piece-texts.ts';
import { labelEnd } from '../../../src/lib/charts/chain/place-label.ts';
import { fittingText, textLines, textWidth } from '../../../src/lib/charts/chain/text-width.ts';
import { columns, everySort, manyOffers, modelOf } from './small-chain.ts';

const layout = (offers = everySort, width = 1000, namesAbove = false): ChainLayout =>
  layOutChain(modelOf(offers), { width, namesAbove }, pieceTexts(columns, 'de'));

describe('the columns of the chart', () => {
  it.each([600, 900, 1200])('fill a width of %i without a gap', (width) => {
    const placed = placeColumns(columns, 100, width);
    placed.reduce((end, { x, width: own }) => {
      expect(x).toBeCloseTo(end);
      return x + own;
    }, 100);
    expect(placed.reduce((sum, { width: own }) => sum + own, 0)).toBeCloseTo(width);
  });
});

describe('the layout of the chart', () => {
  it.each([860, 1000, 1188, 1600])('lets no bar and no label overlap its neighbour at %i', (width) => {
    for (const { pieces } of layout(everySort, width).rows) {
      for (const piece of pieces) {
        const after = pieces.filter(({ x, y }) => y === piece.y && x > piece.x);
        const end = Math.max(piece.x + piece.width, piece.label ? labelEnd(piece.label) : 0);
        for (const { x } of after) expect(end).toBeLessThanOrEqual(x + 0.5);
      }
    }
  });

  it('keeps everything inside of the frame', () => {
    const { rows, width, height, seams } = layout();
    for (const { pieces } of rows)
      for (const { x, y, width: own, height: high } of pieces) {
        expect(x + own).toBeLessThanOrEqual(width);
        expect(y + high).toBeLessThanOrEqual(height);
      }
    for (const { x } of seams) expect(x).toBeLessThan(width);
  });

  it('puts the transitions of one border side by side, and their words below each other', () => {
    const { seams } = layout();
    const [entry, third] = ['entry', 'third'].map((id) => seams.find(({ mark }) => mark.transitionId === id));
    expect((third?.x ?? 0) - (entry?.x ?? 0)).toBeGreaterThanOrEqual(20);
    const noted = seams.flatMap(({ note }) => note ?? []);
    for (const a of noted)
      for (const b of noted)
        if (a !== b && a.line === b.line)
          expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(
            (textWidth(a.text, 12) + textWidth(b.text, 12)) / 2
          );
  });

  it('is as high for five hundred offers as for forty', () =>
    expect(layout(manyOffers(500)).height).toBe(layout(manyOffers(40)).height));
});

describe('the place of a transition', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it.each([
    ['a', 'b', 1],
    ['b', 'd', 2.5],
    [null, 'c', 2],
    ['c', null, 3],
    [null, null, 0]
  ])('from %s to %s is %d', (fromPhase, toPhase, place) =>
    expect(placeOfTransition({ fromPhase, toPhase }, ids)).toBe(place)
  );
});

describe('the keys of the chart', () => {
  const stops = chartStops(layout(manyOffers(40)));
  const first = transitionStop('birth');

  it('go along the transitions and end there', () => {
    expect(nextStop(stops, first, 'ArrowRight')).toBe(transitionStop('clinic'));
    expect(nextStop(stops, first, 'ArrowLeft')).toBeNull();
    expect(nextStop(stops, first, 'End')).toBe(transitionStop('late'));
    expect(nextStop(stops, transitionStop('late'), 'Home')).toBe(first);
  });

  it('go down to what is nearest, and back', () => {
    const below = nextStop(stops, transitionStop('entry'), 'ArrowDown') ?? '';
    expect(below).toMatch(/^outreach\|count/);
    expect(nextStop(stops, below, 'ArrowLeft')).toBe(rowStop('outreach'));
    expect(nextStop(stops, below, 'ArrowUp')).toMatch(/^transition\|/);
  });

  it('leave all other keys alone', () => expect(nextStop(stops, first, 'a')).toBeNull());
});

describe('texts in a width', () => {
  it('are cut with an ellipsis or left away', () => {
    expect(fittingText('Familie', 12, 200)).toBe('Familie');
    expect(fittingText('Familienbegleitung', 12, 60)).toMatch(/^Fam.+…$/);
    expect(fittingText('Familienbegleitung', 12, 10)).toBe('');
  });
  it('are broken between words', () =>
    expect(textLines('Mittleres Erwachsenenalter', 12, 110)).toEqual(['Mittleres', 'Erwachsenenalter']));
});
