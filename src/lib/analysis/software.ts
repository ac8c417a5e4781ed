/** Name and version of this software, as printed by `--version` and written into provenance.json; as in package.json. */
export const software = { name: 'praeventionsatlas', version: '0.1.0' } as const;
