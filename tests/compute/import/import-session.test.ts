import { beforeEach, describe, expect, it } from 'vitest';
import { ImportSession } from '../../../src/lib/compute/import/import-session.ts';
import {
  editTable,
  joinLabel,
  leaveTableOut,
  setColumn
} from '../../../src/lib/import/recipe/edit-recipe.ts';
import type { Question } from '../../../src/lib/import/recipe/question.ts';
import { readPackage } from '../../../src/lib/package/read-package.ts';
import { zipSource } from '../../../src/lib/package/zip-source.ts';
import { smallPackageSource } from '../../fixtures/small-package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const square = (x: number) => [
  [x, 51],
  [x + 0.01, 51],
  [x + 0.01, 51.01],
  [x, 51.01],
  [x, 51]
];
const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: ['Hafen', 'Markt', 'Ufer', 'Heide', 'Moor', 'Sand'].map((NAME, i) => ({
    type: 'Feature',
    properties: { NR: `0${i + 1}`, NAME },
    geometry: { type: 'Polygon', coordinates: [square(9 + i / 100)] }
  }))
});
const figures = `Nr.;Stadtteil;Arbeitslose;Erwerbsfähige;Arbeitslosenanteil in %
1;Hafen;120;1.000;12,0
2;Markt;45;900;5,0
3;Ufer;31;1.240;2,5
4;Heide;*;700;*
5;Moor;80;1.600;5,0
6;Sand;33;1.100;3,0
;Insgesamt;309;6.540;4,7`;
const byName = `Stadtteil;Jahr;Quote
Hafen;2024;12,5
Markt;2024;4,0
Ufr;2024;6,1
Heide;2024;7,0
Moor;2024;8,2
Sand;2024;9,9`;
const undated = figures.replaceAll('Arbeitslose', 'Hilfen').replaceAll('Erwerbsfähige', 'Kinder');

let session: ImportSession;
const codes = (questions: readonly Question[]) => questions.map(({ code }) => code);
const decode = (name: string, text: string) => session.decode(name, bytes(text), {}, () => undefined);

beforeEach(() => {
  session = new ImportSession();
});

