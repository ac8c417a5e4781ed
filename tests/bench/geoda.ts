import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Core from '@geoda/core';
import type * as Lisa from '@geoda/lisa';

/** @geoda/core with its engine of this folder: it would fetch it from a server of its publisher. */
export const openGeodaCore = (): Promise<typeof Core> =>
  asInBrowser('@geoda/core', 'geoda-core.wasm', () => import('@geoda/core'));

export const openGeodaLisa = (): Promise<typeof Lisa> =>
  asInBrowser('@geoda/lisa', 'geoda-lisa.wasm', () => import('@geoda/lisa'));

interface Engine {
  setDeliveryWASM: (url: string) => void;
  initWASM: () => Promise<unknown>;
}

/** Loads it while the globals say that this is a browser, which is what its builds for modules expect. */
async function asInBrowser<Peer extends Engine>(
  name: string,
  file: string,
  load: () => Promise<Peer>
): Promise<Peer> {
  const bytes = readFileSync(
    createRequire(import.meta.url)
      .resolve(name)
      .replace(/dist.*$/, `wasm/${file}`)
  );
  const headers = { 'content-type': 'application/wasm' };
  const stand: Record<string, unknown> = {
    window: globalThis,
    navigator: { language: 'en' },
    fetch: () => Promise.resolve(new Response(bytes, { headers }))
  };
  const before = Object.fromEntries(Object.keys(stand).map((key) => [key, Reflect.get(globalThis, key)]));
  Object.assign(globalThis, stand);
  try {
    const peer = await load();
    peer.setDeliveryWASM(`https://localhost/${file}`);
    await peer.initWASM();
    return peer;
  } finally {
    Object.assign(globalThis, before);
  }
}
