const longestWaitMilliseconds = 3000;

/** SvelteKit's start hook: the prerendered page is painted before the scripts take it over. */
export function init(): Promise<void> {
  return new Promise((resolve) => {
    const isPainted = performance.getEntriesByType('paint').length > 0;
    if (isPainted || document.visibilityState === 'hidden') return resolve();
    setTimeout(resolve, longestWaitMilliseconds);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint' });
  });
}
