// Finds a Chromium for the end-to-end tests and installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  return [named, ...known].find((path) => path && existsSync(path));
}

const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

function installFromDebian() {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  run(...environment, 'apt-get', 'update', '-qq');
  run(
    ...environment,
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-liberation'
  );
}

/** Makes sure tests have a browser: the system's, Debian's package (as root), or Playwright's own download. */
export function ensureBrowser() {
  if (findBrowser()) return;
  console.log('Installing Chromium for the end-to-end tests …');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) installFromDebian();
  else run('npx', 'playwright', 'install', 'chromium');
}
