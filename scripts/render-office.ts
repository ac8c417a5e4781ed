import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/@expo-google-fonts', import.meta.url));
const installed = '/etc/fonts/fonts.conf';

/**
 * `npx tsx scripts/render-office.ts OUT FILES…`: every page of office files as a picture, for looking at them. Opens
 * them with LibreOffice, which has to be installed like poppler, and with the fonts of the reports; `--plain-fonts`
 * leaves these out, as on a machine that does not have them.
 */
function main([folder, ...rest]: readonly string[]): void {
  const files = rest.filter((file) => !file.startsWith('--'));
  if (!folder || files.length === 0) throw new Error('OUT and at least one file are needed');
  mkdirSync(folder, { recursive: true });
  const fonts = rest.includes('--plain-fonts') ? installed : fontSettings();
  for (const file of files) render(resolve(file), folder, fonts);
}

function render(file: string, folder: string, fonts: string): void {
  if (!existsSync(file)) throw new Error(`There is no ${file}`);
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'office-'))).href;
  const options = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder
  ];
  execFileSync('soffice', [...options, file], { env: { ...process.env, FONTCONFIG_FILE: fonts } });
  const pdf = join(folder, `${basename(file, extname(file))}.pdf`);
  execFileSync('pdftoppm', ['-r', '80', '-png', pdf, pdf.replace(/\.pdf$/, `-${extname(file).slice(1)}`)]);
  console.log(pdf);
}

/** Settings for the fonts of the machine and those of the reports. */
function fontSettings(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'fonts-')), 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<include ignore_missing="yes">${installed}</include><dir>${packages}</dir></fontconfig>`
  ];
  writeFileSync(path, lines.join('\n'));
  return path;
}

main(process.argv.slice(2));
