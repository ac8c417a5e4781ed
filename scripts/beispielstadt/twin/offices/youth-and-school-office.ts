import type { DataPackage } from '../../../../src/lib/package/model.ts';
import { randomFor } from '../../random.ts';
import { german } from '../formats/german-number.ts';
import { lines } from '../formats/semicolon-csv.ts';
import { toUtm32 } from '../formats/utm.ts';
import { utf16, utf8WithMark, windows1252 } from '../formats/windows-1252.ts';
import { areaNames, rowsOf, text } from '../package-view.ts';
import type { Row } from '../package-view.ts';
import type { TwinFile } from '../twin-file.ts';
import { printed } from './figures.ts';

/** The youth office and the school administration. */
export function youthAndSchoolOffice(pkg: DataPackage): TwinFile[] {
  return [
    {
      path: 'Jugendamt/Betreuung_und_Hilfen.csv',
      bytes: utf8WithMark(figureLines(pkg, 'Jugendamt', ';')),
      feeds: 'observations',
      traits: ['UTF-8 with byte order mark', 'long', 'leading zeros eaten', 'totals in the data']
    },
    {
      path: 'Schulverwaltungsamt/Bildungsdaten.txt',
      bytes: utf16(figureLines(pkg, 'Schulverwaltung', '\t')),
      feeds: 'observations',
      traits: ['UTF-16', 'tab-separated', 'long', 'leading zeros eaten']
    },
    {
      path: 'Jugendamt/Einrichtungen.csv',
      bytes: windows1252(facilityLines(pkg)),
      feeds: 'facilities',
      traits: [
        'Windows-1252',
        'coordinates in EPSG:25832 without saying so',
        'names instead of keys',
        'Ja and Nein'
      ]
    },
    {
      path: 'Jugendamt/Fallliste_Entwurf.csv',
      bytes: windows1252(caseLines()),
      feeds: null,
      traits: ['one row per case: to be refused']
    }
  ];
}

function figureLines(pkg: DataPackage, office: string, separator: ';' | '\t'): string {
  const indicators = new Map(
    rowsOf(pkg, 'indicators')
      .filter(({ source }) => text(source).startsWith(office))
      .map(({ indicator_id, name_de }) => [text(indicator_id), text(name_de)])
  );
  const names = areaNames(pkg);
  const rows = rowsOf(pkg, 'observations').filter(
    ({ indicator_id, area_id }) => indicators.has(text(indicator_id)) && text(area_id).length !== 2
  );
  return lines(
    [
      ['Jahr', 'Bezirk Nr.', 'Bezirk', 'Kennzahl', 'Zähler', 'Nenner', 'Wert'],
      ...rows.map((row) => [
        text(row.period),
        row.area_id === '05999000' ? '' : String(Number(row.area_id)),
        row.area_id === '05999000' ? 'Insgesamt' : (names.get(text(row.area_id)) ?? ''),
        indicators.get(text(row.indicator_id)) ?? '',
        ...printed(row, 2)
      ])
    ],
    separator
  );
}

const kindWords: Readonly<Record<string, string>> = {
  daycare: 'Kita',
  primary_school: 'Grundschule',
  secondary_school: 'weiterführende Schule',
  vocational_school: 'Berufskolleg',
  clinic: 'Geburtsklinik',
  practice: 'Arztpraxis',
  family_centre: 'Familienzentrum',
  family_office: 'Familienbüro',
  youth_centre: 'Jugendzentrum',
  library: 'Bibliothek',
  sports_hall: 'Sporthalle',
  playground: 'Spielplatz'
};

function facilityLines(pkg: DataPackage): string {
  const names = areaNames(pkg);
  const header = [
    'Nr.',
    'Einrichtung',
    'Art',
    'Bezirk',
    'Rechtswert',
    'Hochwert',
    'OGS',
    'Träger OGS',
    'Träger OGS beteiligt',
    'Sozialindex',
    'Träger',
    'Trägerart',
    'Schulform',
    'Schülerzahl',
    'Plätze genehmigt',
    'Plätze belegbar',
    'Plätze belegt',
    'davon U3',
    'Fachrichtung',
    'Geburten'
  ];
  return lines([
    header,
    ...rowsOf(pkg, 'facilities').map((row) => [
      text(row.facility_id),
      text(row.name),
      kindWords[text(row.kind)] ?? '',
      names.get(text(row.area_id)) ?? '',
      ...toUtm32([Number(row.lon), Number(row.lat)]).map((metres) => german(metres, 2)),
      yesNo(row.ogs),
      text(row.all_day_provider),
      yesNo(row.all_day_provider_involved),
      ...[
        'social_index',
        'provider',
        'provider_kind',
        'school_form',
        'pupils',
        'places_approved',
        'places_occupiable',
        'places_occupied',
        'places_under_three',
        'specialty',
        'births'
      ].map((column) => text(row[column]))
    ])
  ]);
}

const yesNo = (value: Row[string] | undefined): string =>
  value === true ? 'Ja' : value === false ? 'Nein' : '';

/** A draft that must never be imported: invented cases, one row each. */
function caseLines(): string {
  const random = randomFor('twin cases');
  const cases = Array.from({ length: 25 }, (_, index) => [
    `F-2024-${String(index + 1).padStart(4, '0')}`,
    `${10 + random.integer(18)}.0${1 + random.integer(9)}.${2010 + random.integer(13)}`,
    random.pick(['w', 'm']),
    random.pick(['Nordtor', 'Neuglück', 'Westerfeld']),
    random.pick(['§ 31 SGB VIII', '§ 30 SGB VIII'])
  ]);
  return lines([['Fallnummer', 'Geburtsdatum', 'Geschlecht', 'Bezirk', 'Hilfeart'], ...cases]);
}
