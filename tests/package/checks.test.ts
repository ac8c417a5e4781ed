import { describe, expect, test } from 'vitest';
import { eachRepeat, groupRows } from '../../src/lib/package/checks/row-groups.ts';
import { similarName } from '../../src/lib/package/similar-name.ts';
import { problemsWith, square } from './problems-of.ts';

const csv = (header: string, ...rows: string[]) => [header, ...rows].join('\n') + '\n';
const bands = (...rows: string[]) => ({
  'population.csv': csv('area_id,period,age_from,age_to,count', ...rows.map((row) => `01,2025,${row}`))
});

describe('age bands', () => {
  test.each<[string, string[]]>([
    ['side by side', ['0,2,10', '3,5,10', '6,,10']],
    ['in any order', ['6,,10', '0,2,10', '3,5,10']],
    ['without a lower end', [',2,10', '3,,10']],
    ['for all ages at once', [',,10']]
  ])('may stand %s', async (_, rows) => expect(await problemsWith(bands(...rows))).toEqual([]));

  test('that share an age are named at the later one', async () => {
    expect(await problemsWith(bands('0,2,10', '2,5,10'))).toEqual([
      'error age_overlap population.csv 3 age_from'
    ]);
    expect(await problemsWith(bands('0,17,10', '0,2,10', '3,5,10'))).toEqual([
      'error age_overlap population.csv 3 age_from',
      'error age_overlap population.csv 4 age_from'
    ]);
  });

  test('beside a total are counted twice', async () => {
    expect(await problemsWith(bands(',,100', '0,2,10'))).toEqual([
      'error age_overlap population.csv 3 age_from'
    ]);
  });

  test('given twice are a double key, not an overlap', async () => {
    expect(await problemsWith(bands('0,2,10', '0,2,10'))).toEqual([
      'error key_duplicate population.csv 3 area_id, period, age_from, age_to'
    ]);
  });

  test('may be left out as a whole', async () => {
    expect(
      await problemsWith({ 'population.csv': csv('area_id,period,count', '01,2025,10', '02,2025,9') })
    ).toEqual([]);
  });
});

const observed = (unit: string, ...rows: string[]) => ({
  'indicators.csv': csv('indicator_id,name_de,unit,polarity', `a,A,${unit},1`),
  'observations.csv': csv('area_id,indicator_id,period,value,numerator,denominator,flag', ...rows)
});

describe('value, numerator and denominator', () => {
  test.each([
    ['percent', '12.5,125,1000'],
    ['percent', '12.3,123,1000'],
    ['percent', '33.3,1,3'],
    ['percent', '33,1,3'],
    ['percent', '33.33333333333333,1,3'],
    ['percent', '0,0,10'],
    ['percent', ',0,0'],
    ['percent', '100,10,10'],
    ['ratio_percent', '120,120,100'],
    ['per_1000', '12.5,125,10000'],
    ['per_10000', '1250,1250,10000'],
    ['ratio', '1.5,3,2'],
    ['days', '17,3,2'],
    ['ratio_percent', '-2.5,-25,1000'],
    ['percent', '12.5,,']
  ])('agree in %s: %s', async (unit, figures) => {
    expect(await problemsWith(observed(unit, `01,a,2025,${figures},`))).toEqual([]);
  });

  test.each([
    ['percent', '12.5,126,1000', 'warning value_mismatch observations.csv 2 value'],
    ['percent', '0.125,125,1000', 'warning value_mismatch observations.csv 2 value'],
    ['per_1000', '12.5,125,1000', 'warning value_mismatch observations.csv 2 value'],
    ['percent', '120,120,100', 'error numerator_above_denominator observations.csv 2 numerator'],
    ['percent', '5,-5,100', 'error negative_count observations.csv 2 numerator'],
    ['percent', '5,5,-100', 'error below_minimum observations.csv 2 denominator']
  ])('disagree in %s: %s', async (unit, figures, problem) => {
    expect((await problemsWith(observed(unit, `01,a,2025,${figures},`)))[0]).toBe(problem);
  });

  test.each(['suppressed', 'secondary', 'missing', 'not_applicable'])(
    'beside %s are reported',
    async (flag) => {
      expect(await problemsWith(observed('percent', `01,a,2025,,5,100,${flag}`))).toEqual([
        'warning value_despite_flag observations.csv 2 numerator'
      ]);
    }
  );

  test.each(['uncertain', 'provisional', 'revised', 'estimated'])('beside %s are fine', async (flag) => {
    expect(await problemsWith(observed('percent', `01,a,2025,5,5,100,${flag}`))).toEqual([]);
  });
});

