import { expect, it } from 'vitest';
import { asked, countsOf, describeReal, errorsOf, filesIn, imported, realFiles } from '../real-files.ts';

describeReal('Hamburg, joined by name', () => {
  it.each(['csv', 'xlsx'])('%s: 95 of 104, four pairs, Neuwerk, four homonyms', async (ending) => {
    const result = imported(
      await realFiles(
        'hamburg/hamburg-district-regions.geojson',
        `hamburg/Daten_fuer_die_Stadtteilprofile_2014.${ending}`
      )
    );
    const [sheet] = result.diagnosis.sheets;
    const homonyms = asked(result.questions, 'name_ambiguous');
    const pairs = asked(result.questions, 'area_merged');
    expect(homonyms.map(({ values }) => values.label)).toEqual([
      'Eimsbüttel',
      'Wandsbek',
      'Bergedorf',
      'Harburg'
    ]);
    expect(homonyms.every(({ rows }) => rows.length === 2)).toBe(true);
    expect((sheet?.areas_matched ?? 0) + homonyms.length).toBe(95);
    expect(pairs.map(({ values }) => values.label)).toEqual([
      'Kleiner Grasbrook und Steinwerder',
      'Waltershof und Finkenwerder',
      'Neuland und Gut Moor',
      'Moorburg und Altenwerder'
    ]);
    const named = new Set(result.application.register.areas.map(({ id, name }) => `${id} ${name}`));
    const without = sheet?.areas_without_row ?? [];
    expect(without).toHaveLength(4 + 8 + 1);
    expect(without.some((id) => named.has(`${id} Neuwerk`))).toBe(true);
    expect(await errorsOf(result)).toEqual([]);
  });

  it('pairs and homonyms as someone confirms them', async () => {
    const files = await realFiles(
      'hamburg/hamburg-district-regions.geojson',
      'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv'
    );
    const level = 'district_region';
    const result = imported(files, ({ tables: [table] }) => {
      table?.joins.push(
        { label: 'Eimsbüttel', row: 32, areas: [{ level, id: '0301' }] },
        { label: 'Eimsbüttel', row: 103, areas: [] },
        {
          label: 'Moorburg und Altenwerder',
          areas: [
            { level, id: '0711' },
            { level, id: '0712' }
          ]
        }
      );
    });
    expect(result.diagnosis.sheets[0]?.rows_kept).toBe(93);
    const [layer] = result.package.layers;
    expect(layer?.features).toHaveLength(103);
    const merged = layer?.features.find(({ properties }) => properties.area_id === '0711+0712');
    expect(merged?.properties.name).toBe('Moorburg und Altenwerder');
    expect(await errorsOf(result)).toEqual([]);
  });

  it('numbers with blanks, decimal comma, minus and point for secret', async () => {
    const result = imported(
      await realFiles(
        'hamburg/hamburg-district-regions.geojson',
        'hamburg/Daten_fuer_die_Stadtteilprofile_2014.csv'
      )
    );
    const { columns } = result.package.rawTables.observations!;
    const at = (indicator: string) =>
      columns.area_id!.findIndex((id, row) => id === '0101' && columns.indicator_id![row] === indicator);
    expect(columns.value![at('wanderungssaldo')]).toBe(-23);
    expect(columns.value![at('durchschnittliches_einkommen_je_steuerpflichtigen_in_eur')]).toBe(26493);
    const share = at('anteil_der_unter_18_jaehrigen_in_percent');
    expect([columns.numerator![share], columns.denominator![share]]).toEqual([162, 1675]);
    expect(columns.value![share]).toBeCloseTo((100 * 162) / 1675, 9);
    expect(columns.flag).toContain('suppressed');
  });
});

describeReal('Köln, long format', () => {
  it('29,135 rows, 86 of 86 quarters, the boroughs with them, the city kept out', async () => {
    const files = await realFiles(
      'koeln/stadtteile.geojson',
      'koeln/stadtbezirke.geojson',
      'koeln/bevoelkerung.csv'
    );
    const result = imported(files);
    expect(result.diagnosis.sheets[0]).toMatchObject({
      rows_read: 29_135,
      areas_matched: 86,
      areas_without_row: []
    });
    expect(result.diagnosis.rejected_by_reason).toEqual({ total: 304 });
    expect(result.diagnosis.sheets[0]?.rows_kept).toBe(29_135 - 304);
    expect(countsOf(result)).toMatchObject({ observations: 28_831, indicators: 38 });
  });
});

describeReal('Flensburg, many small tables', () => {
  const folder = 'flensburg/tables/';
  const withoutAreas = [
    'fl_age_groups_of_residents.csv',
    'fl_child_education_support.csv',
    'fl_debt_counseling_residents.csv',
    'fl_non_german_nationals_residence_status.csv'
  ];

  it('all 23 tables with data and both shapefiles: 19 join all 13 districts, 4 name no areas', async () => {
    const tables = filesIn(folder).filter((name) => !/meta_data|i18n/.test(name));
    expect(tables).toHaveLength(23);
    const result = imported(
      await realFiles(
        'flensburg/flensburg_stadtteile.zip',
        'flensburg/flensburg_stadtbezirke.zip',
        ...tables.map((name) => folder + name)
      )
    );
    expect(result.package.layers.map(({ level, features }) => [level, features.length])).toEqual([
      ['district', 13],
      ['borough', 41]
    ]);
    const { sheets } = result.diagnosis;
    expect(sheets.filter(({ areas_matched }) => areas_matched === 13)).toHaveLength(19);
    expect(sheets.filter(({ areas_matched }) => areas_matched === 0).map(({ file }) => file)).toEqual(
      withoutAreas
    );
    expect(asked(result.questions, 'no_area_column').map(({ file }) => file)).toEqual(withoutAreas);
    expect(countsOf(result)).toEqual({ population: 221, indicators: 45, observations: 2002 });
    expect(result.diagnosis.indicators.map(({ indicator_id }) => indicator_id)).toContain(
      'beneficiaries_residents'
    );
    expect(await errorsOf(result)).toEqual([]);
  });
});

