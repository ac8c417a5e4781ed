import { expect, it } from 'vitest';
import { asked, describeReal, imported, realFiles } from '../real-files.ts';
import { areaFile } from '../small-files.ts';

describeReal('a country', () => {
  it('Germany: 11,103 shapes, 11,004 municipalities in the register, 10,940 join by a key in four columns, one has no shape', async () => {
    const [areas, register] = await realFiles(
      'germany/gemeinden.topojson',
      'germany/AuszugGV4QAktuell_2020.csv'
    );
    expect(areas?.kind === 'geometry' && areas.layers[0]?.features.length).toBe(11_103);
    const result = imported([areas!, register!]);
    expect(result.package.layers[0]?.features).toHaveLength(10_948);
    expect(asked(result.questions, 'layer_shape_missing')).toMatchObject([
      { values: { count: 1, ids: '03457501' } }
    ]);
    const [sheet] = result.diagnosis.sheets;
    expect([sheet?.rows_kept, sheet?.areas_matched]).toEqual([10_940, 10_940]);
    expect(sheet?.areas_without_row).toHaveLength(8);
    const { unnamed = 0, unknown_area = 0 } = result.diagnosis.rejected_by_reason;
    expect(Number(sheet?.rows_read) - unnamed).toBe(11_004);
    expect(unknown_area).toBe(11_004 - 10_940);
    const { columns } = result.package.rawTables.population!;
    const flensburg = columns.area_id!.indexOf('01001000');
    expect(columns.count![flensburg]).toBe(90_164);
  }, 60_000);

  it('England: 32,844 areas of a Parquet file, joined all', async () => {
    const [imd] = await realFiles('england_imd/imd2019_england_lsoa11.parquet');
    const [header = [], ...rows] = imd?.kind === 'table' ? (imd.sheets[0]?.rows ?? []) : [];
    expect(rows).toHaveLength(32_844);
    expect(asked(imported([imd!]).questions, 'no_areas_known')).toHaveLength(1);
    const code = header.indexOf('lsoa11_code');
    const areas = areaFile(
      'lsoa_2011.geojson',
      rows.map((row) => [String(row[code]), String(row[code])])
    );
    const result = imported([areas, imd!]);
    expect(result.diagnosis.sheets[0]).toMatchObject({ areas_matched: 32_844, areas_without_row: [] });
  }, 60_000);
});
