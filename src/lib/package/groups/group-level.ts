const prefix = 'group:';

/** The level that a set of groups is. */
export const groupLevel = (setName: string): string => `${prefix}${setName}`;

/** The set that a level is, by name; null for a level of the package's files. */
export const setOfLevel = (level: string): string | null =>
  level.startsWith(prefix) ? level.slice(prefix.length) : null;
