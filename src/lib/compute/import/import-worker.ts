import { expose, transfer } from 'comlink';
import type { FinishingChoices } from '../../import/merge/finish-package.ts';
import { ImportSession } from './import-session.ts';

/** The session of this worker; its finished package crosses without being copied. */
class WorkerSession extends ImportSession {
  override async finish(choices: FinishingChoices) {
    const finished = await super.finish(choices);
    return transfer(finished, [finished.zip.buffer as ArrayBuffer]);
  }
}

expose(new WorkerSession());
