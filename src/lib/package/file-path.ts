/** Whether a path stays inside the package: relative, with `/`, no `..`, no drive. */
export function isSafePath(path: string): boolean {
  if (path === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(path)) return false;
  return path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
}

/** Whether a file is left behind by an operating system and belongs to nobody. */
export function isJunk(path: string): boolean {
  return path.split('/').some((part) => junkNames.has(part) || /^\.[^.]/.test(part));
}

const junkNames = new Set(['__MACOSX', 'Thumbs.db', 'desktop.ini', 'Desktop.ini']);

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that all paths have in common, with its final `/`; empty where there is none. */
export function commonTopFolder(paths: readonly string[]): string {
  const folder = (paths[0] ?? '').slice(0, (paths[0] ?? '').indexOf('/') + 1);
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : '';
}
