import { locales } from '../../core/locale.ts';
import { oneOf, text } from './codec.ts';
import { open, usually } from './field.ts';

/** Fields of every screen. */
export const generalFields = {
  locale: usually('de', 'lang', oneOf(locales)),
  /** Identifier of a project in this browser, or the path of a package on this site. */
  project: open('project', text),
  level: open('level', text),
  period: open('period', text)
};
