import { expect, it } from 'vitest';
import { storageFault } from '../../../src/lib/state/workspace/storage-fault.ts';

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'SecurityError'), 'denied'],
  [new DOMException('', 'NotAllowedError'), 'denied'],
  [new DOMException('', 'NotSupportedError'), 'unavailable'],
  [new TypeError('navigator.storage is undefined'), 'unavailable'],
  [new DOMException('', 'UnknownError'), 'failed'],
  [new Error('disk'), 'failed'],
  ['text', 'failed']
])('%o is told as %s', (error, fault) => expect(storageFault(error)).toBe(fault));
