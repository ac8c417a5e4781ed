import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { invocationOf, readCommandLine } from '../../src/cli/command-line.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import type { CommandSpec } from '../../src/cli/command.ts';

const analyse = commands.analyse as CommandSpec;
const check = commands.check as CommandSpec;
const call = (spec: CommandSpec, ...args: string[]) => invocationOf(readCommandLine(args), spec);

describe('the command line', () => {
  it('takes options before and after the package', () => {
    const expected = {
      packagePath: 'stadt.zip',
      paths: ['stadt.zip'],
      options: { out: 'ergebnis', period: '2020' },
      locale: 'de'
    };
    expect(call(analyse, 'analyse', 'stadt.zip', '--out', 'ergebnis', '--period=2020')).toEqual(expected);
    expect(call(analyse, 'analyse', '--period', '2020', '--out=ergebnis', 'stadt.zip')).toEqual(expected);
  });

  it('takes a package behind -- even where its name looks like an option', () => {
    expect(call(check, 'check', '--', '--stadt')).toMatchObject({ packagePath: '--stadt' });
  });

  it('speaks German unless told otherwise', () => {
    expect(readCommandLine(['check', 'p']).locale).toBe('de');
    expect(readCommandLine(['check', 'p', '--lang', 'en']).locale).toBe('en');
  });

  it.each([
    [['analyse', 'p', '--out', 'o', '--colour', 'red'], 'Unbekannte Option: --colour'],
    [['analyse', 'p', '--out', 'o', '-x'], 'Unbekannte Option: -x'],
    [['analyse', 'p', '--out', 'o', '--toString'], 'Unbekannte Option: --toString'],
    [['analyse', 'p', '--out', 'o', '--format', 'json'], 'Unbekannte Option: --format'],
    [['analyse', 'p'], 'Es fehlt die Option --out.'],
    [['analyse', 'p', '--out'], 'Der Option --out fehlt ein Wert.'],
    [['analyse', 'p', '--out='], 'Der Option --out fehlt ein Wert.'],
    [['analyse', '--out', 'o'], 'Es fehlt der Pfad eines Datenpakets.'],
    [['analyse', 'p', 'q', '--out', 'o'], 'Zu viele Angaben: q'],
    [
      ['analyse', 'p', '--out', 'o', '--lang', 'fr'],
      'Für --lang sind diese Werte möglich: de, en; angegeben ist „fr“.'
    ]
  ])('refuses %j', (args, message) => {
    expect(() => call(analyse, ...args)).toThrow(new UsageError(message));
  });

  it('words its refusal in the language of the call', () => {
    expect(() => call(check, 'check', 'p', '--lang', 'en', '--level', 'x')).toThrow(
      'Unknown option: --level'
    );
  });

  it('names every option in the help of its command, in both languages', () => {
    for (const { help, options } of Object.values(commands))
      for (const name of Object.keys(options))
        for (const locale of ['de', 'en'] as const) expect(help({}, { locale })).toContain(`--${name}`);
  });
});
