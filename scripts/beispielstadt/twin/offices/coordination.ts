import type { DataPackage } from '../../../../src/lib/package/model.ts';
import { rateYears } from '../../chain/rates.ts';
import { german, germanDate } from '../formats/german-number.ts';
import { lines } from '../formats/semicolon-csv.ts';
import { windows1252 } from '../formats/windows-1252.ts';
import { workbook } from '../formats/workbook.ts';
import type { Cell, Sheet } from '../formats/sheet.ts';
import { areaNames, keyed, rowsOf, text } from '../package-view.ts';
import type { Row } from '../package-view.ts';
import type { TwinFile } from '../twin-file.ts';
import { offerSheet } from './offer-list.ts';

/** The coordination office of the prevention chain: offers, transitions, registers. */
export function coordinationOffice(pkg: DataPackage): TwinFile[] {
  return [
    {
      path: 'Koordination/Angebotsliste.xlsx',
      bytes: workbook([offerSheet(pkg)]),
      feeds: 'offers',
      traits: [
        'duplicate providers',
        'several areas in one cell',
        'ages in words',
        'dates as text and as numbers',
        'missing coordinates'
      ]
    },
    {
      path: 'Koordination/Uebergangsquoten_2018-2025.xlsx',
      bytes: workbook(rateYears.map((year) => rateSheet(pkg, year))),
      feeds: 'transition_rates',
      traits: ['one sheet per year', 'names instead of keys', 'total row']
    },
    {
      path: 'Koordination/Schulwechsel_2022-2024.csv',
      bytes: windows1252(flowLines(pkg)),
      feeds: 'transition_flows',
      traits: ['Windows-1252', 'names of facilities instead of keys']
    },
    {
      path: 'Koordination/Praeventionskette.xlsx',
      bytes: workbook([
        plainSheet(pkg, 'phases', 'Lebensphasen'),
        plainSheet(pkg, 'transitions', 'Übergänge'),
        plainSheet(pkg, 'handovers', 'Übergaben'),
        plainSheet(pkg, 'gaps', 'Lückenregister'),
        plainSheet(pkg, 'notes', 'Beobachtungen')
      ]),
      feeds: 'phases, transitions, handovers, gaps, notes',
      traits: ['several tables in one workbook', 'German dates']
    }
  ];
}

function rateSheet(pkg: DataPackage, year: number): Sheet {
  const names = areaNames(pkg);
  const transitions = new Map(
    rowsOf(pkg, 'transitions').map((row) => [row.transition_id, text(row.name_de)])
  );
  const rows = rowsOf(pkg, 'transition_rates').filter(({ period }) => period === String(year));
  return {
    name: String(year),
    rows: [
      [`Übergangsquoten ${year}${year === 2025 ? ' (vorläufig)' : ''}`],
      [],
      ['Bezirk', 'Übergang', 'Ergebnis', 'erreicht', 'von', 'in %'],
      ...rows.map((row): Cell[] => [
        row.area_id === '05999000' ? 'Stadt insgesamt' : (names.get(text(row.area_id)) ?? ''),
        transitions.get(row.transition_id ?? null) ?? '',
        text(row.outcome),
        Number(row.numerator),
        Number(row.denominator),
        row.denominator === 0 ? 'x' : german((100 * Number(row.numerator)) / Number(row.denominator), 1)
      ])
    ]
  };
}

function flowLines(pkg: DataPackage): string {
  const facilities = keyed(rowsOf(pkg, 'facilities'), 'facility_id');
  const names = areaNames(pkg);
  const label = (id: Row[string] | undefined) =>
    text(facilities.get(text(id))?.name) || (names.get(text(id)) ?? '');
  return lines([
    ['Schuljahr', 'Wechsel', 'von', 'nach', 'Kinder'],
    ...rowsOf(pkg, 'transition_flows').map((row) => [
      `${row.period}/${(Number(row.period) + 1) % 100}`,
      text(row.transition_id),
      label(row.origin_id),
      label(row.destination_id),
      text(row.count)
    ])
  ]);
}

function plainSheet(
  pkg: DataPackage,
  table: 'phases' | 'transitions' | 'handovers' | 'gaps' | 'notes',
  name: string
): Sheet {
  const rows = rowsOf(pkg, table);
  const columns = Object.keys(rows[0] ?? {});
  return { name, rows: [columns, ...rows.map((row) => columns.map((column) => plainCell(row[column])))] };
}

function plainCell(value: Row[string] | undefined): Cell {
  if (typeof value === 'number') return value;
  return /^\d{4}-\d{2}-\d{2}$/.test(text(value)) ? germanDate(text(value)) : text(value);
}
