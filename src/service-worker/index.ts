import { answer } from './answer';
import { bringUpToDate } from './kept-files';

const site = globalThis as unknown as ServiceWorkerGlobalScope;

/** Takes over only when every file is there: from then on the site opens without a network. */
site.addEventListener('install', (event) => event.waitUntil(bringUpToDate()));
site.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== site.location.origin) return;
  event.respondWith(answer(event.request));
  if (event.request.mode === 'navigate') event.waitUntil(bringUpToDate().catch(() => undefined));
});
