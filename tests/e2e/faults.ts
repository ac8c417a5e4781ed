import type { BrowserContext } from '@playwright/test';

/** What a page did that it must not do: errors, broken rules of its content policy, requests beyond its site. */
export class Faults {
  readonly #found: string[] = [];
  readonly #provoked: RegExp[] = [];

  add(fault: string): void {
    this.#found.push(fault);
  }

  /** Faults that the test itself provokes. */
  provoke(pattern: RegExp): void {
    this.#provoked.push(pattern);
  }

  get all(): readonly string[] {
    return this.#found;
  }

  get unexpected(): string[] {
    return this.#found.filter((fault) => !this.#provoked.some((pattern) => pattern.test(fault)));
  }
}

const local = /^(data|blob|about):/;

/** Collects the faults of every page and worker of a context. */
export async function watch(context: BrowserContext, site: string, faults: Faults): Promise<void> {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !local.test(url)) faults.add(`request beyond ${site}: ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.add(`page: ${error.error().stack ?? error.error().message}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content policy: ${violatedDirective} ${blockedURI}`)
    )
  );
}
