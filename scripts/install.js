// Installs the locked dependencies when they are missing or older than the lock file.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

function upToDate() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

export function npm(...args) {
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

export function ensureInstalled() {
  if (upToDate()) return;
  console.log('Installing dependencies …');
  npm('ci', '--no-audit', '--no-fund');
}
