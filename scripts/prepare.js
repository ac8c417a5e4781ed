// Generated files the sources import: compiled messages and SvelteKit's types. Runs after every install and build.
import { execFileSync } from 'node:child_process';

const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });

// One module for each language: the command line starts in a quarter of the time that one for each message takes, which
// only the site needs, so that a page brings its own texts alone (vite.config.ts).
run(
  'node_modules/@inlang/paraglide-js/bin/run.js',
  ...['compile', '--project', './project.inlang', '--outdir', './src/lib/messages/compiled'],
  ...['--output-structure', 'locale-modules', '--silent']
);
run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
