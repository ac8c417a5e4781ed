import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedPdf } from '../report/pdf/accessible-pdf.ts';
import { atlas, atlasProcess } from './atlas-process.ts';

const example = 'data/beispielstadt';
const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('atlas report', { timeout: 120_000 }, () => {
  it('sets an accessible PDF in a process of its own', async () => {
    const path = join(folder, 'kurz.pdf');
    const { code, out, error } = await atlasProcess(['report', example, '--out', path]);
    expect([code, out, error]).toEqual([0, `Geschrieben: ${path}\n`, '']);
    const { faults, bookmarks } = await checkedPdf(new Uint8Array(readFileSync(path)));
    expect(faults).toEqual([]);
    expect(bookmarks.map(({ title }) => title)).toContain('Soziale Belastung');
  });

  it('writes the profile of every area into a folder, and says how far it is', async () => {
    const areas = join(folder, 'areas');
    const { code, out, error } = await atlas(
      ...['report', example, '--out', areas, '--all-areas', '--format', 'html', '--lang', 'en']
    );
    expect([code, out]).toEqual([0, `Written: 62 profiles to ${areas}\n`]);
    expect(error.split('\n')[0]).toBe('1/62 000-altstadt.html');
    expect(readdirSync(areas)).toHaveLength(62);
    const page = readFileSync(join(areas, '270-neuglueck.html'), 'utf8');
    expect(page).toContain('<html lang="en');
    expect(page).toContain('Neuglück');
  });

  it('says which areas there are where one is not known', async () => {
    const { code, error } = await atlas(
      'report',
      example,
      '--area',
      '270,999',
      '--out',
      join(folder, 'a.pdf')
    );
    expect(code).toBe(2);
    expect(error).toContain('auf der Ebene des Berichts nicht: 999. Vorhanden: 000 (Altstadt)');
    expect(readdirSync(folder)).not.toContain('a.pdf');
  });
});
