import type { Licence, Source } from '../../src/lib/package/descriptor.ts';
import type { Edition } from './edition.ts';

/** Licences of the publishers and of the repositories the snapshots were taken from. */
export const licences: readonly Licence[] = [
  {
    name: 'dl-de-zero-2.0',
    title: 'Datenlizenz Deutschland – Zero – Version 2.0 (Monitoring Soziale Stadtentwicklung)',
    path: 'https://www.govdata.de/dl-de/zero-2-0'
  },
  {
    name: 'CC-BY-3.0-DE',
    title:
      'Creative Commons Namensnennung 3.0 Deutschland (Grenzen der Lebensweltlich orientierten Räume, Einwohnerregister)',
    path: 'https://creativecommons.org/licenses/by/3.0/de/'
  },
  {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Namensnennung 4.0 (Aufbereitung durch open-data-product)',
    path: 'https://creativecommons.org/licenses/by/4.0/'
  }
];

/** Publisher of the monitoring, as the indicators' source names it. */
export function monitoringSource(edition: Edition): string {
  return (
    'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin, ' +
    `Monitoring Soziale Stadtentwicklung ${edition.year}, Stand 31.12.${edition.period}`
  );
}

/** Where the figures and boundaries of an edition come from. */
export function sources(edition: Edition): readonly Source[] {
  const register = edition.period === '2016' ? [populationRegister('2016')] : [];
  const later =
    edition.laterPopulation === null ? [] : [populationRegister(edition.laterPopulation), daycare];
  return [monitoring(edition), planningAreas(edition), boroughs, ...register, ...later];
}

function monitoring(edition: Edition): Source {
  const origin =
    edition.year === 2021
      ? 'tesch-ch/berlin_PLR_data @ f5550dd05f8451a5e4e1863749c2d274b3e93d79 (WFS-Export); Bezirke: open-data-product/' +
        'open-data-product-berlin-lor-monitoring-social-urban-development-source-aligned ' +
        '@ 6a76e3286e3fd48394431fc50e35b9bb6e4de7c2 (Tabelle 2.3)'
      : 'open-data-product/open-data-product-berlin-lor-monitoring-social-urban-development-source-aligned ' +
        '@ 6a76e3286e3fd48394431fc50e35b9bb6e4de7c2 (Tabellen 1, 2.1 und 2.3)';
  return { title: monitoringSource(edition), version: origin };
}

const planningAreaTitle =
  'Amt für Statistik Berlin-Brandenburg, Lebensweltlich orientierte Räume (LOR), Planungsräume';

function planningAreas({ vintage }: Edition): Source {
  if (vintage === '2021')
    return {
      title: `${planningAreaTitle} ab 2021`,
      version: 'Lucky-0ne/geodata_berlin @ dac839d3f1892c0188ad306bc5fd36c51804133e'
    };
  return {
    title: `${planningAreaTitle} bis 2020`,
    version:
      'open-data-product/open-data-product-berlin-lor-geodata @ ac6ec9b1df791458032a8ec3aef31d6c340bea69'
  };
}

const boroughs: Source = {
  title: 'Geoportal Berlin, Bezirksgrenzen',
  version: 'open-data-product/open-data-product-berlin-lor-geodata @ ac6ec9b1df791458032a8ec3aef31d6c340bea69'
};

const populationRegister = (year: string): Source => ({
  title: `Amt für Statistik Berlin-Brandenburg, Einwohnerregister, 31.12.${year}`,
  version:
    'open-data-product/open-data-product-berlin-lor-population-source-aligned @ 01cb355b72ce171cd3aab50816a1a1fb6e8099f2'
});

const daycare: Source = {
  title: 'Senatsverwaltung für Bildung, Jugend und Familie Berlin, Kindertagesstätten, November 2025',
  version:
    'open-data-product/open-data-product-berlin-daycare-centers-source-aligned @ 0c6c9fbf9f7067bdc10082c9b8930a1122f1bd9e'
};
