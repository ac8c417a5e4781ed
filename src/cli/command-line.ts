import { parseArgs } from 'node:util';
import { m } from '../lib/messages/compiled/messages.js';
import { locales } from '../lib/core/locale.ts';
import type { CommandSpec, Invocation, Locale, OptionSpec } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A command line, read but not yet checked against a command. */
export interface CommandLine {
  command: string | null;
  operands: readonly string[];
  /** Options by their name without dashes; null where none was given a value. */
  options: ReadonlyMap<string, string | null>;
  locale: Locale;
}

/** Splits the arguments after `atlas`; the first operand is the command. Never throws. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: knownShapes });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = new Map(
    tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value ?? null] as const] : []))
  );
  const locale = locales.find((name) => name === options.get('lang')) ?? 'de';
  return { command: operands[0] ?? null, operands: operands.slice(1), options, locale };
}

/** Lets the parser tell `--out DIR` from a flag before a package. */
const knownShapes = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  'all-areas': { type: 'boolean' },
  area: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  level: { type: 'string' },
  out: { type: 'string' },
  period: { type: 'string' },
  recipe: { type: 'string' },
  'save-recipe': { type: 'string' },
  template: { type: 'string' }
} as const;

/** The command line as a call of this command; throws UsageError where an option or the package is wrong. */
export function invocationOf(line: CommandLine, spec: CommandSpec): Invocation {
  const { locale } = line;
  const options = new Map(
    [...line.options].map(([name, value]) => [name, checked(name, value, spec, locale)])
  );
  for (const [name, { required }] of Object.entries(spec.options))
    if (required && !options.has(name))
      throw new UsageError(m.cli_missing_option({ name: `--${name}` }, { locale }));
  const paths = spec.operands === 'files' ? filePaths(line) : [packagePath(line)];
  return { packagePath: paths[0] ?? '', paths, options: Object.fromEntries(options), locale };
}

function checked(name: string, value: string | null, spec: CommandSpec, locale: Locale): string {
  const option: OptionSpec | undefined = Object.hasOwn(spec.options, name) ? spec.options[name] : undefined;
  const shown = name.length === 1 ? `-${name}` : `--${name}`;
  if (!option) throw new UsageError(m.cli_unknown_option({ name: shown }, { locale }));
  if (option.flag) return flagValue(shown, value, locale);
  if (value === null || value === '')
    throw new UsageError(m.cli_option_without_value({ name: shown }, { locale }));
  if (option.values?.includes(value) ?? true) return value;
  const values = option.values?.join(', ') ?? '';
  throw new UsageError(m.cli_option_value({ name: shown, values, value }, { locale }));
}

function flagValue(shown: string, value: string | null, locale: Locale): string {
  if (value !== null) throw new UsageError(m.cli_option_with_value({ name: shown, value }, { locale }));
  return '';
}

function packagePath({ operands, locale }: CommandLine): string {
  const [path, ...rest] = operands;
  if (path === undefined) throw new UsageError(m.cli_missing_package({}, { locale }));
  if (rest.length > 0) throw new UsageError(m.cli_too_many_arguments({ values: rest.join(' ') }, { locale }));
  return path;
}

function filePaths({ operands, locale }: CommandLine): readonly string[] {
  if (operands.length === 0) throw new UsageError(m.cli_missing_files({}, { locale }));
  return operands;
}
