import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Fonts of the texts in pictures: files of the packages that ship them as TrueType. */
export const pictureFonts = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
] as const;

/** What pictures are made with, wherever it is taken from. */
export interface PictureShop {
  /** The module `index_bg.wasm` of @resvg/resvg-wasm. */
  wasm: () => Promise<BufferSource>;
  /** Fonts as TrueType files; a text in any other font is set in the first of them. */
  fonts: readonly Uint8Array[];
}

/** Makes pixels of standalone SVG pictures; the same bytes in browser and command line. */
export interface PictureMaker {
  /** A PNG on white, `width` pixels wide. Throws PictureNotDrawable. */
  png(svg: string, width: number): Uint8Array;
}

/** A text that is no picture; `cause` is what the drawing program said. */
export class PictureNotDrawable extends Error {
  override readonly name = 'PictureNotDrawable';
}

/** A maker of PNG pictures. */
export async function pictureMaker({ wasm, fonts }: PictureShop): Promise<PictureMaker> {
  await boot(wasm);
  return { png: (svg, width) => drawn(svg, width, [...fonts]) };
}

let booted: Promise<void> | undefined;

/** The module can be started once only; a failed start may be tried again. */
function boot(wasm: PictureShop['wasm']): Promise<void> {
  booted ??= wasm()
    .then(initWasm)
    .catch((cause: unknown) => {
      booted = undefined;
      throw cause;
    });
  return booted;
}

function drawn(svg: string, width: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = read(svg, width, fontBuffers);
  try {
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    return bytes;
  } finally {
    drawing.free();
  }
}

function read(svg: string, width: number, fontBuffers: Uint8Array[]) {
  const font = { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' };
  try {
    return new Resvg(svg, { background: '#ffffff', fitTo: { mode: 'width', value: width }, font });
  } catch (cause) {
    throw new PictureNotDrawable('The text is no picture', { cause });
  }
}
