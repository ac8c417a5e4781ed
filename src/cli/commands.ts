import { m } from '../lib/messages/compiled/messages.js';
import { reportTemplates } from '../lib/report/plan/report-plan.ts';
import { reportFormats } from '../lib/report/report-format.ts';
import { locales } from '../lib/core/locale.ts';
import type { CommandSpec } from './command.ts';

const lang = { values: locales };

/** Every command of `atlas` by its name. */
export const commands: Readonly<Record<string, CommandSpec>> = {
  check: {
    help: m.cli_help_check,
    options: { format: { values: ['text', 'json'] }, lang },
    load: () => import('./check.ts')
  },
  analyse: {
    help: m.cli_help_analyse,
    options: { out: { required: true }, level: {}, period: {}, lang },
    load: () => import('./analyse.ts')
  },
  report: {
    help: m.cli_help_report,
    options: {
      out: { required: true },
      template: { values: reportTemplates },
      area: {},
      'all-areas': { flag: true },
      format: { values: reportFormats },
      level: {},
      period: {},
      lang
    },
    load: () => import('./report.ts')
  },
  import: {
    help: m.cli_help_import,
    operands: 'files',
    options: { out: { required: true }, recipe: {}, 'save-recipe': {}, lang },
    load: () => import('./import.ts')
  }
};
