/**
 * Rules of style that hold only within the element of an id. Rules of a medium and rules that fetch are left out: a
 * picture has none.
 */
export const scopedRules = (css: string, id: string): string =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}@]+)\{([^{}]*)\}/g)]
    .filter(([, , declarations = '']) => !fetches.test(declarations))
    .map(([, selectors = '', declarations = '']) => {
      const own = selectors.split(',').map((selector) => scoped(selector.trim(), id));
      return `${own.join(',')}{${declarations.replace(/url\(#/g, `url(#${id}-`)}}`;
    })
    .join('')
    .replaceAll('<', '');

const fetches = /url\(\s*(?!#)|expression\(/i;

/** The picture itself is the element of the id, so a rule for `svg` is one for it. */
const scoped = (selector: string, id: string): string =>
  /^svg\b/.test(selector) ? selector.replace(/^svg/, `#${id}`) : `#${id} ${selector}`;
