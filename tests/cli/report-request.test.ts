import { describe, expect, it } from 'vitest';
import { areaFileName } from '../../src/cli/area-file-name.ts';
import { readCommandLine, invocationOf } from '../../src/cli/command-line.ts';
import { commands } from '../../src/cli/commands.ts';
import { reportRequestOf } from '../../src/cli/report-request.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const request = (...args: string[]) =>
  reportRequestOf(invocationOf(readCommandLine(['report', 'stadt', ...args]), commands.report!));

describe('what a report is asked for', () => {
  it('is told by the ending of its file', () => {
    expect(request('--out', 'a/b.PPTX')).toEqual({
      kind: 'file',
      path: 'a/b.PPTX',
      format: 'pptx',
      template: 'brief',
      areaIds: null
    });
  });

  it('is a profile where areas are named, unless a template is', () => {
    expect(request('--out', 'a.pdf', '--area', '270, 050')).toMatchObject({
      template: 'profile',
      areaIds: ['270', '050']
    });
    expect(request('--out', 'a.pdf', '--area', '270', '--template', 'chain')).toMatchObject({
      template: 'chain'
    });
  });

  it('is the profile of every area in a folder', () => {
    expect(request('--out', 'dir', '--all-areas', '--format', 'docx')).toEqual({
      kind: 'all_areas',
      folder: 'dir',
      format: 'docx'
    });
  });

  it.each([
    [['--out', 'a.odt'], 'Aus „a.odt“ geht kein Format hervor'],
    [['--out', 'report'], 'Aus „report“ geht kein Format hervor'],
    [['--out', 'a.pdf', '--format', 'docx'], '--format docx passt nicht zur Endung .pdf'],
    [['--out', 'dir', '--all-areas', '--area', '270'], '--all-areas schreibt Steckbriefe'],
    [['--out', 'dir', '--all-areas', '--template', 'annex'], '--all-areas schreibt Steckbriefe'],
    [['--out', 'dir', '--all-areas=yes'], 'Die Option --all-areas steht ohne Wert'],
    [['--out', 'a.pdf', '--template', 'novel'], 'Für --template sind diese Werte möglich: brief, annex'],
    [['--out', 'a.odt', '--lang', 'en'], '“a.odt” tells no format']
  ])('is refused: %j', (args, message) => {
    expect(() => request(...args)).toThrow(UsageError);
    expect(() => request(...args)).toThrow(message);
  });
});

it('names the file of an area in letters that every file system takes', () => {
  expect(areaFileName({ areaId: '270', name: 'Neuglück / Süd' }, 'pdf')).toBe('270-neuglueck-sued.pdf');
  expect(areaFileName({ areaId: '05', name: 'Élysée' }, 'docx')).toBe('05-elysee.docx');
});