describe('cells', () => {
  const offer = (column: string, cell: string) =>
    problemsWith({ 'offers.csv': csv(`offer_id,name,${column}`, `a,Elterncafé,${cell}`) });

  test.each([
    ['fte', '.5'],
    ['fte', '+1.50'],
    ['fte', '1e2'],
    ['fte', ' 2 '],
    ['places_approved', '20.0'],
    ['valid_to', '2024-02-29'],
    ['access_mode', 'outreach; digital'],
    ['age_from', '']
  ])('%s may hold „%s“', async (column, cell) => expect(await offer(column, cell)).toEqual([]));

  test.each([
    ['fte', '0x10', 'number_expected'],
    ['fte', 'Infinity', 'number_expected'],
    ['fte', '1 000', 'number_expected'],
    ['fte', '"1.234,5"', 'decimal_comma'],
    ['places_approved', '2.5', 'integer_expected'],
    ['places_approved', '-2', 'below_minimum'],
    ['age_to', '131', 'above_maximum'],
    ['valid_to', '29.02.2024', 'date_invalid'],
    ['valid_to', '2023-02-29', 'date_invalid'],
    ['access_mode', 'outreach; phone', 'value_not_allowed'],
    ['status', 'aktiv', 'value_not_allowed']
  ])('%s may not hold „%s“', async (column, cell, code) => {
    expect(await offer(column, cell)).toEqual([`error ${code} offers.csv 2 ${column}`]);
  });

  test('of booleans are true, false, 1 or 0', async () => {
    const rows = ['true', 'FALSE', '1', '0', '', 'ja'].map((cell, i) => `${i},Schule,school,${cell}`);
    expect(await problemsWith({ 'facilities.csv': csv('facility_id,name,kind,ogs', ...rows) })).toEqual([
      'error boolean_expected facilities.csv 7 ogs'
    ]);
  });
});

describe('references', () => {
  const phases = { 'phases.csv': csv('phase_id,name_de,position', 'birth,Geburt,1', 'daycare,Kita,2') };
  const transitions = {
    'transitions.csv': csv(
      'transition_id,name_de,from_phase,to_phase',
      't1,Übergang,birth,daycare',
      't2,Zweiter,,school'
    )
  };

  test('into a table of the package are looked up', async () => {
    expect(await problemsWith({ ...phases, ...transitions })).toEqual([
      'error unknown_phase transitions.csv 3 to_phase'
    ]);
  });

  test('into a table the package does not have are one problem per column', async () => {
    expect(await problemsWith(transitions)).toEqual([
      'error reference_table_missing transitions.csv - from_phase',
      'error reference_table_missing transitions.csv - to_phase'
    ]);
  });

  test('into a table that cannot be read are left alone', async () => {
    expect(await problemsWith({ ...transitions, 'phases.csv': 'phase_id;name_de\n' })).toEqual([
      'error delimiter_wrong phases.csv 1 -'
    ]);
  });

  test('may be to an area or a facility where the table says so', async () => {
    const facilities = csv('facility_id,name,kind', 'kita,Kita,daycare');
    const rows = ['01,kita,walk,5', 'kita,kita,walk,0', 'x,kita,walk,5', '01,01,walk,5'];
    const times = csv('origin_id,facility_id,mode,minutes', ...rows);
    expect(await problemsWith({ 'facilities.csv': facilities, 'travel_times.csv': times })).toEqual([
      'error unknown_place travel_times.csv 4 origin_id',
      'error unknown_facility travel_times.csv 5 facility_id'
    ]);
  });

  test('of observations may be to areas of any level', async () => {
    const city = JSON.stringify({ type: 'FeatureCollection', features: [square('stadt', 10)] });
    const rows = ['stadt,child_poverty,2025,1', 'land,child_poverty,2025,1'];
    const observations = csv('area_id,indicator_id,period,value', ...rows);
    expect(await problemsWith({ 'areas-city.geojson': city, 'observations.csv': observations })).toEqual([
      'error unknown_area observations.csv 3 area_id'
    ]);
  });
});

describe('the crosswalk', () => {
  const crosswalk = (...rows: string[]) => ({
    'crosswalk.csv': csv('from_vintage,from_id,to_vintage,to_id,weight', ...rows)
  });

  test('warns where the weights of an area do not add up', async () => {
    expect(
      await problemsWith(crosswalk('2019,a,2021,x,0.6', '2019,a,2021,y,0.4', '2019,b,2021,x,0.7'))
    ).toEqual(['warning crosswalk_sum crosswalk.csv 4 weight']);
  });

  test('names areas that a vintage of the package does not have', async () => {
    const features = [square('01', 10, { vintage: '2021' }), square('02', 11, { vintage: '2021' })];
    const areas = { 'areas-district.geojson': JSON.stringify({ type: 'FeatureCollection', features }) };
    expect(await problemsWith({ ...areas, ...crosswalk('2019,a,2021,01,1', '2019,b,2021,99,1') })).toEqual([
      'error unknown_area crosswalk.csv 3 to_id'
    ]);
  });
});

