import type { DataPackage } from '../../../../src/lib/package/model.ts';
import { years } from '../../years.ts';
import { lines } from '../formats/semicolon-csv.ts';
import { windows1252 } from '../formats/windows-1252.ts';
import { areaNames, areasOf, keyed, rowsOf, text } from '../package-view.ts';
import type { TwinFile } from '../twin-file.ts';
import { printed, spelledDifferently } from './figures.ts';

/** The health office: the school-entry examination with years as columns, in Windows-1252. */
export function healthOffice(pkg: DataPackage): TwinFile[] {
  return [
    {
      path: 'Gesundheitsamt/Schuleingangsuntersuchung_2015-2025.csv',
      bytes: windows1252(examinationLines(pkg)),
      feeds: 'observations',
      traits: [
        'Windows-1252',
        'semicolon',
        'decimal comma',
        'years as columns',
        'title lines',
        'name variants',
        'totals'
      ]
    }
  ];
}

function examinationLines(pkg: DataPackage): string {
  const indicators = rowsOf(pkg, 'indicators').filter(({ source }) =>
    text(source).includes('Schuleingangsuntersuchung')
  );
  const figures = keyed(rowsOf(pkg, 'observations'), 'area_id', 'indicator_id', 'period');
  const names = areaNames(pkg);
  const areaIds = [...areasOf(pkg, 'district').map(({ properties }) => properties.area_id), '05999000'];
  const body = indicators.flatMap(({ indicator_id, name_de }) =>
    areaIds.map((id) => [
      text(name_de),
      areaLabel(names.get(id) ?? ''),
      ...years.flatMap((year) => printed(figures.get(`${id} ${indicator_id} ${year}`), 2))
    ])
  );
  return lines([
    ['Gesundheitsamt Beispielstadt'],
    ['Schuleingangsuntersuchung, jeweils drei Jahrgänge zusammengefasst'],
    [],
    [
      'Merkmal',
      'Bezirk',
      ...years.flatMap((year) => [`${year} Anzahl`, `${year} untersucht`, `${year} in %`])
    ],
    ...body,
    [],
    ['... keine Untersuchungen; ( ) weniger als 45 Kinder; p vorläufig; s geschätzt (Gebietsreform)'],
    ['Quelle: Gesundheitsamt, Schuleingangsuntersuchung (synthetisch)']
  ]);
}

const areaLabel = (name: string) =>
  name === 'Beispielstadt' ? 'Stadt gesamt' : (spelledDifferently[name] ?? name);
