// Finds a Chromium for the end-to-end tests and installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A software renderer, so that the map needs no graphics card, and no request of the browser's own. */
export const browserFlags = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking'
];

/** Path of the system's Chromium; undefined where there is none, and Playwright's own is to be used. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  return [named, ...known].find((path) => path && existsSync(path));
}

/** @type {(command: string, ...args: string[]) => void} */
const run = (command, ...args) =>
  void execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

/** @param {string[]} args */
const aptGet = (...args) => run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args);

function installFromDebian() {
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/** Makes sure tests have a browser: the system's, Debian's package (as root), or Playwright's own download. */
export function ensureBrowser() {
  if (findBrowser()) return;
  console.log('Installing Chromium for the end-to-end tests …');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) installFromDebian();
  else run('npx', 'playwright', 'install', 'chromium');
}
