import { proxy, releaseProxy, transfer, wrap, type Remote } from 'comlink';
import type { DecodeOptions } from '../../import/decode/decode-run.ts';
import type { FinishingChoices } from '../../import/merge/finish-package.ts';
import type { Recipe } from '../../import/recipe/recipe.ts';
import type { ImportReview, WorkedOut } from '../../import/review/review-import.ts';
import type { DataPackage } from '../../package/model.ts';
import type {
  Decoding,
  DisclosurePreview,
  DisclosureWish,
  FinishedImport,
  ImportSession
} from './import-session.ts';

/** An import that runs beside the page. After `close` no promise it gave is settled. */
export interface ImportThread {
  setBase(base: DataPackage | null): Promise<void>;
  decode(
    name: string,
    bytes: Uint8Array,
    options: Pick<DecodeOptions, 'choices' | 'near'>,
    onProgress: (share: number) => void
  ): Promise<Decoding>;
  cancel(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  review(decided: Recipe | null, isReplay: boolean): Promise<ImportReview>;
  previewDisclosure(wish: DisclosureWish): Promise<DisclosurePreview>;
  diagnosis(): Promise<WorkedOut['diagnosis']>;
  finish(choices: FinishingChoices): Promise<FinishedImport>;
  close(): void;
}

/** Starts an import in a worker of its own, which a file that hangs cannot outlive: closing ends it at once. */
export function openImport(onCrash: (reason: string) => void): ImportThread {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = (event) => onCrash(event.message);
  const session: Remote<ImportSession> = wrap<ImportSession>(worker);
  return {
    setBase: (base) => session.setBase(base),
    decode: (name, bytes, options, onProgress) =>
      session.decode(name, transfer(bytes, [bytes.buffer as ArrayBuffer]), options, proxy(onProgress)),
    cancel: (name) => session.cancel(name),
    remove: (name) => session.remove(name),
    review: (decided, isReplay) => session.review(decided, isReplay),
    previewDisclosure: (wish) => session.previewDisclosure(wish),
    diagnosis: () => session.diagnosis(),
    finish: (choices) => session.finish(choices),
    close() {
      session[releaseProxy]();
      worker.terminate();
    }
  };
}
