import type { AreaFeature, DataPackage } from '../../../../src/lib/package/model.ts';
import { shapefileZip } from '../formats/shapefile.ts';
import { areaNames, areasOf } from '../package-view.ts';
import type { TwinFile } from '../twin-file.ts';

/** The surveying office: zipped shapefiles in EPSG:25832, dBASE in Windows-1252. */
export function surveyingOffice(pkg: DataPackage): TwinFile[] {
  const names = areaNames(pkg);
  const layer = (path: string, name: string, level: string, vintage = '2021'): TwinFile => ({
    path: `Vermessungsamt/${path}.zip`,
    bytes: shapefileZip(name, areasOf(pkg, level, vintage), (feature) => attributesOf(feature, level, names)),
    feeds: `areas-${level}`,
    traits: ['shapefile', 'EPSG:25832', 'dBASE in Windows-1252 without .cpg', 'field names of ten characters']
  });
  return [
    layer('Stadtgrenze_2021', 'stadtgrenze', 'city'),
    layer('Stadtbezirke_2021', 'stadtbez', 'borough'),
    layer('Statistische_Bezirke_2021', 'statbez', 'district'),
    layer('Statistische_Bezirke_2015', 'statbez_alt', 'district', '2015'),
    layer('Quartiere_2021', 'quartier', 'quarter')
  ];
}

const fields: Readonly<Record<string, readonly [id: string, name: string]>> = {
  city: ['AGS', 'GEN'],
  borough: ['STADTBEZNR', 'STADTBEZ'],
  district: ['STATBEZ_NR', 'STATBEZ'],
  quarter: ['QUART_NR', 'QUARTIER']
};

function attributesOf({ properties }: AreaFeature, level: string, names: ReadonlyMap<string, string>) {
  const [idField, nameField] = fields[level] ?? ['NR', 'NAME'];
  const parent = properties.parent_id ?? '';
  return {
    [idField]: properties.area_id,
    [nameField]: properties.name,
    UEBER_NR: parent,
    UEBER_NAME: names.get(parent) ?? ''
  };
}
