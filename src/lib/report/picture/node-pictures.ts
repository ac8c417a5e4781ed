import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pictureFonts, pictureMaker } from './picture-maker.ts';
import type { PictureMaker } from './picture-maker.ts';

const resolve = createRequire(import.meta.url).resolve;
const bytesOf = (path: string) => new Uint8Array(readFileSync(resolve(path)));

/** Makes pictures on the command line, with files in place of downloads. */
export const nodePictures = (): Promise<PictureMaker> =>
  pictureMaker({
    wasm: async () => bytesOf('@resvg/resvg-wasm/index_bg.wasm'),
    fonts: pictureFonts.map((file) => bytesOf(`@expo-google-fonts/${file}`))
  });
