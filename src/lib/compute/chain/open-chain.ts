import { wrap } from 'comlink';
import type { AreaCompleteness } from '../../core/chain/completeness.ts';
import type { ChainInput, ChainSession } from './chain-session.ts';

/** The chains of all areas, computed beside the page. */
export interface ChainThread {
  completeness(input: ChainInput): Promise<AreaCompleteness[]>;
}

/** Starts a worker for chains; it lives as long as the page. */
export function openChain(): ChainThread {
  const worker = new Worker(new URL('./chain-worker.ts', import.meta.url), { type: 'module' });
  const session = wrap<ChainSession>(worker);
  return { completeness: (input) => session.completeness(input) };
}
