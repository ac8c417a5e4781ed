/** Where the built site is served a second time, as on a municipality's own web server. */
export const subPath = '/kommune/atlas';

/** Folder of the built site. */
export const buildFolder = (): string => process.env.ATLAS_BUILD ?? 'build';

const variable = 'ATLAS_ORIGIN';

/** Origin of the running server; told to the test processes by the set-up. */
export const origin = (): string => process.env[variable] ?? 'http://localhost:4319';

export function tellOrigin(address: string): void {
  process.env[variable] = new URL(address).origin;
}
