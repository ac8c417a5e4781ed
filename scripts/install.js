// Installs the locked dependencies when they are missing or older than the lock file.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

function upToDate() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

export function npm(...args) {
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Runs scripts of the package one after the other, beside others; rejects at the first that fails. */
export async function npmScripts(...scripts) {
  for (const script of scripts) await finished(script);
}

function finished([name, ...args]) {
  const child = spawn('npm', ['run', '--silent', name, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32'
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm run ${name} failed`))));
  });
}

export function ensureInstalled() {
  if (upToDate()) return;
  console.log('Installing dependencies …');
  npm('ci', '--no-audit', '--no-fund');
}
