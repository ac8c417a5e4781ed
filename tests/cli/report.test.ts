import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberText } from '../../src/lib/messages/number-text.ts';
import { readPdf, type ReadPdf } from '../report/pdf/read-pdf.ts';
import { atlas, atlasProcess } from './atlas-process.ts';

const example = 'data/beispielstadt';
const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Record<string, string>;
const table = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, 'analysis', name), 'utf8'), {
    header: true,
    skipEmptyLines: true
  }).data;
/** Text as it is compared: breaks of lines and hyphenation are the typesetter's. */
const joined = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

describe('atlas report', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    const path = join(folder, 'anlage.pdf');
    const { code, error } = await atlasProcess(['report', example, '--template', 'annex', '--out', path]);
    expect([code, error]).toEqual([0, '']);
    pdf = await readPdf(new Uint8Array(readFileSync(path)));
    await atlas('analyse', example, '--out', join(folder, 'analysis'));
  });
  const roles = (role: string) => pdf.roles.filter((node) => node.role === role);

  it('sets an accessible PDF with bookmarks, heads of tables and a map in words', () => {
    expect(pdf).toMatchObject({ tagged: true, language: 'de-DE' });
    expect(pdf.bookmarks).toEqual([
      'Das Wichtigste',
      'Soziale Belastung',
      'Wo zuerst hinsehen?',
      'Übergänge',
      'Methode und Daten',
      'Zeichen',
      'Quellen'
    ]);
    expect(roles('TH').length).toBeGreaterThanOrEqual(5 + 5 + 3);
    const [map] = roles('Figure');
    expect(map?.alt).toContain('sehr hoch: Nordtor, Neuglück, Westerfeld, Kanalviertel und Hüttenplatz.');
    expect(map?.alt).toContain('Ohne Klasse: Hafenbecken, Sieberg, Espenloh und Schwiering.');
  });

  it('says the key statements of statements.csv', () => {
    const text = joined(pdf.text);
    const statements = table('statements.csv');
    expect(statements.length).toBeGreaterThan(5);
    for (const { de = '' } of statements) expect(text).toContain(joined(de));
  });

  it('ranks the areas as index.csv does', () => {
    const text = joined(pdf.text);
    const ranked = table('index.csv').filter(({ rank }) => rank !== '');
    expect(ranked).toHaveLength(58);
    for (const { rank, name = '', index, class_label = '' } of ranked)
      expect(text).toContain(joined(`${rank}${name}${numberText(Number(index), 2, 'de')}${class_label}`));
  });

  it('gives the most urgent gaps the priority of gaps.csv', () => {
    const text = joined(pdf.text);
    const centre = table('gaps.csv').find(
      ({ area_id, phase_id, action_field }) =>
        area_id === '270' && phase_id === 'early_childhood' && action_field === 'family_centre'
    );
    const urgency = numberText(Number(centre?.priority), 1, 'de');
    expect(text).toContain(joined(`Neuglück Frühe Kindheit Familienzentren keines erfasst ${urgency}`));
  });
});
