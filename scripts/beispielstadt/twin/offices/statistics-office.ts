import type { DataPackage } from '../../../../src/lib/package/model.ts';
import { restated } from '../../population/rows.ts';
import { years } from '../../years.ts';
import { german } from '../formats/german-number.ts';
import { lines } from '../formats/semicolon-csv.ts';
import { columnName } from '../formats/sheet-xml.ts';
import { utf8WithMark, windows1252 } from '../formats/windows-1252.ts';
import { workbook } from '../formats/workbook.ts';
import type { Cell, Sheet } from '../formats/sheet.ts';
import { areaNames, areasOf, keyed, rowsOf, text } from '../package-view.ts';
import type { Row } from '../package-view.ts';
import type { TwinFile } from '../twin-file.ts';
import { printed } from './figures.ts';

const indicatorTopics = ['material', 'family'];
const otherOffices = ['family_support', 'welcome_visits'];

/** The statistics office: population and social data in workbooks, quarters, crosswalk and catalogue beside them. */
export function statisticsOffice(pkg: DataPackage): TwinFile[] {
  return [
    {
      path: 'Statistikamt/Bevoelkerung_nach_Alter_2015-2025.xlsx',
      bytes: workbook(years.map((year) => populationSheet(pkg, year))),
      feeds: 'population',
      traits: [
        'one sheet per year',
        'merged header',
        'subtotals',
        'total as formula without value',
        'footnotes'
      ]
    },
    {
      path: 'Statistikamt/Sozialdaten_2015-2025.xlsx',
      bytes: workbook([...years.map((year) => socialSheet(pkg, year)), helperSheet]),
      feeds: 'observations',
      traits: [
        'one sheet per year',
        'merged two-row header',
        'names instead of keys',
        'renamed columns',
        'hidden sheet'
      ]
    },
    {
      path: 'Statistikamt/Quartiere_2024.csv',
      bytes: windows1252(quarterLines(pkg)),
      feeds: 'population',
      traits: ['Windows-1252', 'long', 'age bands in words']
    },
    {
      path: 'Statistikamt/Gebietsreform_2021.csv',
      bytes: utf8WithMark(crosswalkLines(pkg)),
      feeds: 'crosswalk',
      traits: ['UTF-8 with byte order mark', 'percent instead of shares']
    },
    {
      path: 'Statistikamt/Kennzahlenkatalog.xlsx',
      bytes: workbook([catalogueSheet(pkg)]),
      feeds: 'indicators',
      traits: ['units and directions in words']
    }
  ];
}

const bandLabel = ({ age_from, age_to }: Row): string => {
  if (age_to === null) return `${age_from} und älter`;
  return age_from === age_to ? (age_from === 0 ? 'unter 1' : String(age_from)) : `${age_from} bis ${age_to}`;
};

function populationSheet(pkg: DataPackage, year: number): Sheet {
  const rows = rowsOf(pkg, 'population').filter(({ period }) => period === String(year));
  const bands = rows.filter(({ area_id }) => area_id === '05999000');
  const counts = keyed(rows, 'area_id', 'age_from');
  const line = (id: string, label: Cell, key: Cell): Cell[] => [
    key,
    label,
    ...bands.map(({ age_from }) => Number(counts.get(`${id} ${age_from}`)?.count ?? 0))
  ];
  const body = byBorough(pkg, year, line);
  const last = 5 + body.length;
  const total = bands.map((_, index): Cell => ({
    formula: `SUM(${columnName(index + 2)}6:${columnName(index + 2)}${last})/2`
  }));
  return {
    name: String(year),
    merges: ['A4:A5', 'B4:B5', `C4:${columnName(bands.length + 1)}4`],
    rows: [
      ['Beispielstadt, Statistische Bezirke: Bevölkerung nach Altersjahren'],
      [`Stand: 31.12.${year}${year === 2025 ? ' (vorläufig)' : ''}`],
      [],
      ['Nr.', 'Statistischer Bezirk', 'Alter von … Jahren'],
      ['', '', ...bands.map(bandLabel)],
      ...body,
      ['', 'Stadt insgesamt', ...total],
      [],
      ['¹ Werte vor 2021 auf den Gebietsstand 2021 umgerechnet (geschätzt)'],
      ['Quelle: Musteramt für Statistik (synthetisch)']
    ]
  };
}

/** Districts by borough, each followed by its subtotal; keys as numbers have lost their zeros. */
function byBorough(
  pkg: DataPackage,
  year: number,
  line: (id: string, label: Cell, key: Cell) => Cell[]
): Cell[][] {
  const districts = areasOf(pkg, 'district');
  return areasOf(pkg, 'borough').flatMap(({ properties: borough }) => [
    ...districts
      .filter(({ properties }) => properties.parent_id === borough.area_id)
      .map(({ properties: { area_id, name } }) => {
        const mark = year < 2021 && restated.includes(area_id) ? '¹' : '';
        return line(area_id, name + mark, Number(area_id));
      }),
    line(borough.area_id, `Stadtbezirk ${borough.name}`, '')
  ]);
}

