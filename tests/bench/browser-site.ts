import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { writeAreas } from './browser-areas.ts';
import { writeStaticMap } from './browser-static-map.ts';

/** The built application and, beside it, the pages it is compared with. */
export interface Site {
  app: string;
  pages: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = fileURLToPath(new URL('browser-pages', import.meta.url));
const pageNames = ['recolour-ours', 'recolour-bare', 'engine'];

let remembered: Promise<Site> | null = null;

/** Builds what is missing: the application only where there is no build, the pages once per run. */
export function buildSite(): Promise<Site> {
  remembered ??= newSite();
  return remembered;
}

async function newSite(): Promise<Site> {
  const app = join(root, 'build');
  if (!existsSync(join(app, 'stress/index.html')))
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const pages = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  process.once('exit', () => rmSync(pages, { recursive: true, force: true }));
  await buildPages(pages);
  await writeAreas(pages);
  await writeStaticMap(app, pages);
  return { app, pages };
}

/** Minified like the application, from its own modules and its own versions of the libraries. */
async function buildPages(outDir: string): Promise<void> {
  const input = Object.fromEntries(pageNames.map((name) => [name, join(sources, `${name}.html`)]));
  await build({
    configFile: false,
    root: sources,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte({ configFile: false })],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input }
    }
  });
}
