import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { $lib: at('src/lib'), '$app/paths': at('tests/routes/app-paths.ts') };

/** Classes with runes, compiled as for the browser: tests/state and whatever is named `*.svelte.test.ts`. */
const inTheBrowser = ['tests/state/**/*.test.ts', 'tests/**/*.svelte.test.ts'];

/** Files as large as a country, which `npm run test:all` reads. */
const large = process.env.ALL_TESTS ? [] : ['tests/**/*.large.test.ts'];

const common = {
  environment: 'node' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  pool: 'forks' as const
};

export default defineConfig({
  test: {
    projects: [
      {
        // Styles stay with their components, as in the command line: drawn pictures carry them.
        plugins: [svelte({ emitCss: false })],
        resolve: { alias },
        test: {
          ...common,
          name: 'node',
          isolate: false,
          // Vitest leaves one core free, which of two is half of them.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...inTheBrowser, ...large]
        }
      },
      {
        plugins: [svelte()],
        resolve: { alias },
        environments: {
          ssr: { consumer: 'client', resolve: { conditions: ['browser', 'node', 'development', 'module'] } }
        },
        // Without isolation the files share one engine, which takes longer to boot than all of them to run.
        test: {
          ...common,
          name: 'svelte',
          include: inTheBrowser,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 }
        }
      }
    ]
  }
});
