import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { periodText } from '$lib/messages/number-text';
import { shortHash } from '$lib/state/stable-link';

export interface Cited {
  municipality: string;
  /** Of the view. */
  title: string;
  /** Period of the figures, and the day of the access, `YYYY-MM-DD`. */
  period: string;
  accessed: string;
  version: string;
  /** Of the package. */
  hash: string;
  link: string;
}

/** One line in the order of DIN ISO 690: who, what [medium], edition, date, where, day of the access. */
export function citation(cited: Cited, locale: Locale): string {
  const { municipality, title, version, hash, link } = cited;
  const period = periodText(cited.period, locale);
  const accessed = periodText(cited.accessed, locale);
  return m.cite_line(
    { municipality, title, period, accessed, version, hash: shortHash(hash), link },
    { locale }
  );
}
