/**
 * The rules of the components that drew a piece of markup, in the order in which their classes appear in it.
 * `styles` has them by the class of each component.
 */
export function stylesIn(markup: string, styles: ReadonlyMap<string, string>): string {
  const names = new Set([...markup.matchAll(/\bsvelte-\w+/g)].map(([name]) => name));
  return [...names].map((name) => shortRules(styles.get(name) ?? '')).join('');
}

const shortRules = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .trim();
