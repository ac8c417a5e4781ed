import type { Locale } from '../lib/core/locale.ts';
import type { ExitCode } from './exit-code.ts';

export type { Locale } from '../lib/core/locale.ts';

/** A message without parameters. */
export type Text = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** Where a command writes lines: results to `out`, problems and progress to `error`. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** A command with its package, or its files, and options, checked against its `CommandSpec`. */
export interface Invocation {
  /** The first operand; the only one but where the command takes files. */
  packagePath: string;
  paths: readonly string[];
  options: Readonly<Record<string, string>>;
  locale: Locale;
}

export interface OptionSpec {
  required?: boolean;
  /** Given or not given, without a value; an empty text in the invocation. */
  flag?: true;
  /** The only values allowed; any text where left out. */
  values?: readonly string[];
}

export type RunCommand = (invocation: Invocation, output: Output) => Promise<ExitCode>;

export interface CommandSpec {
  help: Text;
  /** `files`: one or more operands; otherwise exactly one package. */
  operands?: 'files';
  /** Options by name, `lang` included, `help` not. */
  options: Readonly<Record<string, OptionSpec>>;
  /** Loads the module of the command; the engine comes with it only where it is needed. */
  load(): Promise<{ run: RunCommand }>;
}
