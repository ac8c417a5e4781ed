import { expect, it } from 'vitest';
import type { Decoded } from '../../../src/lib/import/model.ts';
import { asked, describeReal, errorsOf, imported, realFiles } from '../real-files.ts';

describeReal('Berlin, residents over the change of boundaries', () => {
  const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
  const files = () =>
    realFiles(
      'berlin/geo/plr_until2020.geojson',
      'berlin/geo/plr_2021.geojson',
      'berlin/geo/lor_crosswalk_2006_to_2021_areal.csv',
      ...years.map((year) => `berlin/ewr/ewr-${year}-02-t2-planning-areas.csv`)
    );

  it('every year joins its own vintage, with the crosswalk between them', async () => {
    const result = imported(await files());
    const [, ...sheets] = result.diagnosis.sheets;
    expect(sheets.map(({ rows_read, areas_matched }) => [rows_read, areas_matched])).toEqual([
      ...[447, 447, 447, 447].map((rows) => [rows, 446]),
      ...[448, 448].map((rows) => [rows, 447]),
      ...[542, 542, 542].map((rows) => [rows, 542])
    ]);
    expect(new Set(asked(result.questions, 'area_unknown').map(({ values }) => values.label))).toEqual(
      new Set(['04030417'])
    );
    const { columns } = result.package.rawTables.population!;
    expect([...new Set(columns.age_from)]).toEqual([0, 6, 15, 18, 27, 45, 55, 65]);
    const { columns: weights } = result.package.rawTables.crosswalk!;
    expect([new Set(weights.from_vintage), new Set(weights.to_vintage)]).toEqual([
      new Set(['2020']),
      new Set(['2021'])
    ]);
    expect(await errorsOf(result)).toEqual([]);
  });

  it('converted, is one series of 542 areas over all nine years, in which no resident is lost', async () => {
    const decoded = await files();
    const result = imported(decoded, (recipe) => {
      recipe.convert_to = '2021';
    });
    const { columns } = result.package.rawTables.population!;
    const rowsOf = (year: string) => columns.period!.flatMap((period, row) => (period === year ? [row] : []));
    for (const [index, year] of years.entries()) {
      const rows = rowsOf(String(year));
      expect(new Set(rows.map((row) => columns.area_id![row])).size).toBe(542);
      const residents = rows.reduce((sum, row) => sum + Number(columns.count![row]), 0);
      expect(residents).toBe(residentsIn(decoded[index + 3]!));
      const estimated = rows.filter((row) => columns.flag![row] === 'estimated').length;
      expect(estimated).toBe(year < 2021 ? 542 * 8 : 0);
    }
    expect(result.diagnosis.rejected_by_reason).toMatchObject({ unknown_reference: 7 });
    expect(await errorsOf(result)).toEqual([]);
  });
});

/** The sum of the column `inhabitants` of a file. */
function residentsIn(file: Decoded): number {
  const rows = file.kind === 'table' ? (file.sheets[0]?.rows ?? []) : [];
  return rows.slice(1).reduce((sum, row) => sum + Number(row[1]), 0);
}