function socialSheet(pkg: DataPackage, year: number): Sheet {
  const indicators = rowsOf(pkg, 'indicators').filter(
    ({ topic, indicator_id }) =>
      indicatorTopics.includes(text(topic)) && !otherOffices.includes(text(indicator_id))
  );
  const figures = keyed(
    rowsOf(pkg, 'observations').filter(({ period }) => period === String(year)),
    'area_id',
    'indicator_id'
  );
  const line = (id: string, label: Cell): Cell[] => [
    label,
    ...indicators.flatMap(({ indicator_id }) => printed(figures.get(`${id} ${indicator_id}`)).map(numeric))
  ];
  const parts = year < 2020 ? ['Fälle', 'Bezugsgröße', 'Anteil'] : ['Anzahl', 'Basis', 'Quote'];
  return {
    name: String(year),
    merges: indicators.map((_, index) => `${columnName(1 + 3 * index)}4:${columnName(3 + 3 * index)}4`),
    rows: [
      ['Beispielstadt – Sozialdaten nach Statistischen Bezirken'],
      [`Stichtag 31.12.${year}`],
      [],
      ['Statistischer Bezirk', ...indicators.flatMap(({ name_de }) => [text(name_de), '', ''])],
      ['', ...indicators.flatMap(() => parts)],
      ...byBorough(pkg, year, (id, label) => line(id, label)),
      ['nicht zuordenbar', ...indicators.flatMap(() => ['–', '–', 'x'])],
      line('05999000', 'Insgesamt'),
      [],
      ['* unter 10, geheim zu halten   ... Angabe liegt nicht vor   – genau null   x Aussage nicht sinnvoll'],
      ['( ) eingeschränkt aussagefähig   p vorläufig   s geschätzt   ¹ Gebietsreform 2021'],
      [
        'Quelle: Musteramt für Statistik (synthetisch); Arbeitsagentur-Statistik, Sonderauswertung (synthetisch)'
      ]
    ]
  };
}

/** Plain numbers stand as numbers in the workbook, everything with a sign as text. */
function numeric(value: string): Cell {
  const plain = value.replaceAll('.', '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : value;
}

const helperSheet: Sheet = {
  name: 'Hilfstabelle',
  hidden: true,
  rows: [['nur für interne Verweise'], [1, 2, 3]]
};

function quarterLines(pkg: DataPackage): string {
  const names = areaNames(pkg);
  const quarters = new Set(areasOf(pkg, 'quarter').map(({ properties }) => properties.area_id));
  const rows = rowsOf(pkg, 'population').filter(({ area_id }) => quarters.has(text(area_id)));
  return lines([
    ['Quartier', 'Bezeichnung', 'Stand', 'Altersgruppe', 'Personen'],
    ...rows.map((row) => [
      text(row.area_id),
      names.get(text(row.area_id)) ?? '',
      `31.12.${row.period}`,
      bandLabel(row),
      german(Number(row.count), 0, '.')
    ])
  ]);
}

function crosswalkLines(pkg: DataPackage): string {
  const names = areaNames(pkg);
  return lines([
    ['Bezirk alt', 'Name alt', 'Bezirk neu', 'Name neu', 'Anteil der Einwohner'],
    ...rowsOf(pkg, 'crosswalk').map(({ from_id, to_id, weight }) => [
      text(from_id),
      names.get(text(from_id)) ?? '',
      text(to_id),
      names.get(text(to_id)) ?? '',
      `${german(100 * Number(weight), 2)} %`
    ])
  ]);
}

const unitWords: Readonly<Record<string, string>> = {
  percent: 'Prozent',
  per_1000: 'je 1.000',
  per_10000: 'je 10.000'
};
const directions: Readonly<Record<string, string>> = {
  '1': 'belastend',
  '-1': 'entlastend',
  '0': 'ohne Richtung'
};

function catalogueSheet(pkg: DataPackage): Sheet {
  const header = [
    'Kürzel',
    'Kennzahl',
    'engl. Bezeichnung',
    'Definition',
    'Einheit',
    'Thema',
    'Richtung',
    'Zähler',
    'Nenner',
    'Quelle',
    'Lizenz',
    'Mindestfallzahl',
    'Mindestbasis'
  ];
  return {
    name: 'Katalog',
    rows: [
      header,
      ...rowsOf(pkg, 'indicators').map((row): Cell[] => [
        text(row.indicator_id),
        text(row.name_de),
        text(row.name_en),
        text(row.definition_de),
        unitWords[text(row.unit)] ?? text(row.unit),
        text(row.topic),
        directions[text(row.polarity)] ?? '',
        text(row.numerator_de),
        text(row.denominator_de),
        text(row.source),
        text(row.licence),
        Number(row.min_numerator),
        Number(row.min_denominator)
      ])
    ]
  };
}
