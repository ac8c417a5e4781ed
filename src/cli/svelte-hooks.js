// Module hooks, so that the command line draws the charts of the screen: Svelte's files are compiled when loaded.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.svelte')) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const source = await readFile(filename, 'utf8');
  const { js } = compile(source, { filename, generate: 'server', dev: false, css: 'injected' });
  return { format: 'module', source: js.code, shortCircuit: true };
}