describeReal('Basel', () => {
  it('17 indicators in 21 areas', async () => {
    const result = imported(await realFiles('basel/wohnviertel.geojson', 'basel/quartierradar_2025.tsv'));
    expect(result.diagnosis.indicators.map(({ areas, values }) => [areas, values])).toEqual(
      new Array(17).fill([21, 21])
    );
    expect(result.diagnosis.rejected).toEqual([]);
  });
});

describeReal('Berlin, core indicators', () => {
  const files = () =>
    realFiles('berlin/geo/bzr_until2020.geojson', 'berlin/kernindikatoren/kernindikatoren_long.csv');

  it('ask for the period nobody states', async () => {
    const result = imported(await files());
    expect(asked(result.questions, 'no_period')).toMatchObject([{ confidence: 'check' }]);
    expect(result.diagnosis.sheets[0]?.rows_kept).toBe(0);
  });

  it('are 23 × 138 once someone has said it', async () => {
    const result = imported(await files(), ({ tables: [table] }) => {
      table!.period = { from: 'fixed', value: '2017' };
    });
    expect(result.diagnosis.indicators.map(({ areas }) => areas)).toEqual(new Array(23).fill(138));
    expect(await errorsOf(result)).toEqual([]);
  });
});

describeReal('Berlin, monitoring', () => {
  it('2013 and 2017: 446 of 447 join, the shifted table of 2017 is reported and kept out', async () => {
    const tables = [2013, 2017].flatMap((year) =>
      ['2-1', '4-1'].map((table) => `berlin/mss/${year}/mss-${year}-table-${table}.csv`)
    );
    const result = imported(await realFiles('berlin/geo/plr_until2020.geojson', ...tables));
    const sheets = result.diagnosis.sheets.map(({ rows_read, rows_kept, areas_matched }) => [
      rows_read,
      rows_kept,
      areas_matched
    ]);
    expect(sheets).toEqual([
      [447, 446, 446],
      [447, 446, 446],
      [447, 446, 446],
      [447, 0, 0]
    ]);
    expect(asked(result.questions, 'shifted_header')).toMatchObject([
      {
        file: 'mss-2017-table-4-1.csv',
        confidence: 'check',
        values: { negative: 'k07_foreign_transfer_recipients' }
      }
    ]);
    expect(asked(result.questions, 'layer_parts_merged')).toMatchObject([{ values: { ids: '06010102' } }]);
    expect(await errorsOf(result)).toEqual([]);
  });

  it('2021: all 542 join; the truncated table is reported', async () => {
    const result = imported(
      await realFiles(
        'berlin/geo/plr_2021.geojson',
        'berlin/mss/2021/wfs_mss_2021_index_indikatoren.csv',
        'berlin/mss/2021/mss-2021-table-2-1.csv'
      )
    );
    expect(result.diagnosis.sheets.map(({ areas_matched }) => areas_matched)).toEqual([542, 447]);
    expect(asked(result.questions, 'truncated')).toMatchObject([
      { file: 'mss-2021-table-2-1.csv', values: { present: 447, expected: 542 } }
    ]);
    expect(await errorsOf(result)).toEqual([]);
  });
});

describeReal('facilities', () => {
  it('Berlin: five layers of points in metres', async () => {
    const layers = ['apotheken', 'jugendfreizeiteinrichtungen', 'kitas', 'pflegeeinrichtungen', 'schulen'];
    const files = layers.map((name) => `berlin/facilities/${name}_2024_wfs.geojson`);
    const result = imported(await realFiles('berlin/geo/plr_2021.geojson', ...files));
    const { columns, rowCount } = result.package.rawTables.facilities!;
    expect(rowCount).toBe(732 + 407 + 2880 + 274 + 902);
    expect(columns.area_id!.filter((id) => id === null)).toEqual([]);
  });

  it('Berlin: 2,852 day-care centres, 197,762 places, 33 outside the area they name', async () => {
    const result = imported(
      await realFiles('berlin/geo/plr_2021.geojson', 'berlin/facilities/kitas-2025-11-details.csv')
    );
    const table = result.package.rawTables.facilities!;
    const places = table.columns.places_approved!;
    expect(table.rowCount).toBe(2852);
    expect(places.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(197_762);
    expect(asked(result.questions, 'point_outside')).toMatchObject([{ values: { count: 33 } }]);
  });

  it('North Rhine-Westphalia: 5,407 schools by keys without their zero, 77 outside their municipality', async () => {
    const result = imported(
      await realFiles(
        'nrw/municipality_nrw.geojson',
        'nrw/schulen_2024_25_sozialindex_koordinaten_startchancen.csv'
      )
    );
    const table = result.package.rawTables.facilities!;
    expect(table.rowCount).toBe(5407);
    expect(new Set(table.columns.area_id).size).toBe(396);
    expect(table.columns.area_id).not.toContain(null);
    expect(asked(result.questions, 'point_outside')).toMatchObject([{ values: { count: 77 } }]);
  });
});
