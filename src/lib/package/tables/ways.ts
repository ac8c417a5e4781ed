import { filled, present, type TableSpec } from '../column.ts';

const modes = ['walk', 'bicycle', 'public_transport', 'car'] as const;

export const travel_times = {
  title: { de: 'Wegezeiten', en: 'Travel times' },
  purpose: { de: 'Wegezeit vom Gebiet zur Einrichtung.', en: 'Travel time from an area to a facility.' },
  primaryKey: ['origin_id', 'facility_id', 'mode'],
  columns: {
    origin_id: filled('text', 'Start: Gebiet oder Einrichtung', 'Origin: area or facility', {
      refers: ['areas', 'facilities']
    }),
    facility_id: filled('text', 'Ziel', 'Destination', { refers: ['facilities'] }),
    mode: filled('text', 'Verkehrsmittel', 'Mode of travel', {
      known: modes
    }),
    minutes: present('number', 'Minuten, leer = nicht erreichbar', 'Minutes, empty = not reachable', {
      minimum: 0
    })
  }
} as const satisfies TableSpec;

export const demand_points = {
  title: { de: 'Wohnorte', en: 'Demand points' },
  purpose: {
    de: 'Punkte, an denen die Menschen eines Gebiets wohnen, etwa die Mitten der Gitterzellen des Zensus. Veröffentlichte Werte nehmen, nie einzelne Adressen.',
    en: 'Points where the persons of an area live, such as the centres of the grid cells of the census. Take published figures, never single addresses.'
  },
  primaryKey: ['area_id', 'lon', 'lat'],
  columns: {
    area_id: filled('text', 'Gebiet, in dem der Punkt liegt', 'Area the point lies in', {
      refers: ['areas']
    }),
    lon: filled('number', 'Geografische Länge in Grad', 'Longitude in degrees', {
      minimum: -180,
      maximum: 180
    }),
    lat: filled('number', 'Geografische Breite in Grad', 'Latitude in degrees', {
      minimum: -90,
      maximum: 90
    }),
    weight: filled(
      'number',
      'Gewicht, etwa Einwohnerzahl: die Menschen eines Gebiets verteilen sich danach',
      'Weight, such as residents: the persons of an area are shared out by it',
      { minimum: 0 }
    )
  }
} as const satisfies TableSpec;

/** The properties of the features in `isochrones.geojson`; no table of rows, the geometry is checked on its own. */
export const isochrones = {
  title: { de: 'Wegezonen', en: 'Isochrones' },
  purpose: {
    de: 'Von wo aus eine Einrichtung in so vielen Minuten zu erreichen ist: je Einrichtung, Verkehrsmittel und Dauer eine Fläche (Polygon oder MultiPolygon, EPSG:4326), kürzere liegen in längeren.',
    en: 'From where a facility can be reached in so many minutes: one Polygon or MultiPolygon (EPSG:4326) for each facility, mode and duration; shorter ones lie within longer ones.'
  },
  primaryKey: ['facility_id', 'mode', 'minutes'],
  columns: {
    facility_id: filled('text', 'Ziel', 'Destination', { refers: ['facilities'] }),
    mode: filled('text', 'Verkehrsmittel', 'Mode of travel', {
      known: modes
    }),
    minutes: filled('number', 'Dauer in Minuten, größer als 0', 'Minutes, more than 0', { minimum: 0 })
  }
} as const satisfies TableSpec;
