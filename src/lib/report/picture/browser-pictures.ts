import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import serif from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { bytesAt } from '../bytes-at.ts';
import { pictureMaker } from './picture-maker.ts';
import type { PictureMaker } from './picture-maker.ts';

/** Makes pictures in a browser, in the page or a worker; fetches its files when they are first needed. */
export const browserPictures = async (): Promise<PictureMaker> =>
  pictureMaker({ wasm: () => bytesAt(wasmUrl), fonts: await browserFonts() });

const browserFonts = (): Promise<Uint8Array[]> => Promise.all([regular, semibold, serif].map(bytesAt));
