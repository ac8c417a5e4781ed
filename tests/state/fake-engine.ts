import type { Connector } from '../../src/lib/engine/connector.ts';
import type { DataPackage } from '../../src/lib/package/model.ts';
import type { EngineDoor } from '../../src/lib/state/workspace.svelte.ts';
import { deferred, type Deferred } from './deferred.ts';

const unused = () => Promise.reject(new Error('The fake engine answers no questions'));
const connector: Connector = { query: unused, prepare: unused, replaceTables: unused, close: unused };

/** An engine that only remembers whose tables it holds. Loading can be stopped, and fails as often as told. */
export class FakeEngine implements EngineDoor {
  boots = 0;
  /** Municipalities in the order in which their packages were handed over. */
  readonly loads: string[] = [];
  /** Whose tables questions meet now. */
  holds: string | null = null;
  failures = 0;
  #gate: Deferred<true> | null = null;

  async boot(): Promise<Connector> {
    this.boots += 1;
    return connector;
  }

  async load(_: Connector, { settings }: DataPackage): Promise<void> {
    this.loads.push(settings.municipality);
    await this.#gate?.promise;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('out of memory');
    }
    this.holds = settings.municipality;
  }

  stress: EngineDoor['stress'] = unused;
  coverage: EngineDoor['coverage'] = unused;
  chain: EngineDoor['chain'] = unused;
  mobility: EngineDoor['mobility'] = unused;
  fractions: EngineDoor['fractions'] = unused;
  areaSeries: EngineDoor['areaSeries'] = unused;

  /** Loads wait from now on until they are let through. */
  stop(): () => void {
    const gate = deferred<true>();
    this.#gate = gate;
    return () => gate.resolve(true);
  }
}
