import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

const name = 'virtual:chart-styles';
const loaded = `\0${name}`;
const folder = 'src/lib/charts';

/**
 * Gives the page the rules of style of all charts as they are written in their files, by the class of each file: a
 * picture for a report carries the same rules, whether browser or command line draws it.
 */
export function chartStyles(): Plugin {
  return {
    name: 'chart-styles',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => loaded },
    load: {
      filter: { id: new RegExp(`^${loaded}$`) },
      handler() {
        const files = chartFiles();
        for (const file of files) this.addWatchFile(file);
        return `export const chartStyles = ${JSON.stringify(Object.fromEntries(files.flatMap(styleOf)))};`;
      }
    }
  };
}

const chartFiles = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svelte'))
    .sort()
    .map((path) => resolve(join(folder, path)));

function styleOf(filename: string): [string, string][] {
  const { css } = compile(readFileSync(filename, 'utf8'), { filename, generate: 'server', css: 'external' });
  const name = /\.(svelte-\w+)/.exec(css?.code ?? '')?.[1];
  return name === undefined ? [] : [[name, css?.code ?? '']];
}
