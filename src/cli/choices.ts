import type { DataPackage } from '../lib/package/model.ts';
import { m } from '../lib/messages/compiled/messages.js';
import type { Locale } from './command.ts';

/** The package with another level or period to be analysed, where one was asked for. */
export function withChoices(
  pkg: DataPackage,
  { level, period }: Readonly<Record<string, string>>
): DataPackage {
  const { settings } = pkg;
  return {
    ...pkg,
    settings: { ...settings, level: level ?? settings.level, period: period ?? settings.period }
  };
}

/** What speaks against the level of a package that was chosen on the command line, or null. */
export function levelProblem({ settings, layers }: DataPackage, locale: Locale): string | null {
  const known = layers.map(({ level }) => level);
  if (known.includes(settings.level)) return null;
  return m.cli_unknown_level({ level: settings.level, known: known.join(', ') }, { locale });
}

/** What speaks against the period that was chosen, of those with figures, or null. */
export function periodProblem(period: string, periods: readonly string[], locale: Locale): string | null {
  if (periods.includes(period)) return null;
  return m.cli_unknown_period({ period, known: periods.join(', ') }, { locale });
}
