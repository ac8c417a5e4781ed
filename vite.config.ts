import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { chartStyles } from './scripts/chart-styles.ts';

/** Workers name their assets as pages do, so that the database engine, which both use, is in the build once. */
const sharedAssets: Plugin = {
  name: 'shared-assets',
  enforce: 'post',
  configResolved({ worker, build }) {
    const { output } = build.rolldownOptions;
    const ofWorkers = worker.rolldownOptions.output;
    if (!Array.isArray(output) && !Array.isArray(ofWorkers) && output && ofWorkers)
      ofWorkers.assetFileNames = output.assetFileNames;
  }
};

export default defineConfig(({ command }) => ({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/messages/compiled',
      // A page of the site brings its own texts alone.
      outputStructure: command === 'build' ? 'message-modules' : 'locale-modules'
    }),
    chartStyles(),
    sveltekit(),
    sharedAssets
  ],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] }
}));
