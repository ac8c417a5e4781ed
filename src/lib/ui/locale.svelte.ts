import type { Locale } from '../core/locale.ts';
import { overwriteGetLocale } from '../messages/compiled/runtime.js';

/** Lets every message follow a language that may change: `read` is called whenever a text is needed. */
export function followLocale(read: () => Locale): void {
  overwriteGetLocale(read);
}
