import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const config = resolve('.dependency-cruiser.cjs');
const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
let folder: string;

function plant(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
function cruise() {
  const { status, stdout } = spawnSync(process.execPath, [cruiser, '--config', config, 'src'], {
    cwd: folder,
    encoding: 'utf8'
  });
  return { status, stdout };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  plant({
    'tsconfig.json': '{}',
    'node_modules/d3-scale/package.json':
      '{"name":"d3-scale","version":"1.0.0","type":"module","main":"index.js"}',
    'node_modules/d3-scale/index.js': 'export const sum = 1;',
    'package.json': '{"type":"module","dependencies":{"d3-scale":"1.0.0"}}',
    'src/lib/core/a.ts': 'export const a = 1;',
    'src/lib/engine/wasm.ts': 'export const engine = 1;',
    'src/lib/state/s.ts': "import type { a } from '../core/a.ts'; export type S = typeof a;"
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A forbidden import by the rule that refuses it. */
const planted: Record<string, Record<string, string>> = {
  'core-house': {
    'src/lib/core/house.ts': "import { engine } from '../engine/wasm.ts'; export const b = engine;"
  },
  'core-packages': { 'src/lib/core/scale.ts': "import { sum } from 'd3-scale'; export const b = sum;" },
  'state-engine-types-only': {
    'src/lib/state/t.ts': "import { engine } from '../engine/wasm.ts'; export { engine };"
  },
  'charts-house': {
    'src/lib/charts/C.svelte': '<script lang="ts">import \'../state/s.ts\';</script>'
  },
  'routes-engine': {
    'src/routes/x.ts': "import { engine } from '../lib/engine/wasm.ts'; export { engine };"
  },
  'cli-house': {
    'src/cli/x.ts': "import type { S } from '../lib/state/s.ts'; export type X = S;"
  },
  'no-unresolved': { 'src/lib/core/lost.ts': "import { x } from './nowhere.ts'; export { x };" },
  'no-cycle': {
    'src/lib/core/b.ts': "import { c } from './c.ts'; export const b = () => c;",
    'src/lib/core/c.ts': "import { b } from './b.ts'; export const c = () => b;"
  }
};

describe('layers', () => {
  it('passes where every arrow is allowed', () => expect(cruise()).toMatchObject({ status: 0 }));

  it('refuses every planted import by its rule, and at its file', () => {
    for (const files of Object.values(planted)) plant(files);
    const { status, stdout } = cruise();
    expect(status).not.toBe(0);
    for (const [rule, files] of Object.entries(planted))
      expect(stdout).toMatch(new RegExp(`${rule}: ${Object.keys(files)[0]}`));
  });
});
