/** How long the page may be kept from a reader, in milliseconds. */
const longestWork = 24;

/**
 * To be awaited between the steps of long work: lets the page do what a reader wants meanwhile, where the work has gone
 * on for a while without.
 */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestWork) return;
    await new Promise<void>((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
