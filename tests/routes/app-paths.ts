/** Stands in for `$app/paths` of a site that is served below `/atlas`. */
export const resolve = (path: string): string => `/atlas${path}`;
