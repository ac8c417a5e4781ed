import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallPackageFiles } from '../fixtures/small-package.ts';
import { expect, test } from './atlas-test.ts';
import { buildFolder, subPath } from './site.ts';
import { zipOf } from './uploads.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

function policyOf(html: string): Policy | null {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (content === undefined) return null;
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** What SvelteKit writes for a redirect of a static page: no more than the address of another page of the site. */
const redirect =
  /^<script>location\.href="\.\/\w+\/";<\/script><meta http-equiv="refresh" content="0;url=\.\/\w+\/">$/;

test('every page has a strict content policy', () => {
  const pages = readdirSync(buildFolder(), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => readFileSync(join(buildFolder(), path), 'utf8'));
  const policies = pages.filter((html) => !redirect.test(html)).map(policyOf);
  expect(policies.length).toBeGreaterThanOrEqual(2);
  for (const policy of policies) {
    expect(policy?.get('default-src')).toEqual(["'self'"]);
    expect(policy?.get('object-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy ?? []) {
      const allowed =
        name === 'style-src-attr' ? ["'unsafe-hashes'"] : ["'self'", "'none'", 'data:', 'blob:'];
      if (name === 'script-src') allowed.push("'wasm-unsafe-eval'");
      expect(
        sources.filter((one) => !allowed.includes(one) && !/^'sha256-.+'$/.test(one)),
        name
      ).toEqual([]);
    }
    expect(policy?.get('script-src')).not.toContain('data:');
    expect(policy?.get('script-src')).not.toContain('blob:');
  }
});

test('the browser refuses inline scripts, evaluated text and requests to other hosts', async ({
  page,
  stress,
  faults
}) => {
  faults.provoke(/example\.org|inline|unsafe-eval|content policy/i);
  await stress.open();
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.head.append(script);
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false
    );
    return { inlineRan: 'inlineRan' in globalThis, fetched };
  });
  expect(outcome).toEqual({ inlineRan: false, fetched: false });
  await expect.poll(() => faults.all.join('\n')).toContain('content policy: connect-src');
});

test.describe('under a sub-path', () => {
  test.use({ sitePath: subPath });

  test('start, engine, opening, reload and links work', async ({ page, stress, data }) => {
    await page.goto('./');
    await stress.isDrawn();
    expect(new URL(page.url()).pathname).toBe(`${subPath}/overview/`);
    await page.getByRole('navigation').getByRole('link', { name: 'Belastung' }).click();
    await stress.setting('Zeitpunkt').selectOption('2023');
    await expect(page.getByRole('heading', { name: 'Statusindex 2023' })).toBeVisible();

    await page.getByRole('link', { name: 'Daten' }).click();
    await expect(page).toHaveURL(new RegExp(`${subPath}/data/`));
    const contract = page.getByRole('link', { name: /Aufbau eines Datenpakets/ });
    const response = await page.request.get(
      new URL((await contract.getAttribute('href')) ?? '', page.url()).href
    );
    expect(response.ok()).toBe(true);

    await data.openZip(zipOf('kleinstadt.zip', smallPackageFiles()));
    expect(new URL(page.url()).pathname).toBe(`${subPath}/stress/`);
    await page.reload();
    await stress.isDrawn();
    await expect(page.getByRole('banner')).toContainText('Kleinstadt');
  });
});
