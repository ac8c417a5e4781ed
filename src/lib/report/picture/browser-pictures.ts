import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import serif from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { pictureMaker } from './picture-maker.ts';
import type { PictureMaker } from './picture-maker.ts';

/** Makes pictures in a browser, in the page or a worker; fetches its files when they are first needed. */
export async function browserPictures(): Promise<PictureMaker> {
  const fonts = await Promise.all([regular, semibold, serif].map(bytesAt));
  return pictureMaker({ wasm: () => bytesAt(wasmUrl), fonts });
}

/** Throws TypeError where the file cannot be had. */
async function bytesAt(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url);
  if (!answer.ok) throw new TypeError(`No file at ${url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
