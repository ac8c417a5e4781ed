import { framedPicture } from '$lib/export/picture/framed-picture';
import { lightTokens } from '$lib/export/svg/light-tokens';
import { patternsOf } from '$lib/export/svg/patterns-of';
import { standaloneSvg } from '$lib/export/svg/standalone-svg';
import { browserPictures } from '$lib/report/picture/browser-pictures';
import { printPixels } from '$lib/report/picture/print-pixels';
import type { PictureFormat } from '$lib/ui/controls/figure-download';
import patternMarkup from '$lib/ui/PatternDefs.svelte?raw';
import tokenSheet from '$lib/ui/styles/tokens.css?raw';
import { browserDrawing } from '../report/browser-drawing';
import type { FigurePicture } from './figure-picture';

/** What stands around the chart. */
export interface PictureWords {
  title: string;
  subtitle: string;
  notes: readonly string[];
}

/** Widths for print in millimetres; a vector graphic takes any, and is laid out for a page of text. */
const millimetres: Record<PictureFormat, number> = { svg: 170, png_8: 80, png_17: 170, png_slide: 254 };
const pixelsPerMillimetre = 96 / 25.4;

/** The picture as a file of its own, laid out for the width that it is printed with. */
export async function pictureFile(picture: FigurePicture, words: PictureWords, format: PictureFormat) {
  const width = Math.round(millimetres[format] * pixelsPerMillimetre);
  const { svg, height } = pictureSvg(picture, words, width);
  if (format === 'svg') return svg;
  const { png } = await browserPictures();
  return png(svg, printPixels(millimetres[format], width / height));
}

function pictureSvg({ chart, props, legend }: FigurePicture, words: PictureWords, width: number) {
  const own = props(width) as never;
  const drawn = browserDrawing()(chart, own, { width, height: width });
  const { markup, height } = framedPicture({ ...words, chart: drawn, legend }, width);
  const tokens = lightTokens(tokenSheet);
  const svg = standaloneSvg({ markup, css: '', tokens, patterns: patternsOf(patternMarkup), width, height });
  return { svg, height };
}
