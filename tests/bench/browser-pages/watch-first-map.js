// Runs before anything else of a page. `firstMap` resolves with the milliseconds from navigation to the first frame
// that shows every area of the SVG map in the colour of its class: the later of that frame and the first paint.
const firstPaint = new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint');
    if (entry) resolve(entry.startTime);
  });
  observer.observe({ type: 'paint', buffered: true });
});

const colouredFrame = new Promise((resolve) => {
  const fills = () =>
    Array.from(document.querySelectorAll('svg path.area'), (area) => getComputedStyle(area).fill);
  const look = () => {
    const found = fills();
    const isColoured = found.length >= Reflect.get(window, 'atlasAreas') && new Set(found).size > 2;
    if (isColoured) setTimeout(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

Reflect.set(
  window,
  'firstMap',
  Promise.all([firstPaint, colouredFrame]).then((times) => Math.max(...times))
);