describe('an import', () => {
  it('proposes, shows each column with its reason, and makes a package that can be read', async () => {
    await decode('Stadtteile.geojson', boundaries);
    await decode('Sozialdaten_2024.csv', figures);
    const review = session.review(null, false);
    const [table] = review.tables;
    expect(table?.columns.map(({ column, confidence, reason }) => [column.as, confidence, reason])).toEqual([
      ['area_key', 'certain', 'keys_match'],
      ['area_name', 'certain', 'names_match'],
      ['ignore', 'likely', 'part_of_share'],
      ['ignore', 'likely', 'part_of_share'],
      ['value', 'certain', 'recomputed']
    ]);
    expect(table?.columns[4]?.preview).toMatchObject({ filled: 6, values: 5, least: 2.5, greatest: 12 });
    expect(table?.columns[4]?.preview.bins.reduce((a, b) => a + b)).toBe(5);
    expect(review.questions).toEqual([]);
    const finished = await session.finish({
      municipality: 'Neustadt',
      level: review.settings.level,
      period: '2024',
      preset: 'default',
      polarities: {},
      index: null
    });
    const reading = await readPackage(zipSource(finished.zip, 'neustadt.zip'));
    expect(reading.ok && reading.package.rawTables.observations?.rowCount).toBe(6);
    expect(JSON.parse(finished.diagnosis)).toHaveProperty('trace.observations');
  });

  it('asks for boundaries, and what was left out for want of them is read once they are there', async () => {
    await decode('Sozialdaten_2024.csv', figures);
    const before = session.review(null, false);
    expect(codes(before.questions)).toEqual(['no_areas_known']);
    await decode('Stadtteile.geojson', boundaries);
    const after = session.review(before.recipe, false);
    expect(after.tables).toHaveLength(1);
    expect(after.questions).toEqual([]);
  });

  it('stops asking what was answered', async () => {
    await decode('Stadtteile.geojson', boundaries);
    await decode('Quoten.csv', byName);
    const before = session.review(null, false);
    expect(codes(before.questions)).toEqual(['area_similar']);
    const [question] = before.questions;
    expect(question?.areas).toEqual([{ level: 'district', id: '03' }]);
    const after = session.review(joinLabel(0, 'Ufr', null, question?.areas ?? [])(before.recipe), false);
    expect(after.questions).toEqual([]);
    expect(after.diagnosis.sheets[0]?.rows_kept).toBe(6);
  });

  it('asks for a period nobody states, and takes the one given', async () => {
    await decode('Stadtteile.geojson', boundaries);
    await decode('Hilfen.csv', undated);
    const before = session.review(null, false);
    expect(codes(before.questions)).toEqual(['no_period']);
    const dated = editTable(0, (table) => ({ ...table, period: { from: 'fixed', value: '2023' } }));
    const after = session.review(dated(before.recipe), false);
    expect(after.questions).toEqual([]);
    expect(after.diagnosis.indicators[0]?.periods).toEqual(['2023']);
  });

  it('keeps decisions while files come and go', async () => {
    await decode('Stadtteile.geojson', boundaries);
    await decode('Sozialdaten_2024.csv', figures);
    const first = session.review(null, false);
    const decided = setColumn(0, 'Arbeitslosenanteil in %', { indicator: 'Arbeitslosigkeit' })(first.recipe);
    await decode('Quoten.csv', byName);
    const both = session.review(decided, false);
    const kept = both.recipe.tables.find(({ file }) => file === 'Sozialdaten_{year}.csv');
    expect(kept?.columns.at(-1)?.indicator).toBe('Arbeitslosigkeit');
    session.remove('Quoten.csv');
    expect(session.review(both.recipe, false).tables).toHaveLength(1);
  });

  it('leaves a table out on request', async () => {
    await decode('Stadtteile.geojson', boundaries);
    await decode('Sozialdaten_2024.csv', figures);
    const { recipe } = session.review(null, false);
    const after = session.review(leaveTableOut(0)(recipe), false);
    expect(after.tables).toEqual([]);
    expect(after.diagnosis.indicators).toEqual([]);
  });

  it('refuses a file with its code, and keeps what it had under that name', async () => {
    await decode('Stadtteile.geojson', boundaries);
    const refused = await decode('Stadtteile.geojson', '{"type": "FeatureCollection"');
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'json_invalid' } });
    expect(session.review(null, false).layers).toHaveLength(1);
  });

  it('can be cancelled while a file is decoded', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i};Gebiet ${i};12,5`);
    const decoding = decode('groß.csv', ['Nr.;Name;Wert', ...rows].join('\n'));
    session.cancel('groß.csv');
    expect(await decoding).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
  });
});

describe('an import into a package', () => {
  it('knows its areas and indicators, and replaces rows with the same key', async () => {
    const reading = await readPackage(smallPackageSource());
    if (!reading.ok) throw new Error('The small package is not valid');
    const base = reading.package;
    const poverty = base.rawTables.indicators?.columns.name_de?.[0];
    session.setBase(base);
    const rows = base.layers[0]?.features.map(({ properties }) => `${properties.area_id};20,5`) ?? [];
    await decode('Kinderarmut_2026.csv', [`Gebiet;${poverty} in %`, ...rows].join('\n'));
    const review = session.review(null, false);
    expect(review.questions).toEqual([]);
    expect(review.changes).toEqual([{ table: 'observations', added: 36, replaced: 0 }]);
    expect(review.settings).toEqual({ ...base.settings, period: '2026' });
    expect(review.diagnosis.indicators.map(({ indicator_id }) => indicator_id)).toEqual(['child_poverty']);
  });
});

it('shows what disclosure control would hide, and in how many areas an indicator stays', async () => {
  await decode('Stadtteile.geojson', boundaries);
  await decode('Sozialdaten_2024.csv', figures);
  const { settings } = session.review(null, false);
  const preview = session.previewDisclosure({ preset: 'default', level: settings.level, period: '2024' });
  expect(preview.suppressed).toEqual([
    { table: 'observations', indicatorId: 'arbeitslosenanteil_in_percent', byRule: 0, bySource: 1, rows: 6 }
  ]);
  expect(preview.shown).toEqual({ arbeitslosenanteil_in_percent: 5 / 6 });
});