test('transition rates are shares', async () => {
  const files = {
    'phases.csv': csv('phase_id,name_de,position', 'birth,Geburt,1'),
    'transitions.csv': csv('transition_id,name_de,from_phase,to_phase', 't,T,birth,birth'),
    'transition_rates.csv': csv(
      'area_id,transition_id,outcome,period,numerator,denominator',
      '01,t,arrived,2025,5,10',
      '02,t,arrived,2025,15,10'
    )
  };
  expect(await problemsWith(files)).toEqual([
    'error numerator_above_denominator transition_rates.csv 3 numerator'
  ]);
});

describe('settings', () => {
  const settings = (index: object, more: object = {}) =>
    problemsWith({ 'atlas.json': JSON.stringify({ index, ...more }) });

  test('may not choose an indicator twice, or one without direction', async () => {
    const indicators = [{ id: 'child_poverty' }, { id: 'child_poverty' }];
    expect(await settings({ indicators })).toEqual([
      'error setting_indicator_twice atlas.json - index.indicators[1].id'
    ]);
    const neutral = {
      'indicators.csv': csv('indicator_id,name_de,unit,polarity', 'child_poverty,K,percent,0')
    };
    expect(
      await problemsWith({
        ...neutral,
        'atlas.json': JSON.stringify({ index: { indicators: [indicators[0]] } })
      })
    ).toEqual(['error setting_neutral_indicator atlas.json - index.indicators[0].id']);
  });

  test('may not break the series of an indicator that is not there', async () => {
    const breaks = [{ period: '2021' }, { period: '2022', indicator_id: 'gone' }];
    expect(await settings({}, { breaks })).toEqual([
      'error setting_unknown_indicator atlas.json - breaks[1].indicator_id'
    ]);
  });

  test('may not combine what does not go together, nor name an indicator in two themes', async () => {
    const theme = (id: string, indicators: string[], weight = 1) => ({ id, indicators, weight });
    const themes = [theme('a', ['child_poverty', 'gone']), theme('a', ['child_poverty'], -1)];
    const problems = await settings({ combine: 'geometric-mean', themes });
    expect(problems.sort()).toEqual([
      'error setting_geometric_mean atlas.json - index.combine',
      'error setting_indicator_in_themes atlas.json - index.themes[1].indicators[0]',
      'error setting_negative_weight atlas.json - index.themes[1].weight',
      'error setting_theme_twice atlas.json - index.themes[1].id',
      'error setting_unknown_indicator atlas.json - index.themes[0].indicators[1]'
    ]);
    expect(await settings({ standardise: 'min-max', combine: 'geometric-mean' })).toEqual([]);
  });

  test('need ascending limits and minima from 0 on', async () => {
    const index = { classify: { limits: [-1, 1, 1] }, trend: { limits: [1, -1] }, minimum_population: -1 };
    expect(await settings(index, { disclosure: { minimum_numerator: -3 } })).toEqual([
      'error setting_below_minimum atlas.json - disclosure.minimum_numerator',
      'error setting_limits_not_ascending atlas.json - index.classify.limits',
      'error setting_below_minimum atlas.json - index.minimum_population',
      'error setting_limits_not_ascending atlas.json - index.trend.limits'
    ]);
  });
});

describe('row groups', () => {
  test('tell rows apart by all columns, empty cells included', () => {
    const columns = [
      ['a', 'a', 'b', 'a', null, null],
      [1, 2, 1, 1, 1, 1]
    ];
    const repeats: [number, number][] = [];
    eachRepeat(groupRows(columns, 6), (row, first) => repeats.push([row, first]));
    expect(repeats).toEqual([
      [3, 0],
      [5, 4]
    ]);
  });

  test('stay exact with many columns of many values', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `k${i % 10_000}`);
    const repeats: number[] = [];
    eachRepeat(groupRows([many, many, many, many, many], many.length), (row) => repeats.push(row));
    expect(repeats).toHaveLength(10_000);
  });
});

test('similar names are found, others are not', () => {
  const names = ['area_id', 'indicator_id', 'value', 'flag'];
  expect(similarName('Area-ID', names)).toBe('area_id');
  expect(similarName('indikator_id', names)).toBe('indicator_id');
  expect(similarName('flags', names)).toBeUndefined();
  expect(similarName('remark', names)).toBeUndefined();
});
