import { existsSync } from 'node:fs';
import { buildPackage, packagesFolder } from '../../scripts/berlin/build-package.ts';
import { editionOf } from '../../scripts/berlin/edition.ts';
import { hasSharedData } from '../../scripts/berlin/shared-data.ts';
import { serve } from '../../scripts/serve.js';
import { berlinFolder } from './berlin.ts';
import { buildFolder, subPath, tellOrigin } from './site.ts';

const port = 4319;

/** Serves the built site at `/` and under a sub-path, and builds the Berlin package where its data is at hand. */
export default async function setUp(): Promise<void> {
  const folder = buildFolder();
  if (!existsSync(`${folder}/stress/index.html`))
    throw new Error(`No built site in ${folder}: npm run build`);
  tellOrigin(await serve({ folder, port, extra: [{ folder, base: subPath }] }));
  if (hasSharedData() && !existsSync(berlinFolder)) await buildPackage(editionOf(2021), packagesFolder);
}
