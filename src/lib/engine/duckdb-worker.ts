import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

// A WebAssembly file that cannot be fetched or compiled ends as an unhandled rejection in DuckDB's worker, and the
// page would wait for ever. Thrown here it becomes the worker's error event.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason instanceof Error ? reason : new Error(String(reason));
});

// DuckDB's script sets its own `onmessage`; its package is marked as free of side effects, so a plain import of it
// would be left out of the build.
const early: MessageEvent[] = [];
self.onmessage = (message) => void early.push(message);
await import(/* @vite-ignore */ engineUrl);
for (const message of early) self.onmessage.call(self, message);
