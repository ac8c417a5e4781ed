// Generated files the sources import: compiled messages and SvelteKit's types. Runs after every install.
import { execFileSync } from 'node:child_process';

const run = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: 'inherit' });

run(
  'node_modules/@inlang/paraglide-js/bin/run.js',
  ...['compile', '--project', './project.inlang', '--outdir', './src/lib/messages/compiled', '--silent']
);
run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
