import { beforeAll, describe, expect, it } from 'vitest';
import { nodePictures } from '../../../src/lib/report/picture/node-pictures.ts';
import { PictureNotDrawable } from '../../../src/lib/report/picture/picture-maker.ts';
import type { PictureMaker } from '../../../src/lib/report/picture/picture-maker.ts';
import { printPixels } from '../../../src/lib/report/picture/print-pixels.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20">${content}</svg>`;
const text = '<text x="2" y="14" font-family="Source Sans 3" font-size="12">Süd</text>';

let pictures: PictureMaker;
beforeAll(async () => {
  pictures = await nodePictures();
});

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a picture made of pixels', () => {
  it('is a PNG of the width asked for, in the proportions of the drawing', () => {
    const png = pictures.png(svg(text), 200);
    expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
    expect(sizeOf(png)).toEqual({ width: 200, height: 100 });
  });

  it('is the same bytes every time, also from a maker of its own', async () => {
    const again = (await nodePictures()).png(svg(text), 200);
    expect(Buffer.compare(again, pictures.png(svg(text), 200))).toBe(0);
  });

  it('shows texts and patterns', () => {
    const empty = pictures.png(svg(''), 200).length;
    const pattern =
      '<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1"/></pattern></defs>' +
      '<rect width="40" height="20" fill="url(#p)"/>';
    expect(pictures.png(svg(text), 200).length).toBeGreaterThan(empty);
    expect(pictures.png(svg(pattern), 200).length).toBeGreaterThan(empty);
  });

  it('refuses what is no picture, and draws the next one all the same', () => {
    expect(() => pictures.png('<p>no picture', 200)).toThrow(PictureNotDrawable);
    expect(sizeOf(pictures.png(svg(text), 80)).width).toBe(80);
  });
});

describe('the size in print', () => {
  it('has 300 dots per inch', () => expect(printPixels(166, 1.4)).toBe(1960));

  it('stays drawable when it is very large', () => {
    const width = printPixels(2000, 1);
    expect(width).toBe(4898);
    expect(width * width).toBeLessThanOrEqual(24_000_000);
  });
});
