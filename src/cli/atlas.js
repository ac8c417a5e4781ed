#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70));
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`)
});
