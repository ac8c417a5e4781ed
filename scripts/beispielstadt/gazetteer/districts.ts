/** What a district is like; decides its age structure, moves, streets and offers. */
export type DistrictKind =
  'centre' | 'dense' | 'estate' | 'industrial' | 'suburb' | 'garden' | 'village' | 'harbour' | 'wood';

/** One statistischer Bezirk as designed; everything else about it is derived. */
export interface District {
  id: string;
  name: string;
  boroughId: string;
  /** Where it grows from, kilometres east and north of the south-western corner. */
  x: number;
  y: number;
  /** How fast it grows against its neighbours; 1 is usual. */
  pace: number;
  kind: DistrictKind;
  /** Residents aimed at for 2024. */
  residents: number;
  /** Planted social stress, about −1.5 to 3. */
  stress: number;
  /** Planted change of stress per year from 2020 on; positive = more stress. */
  drift: number;
}

type Row = readonly [string, string, string, number, number, number, DistrictKind, number, number, number];

const rows: readonly Row[] = [
  ['000', 'Altstadt', '02', 9.9, 9.3, 0.8, 'centre', 5900, 0.45, 0],
  ['010', 'Festwiese', '02', 8.5, 9.2, 0.9, 'dense', 7900, 0.65, -0.05],
  ['020', 'Brückenviertel', '02', 8.9, 8.0, 0.9, 'dense', 9300, 0.4, -0.05],
  ['030', 'Ostwall', '03', 11.3, 9.2, 0.9, 'dense', 8700, 0.45, 0],
  ['040', 'Hafenbecken', '01', 7.5, 11.0, 0.75, 'harbour', 214, 1.1, 0],
  ['050', 'Nordtor', '01', 9.9, 10.7, 0.9, 'dense', 9800, 2.85, 0],
  ['060', 'Kanalviertel', '01', 11.3, 10.6, 0.9, 'dense', 8400, 2.2, 0],
  ['070', 'Hüttenplatz', '01', 8.6, 10.7, 0.85, 'dense', 8800, 2.5, -0.12],
  ['080', 'Königskamp', '03', 10.4, 8.0, 0.9, 'dense', 7600, 0.0, 0],
  ['090', 'Scheunenkamp', '03', 12.5, 8.4, 0.95, 'dense', 6900, 0.0, 0],
  ['110', 'Heidefeld', '10', 10.9, 15.0, 1.1, 'suburb', 4200, -0.2, 0.03],
  ['120', 'Zechenau', '10', 10.1, 12.7, 1, 'industrial', 6400, 1.0, 0],
  ['130', 'Lindhof', '10', 11.7, 12.2, 0.9, 'industrial', 5600, 1.6, 0],
  ['140', 'Tannenrath', '10', 8.9, 14.6, 1.05, 'suburb', 3900, 0.1, 0.04],
  ['150', 'Fuchsbruch', '10', 12.6, 13.8, 1, 'suburb', 3600, 0.0, 0.03],
  ['160', 'Schachtwiese', '10', 8.6, 12.7, 0.9, 'industrial', 5300, 1.0, 0],
  ['210', 'Langenrath', '20', 4.9, 14.7, 1.1, 'suburb', 3700, 0.1, 0.1],
  ['220', 'Hohenrath', '20', 6.9, 14.3, 1.05, 'suburb', 4100, -0.1, 0.03],
  ['230', 'Ziegelkamp', '20', 3.4, 13.0, 1.1, 'village', 3100, -0.3, 0],
  ['250', 'Torfkuhl', '20', 4.2, 11.5, 1, 'industrial', 4300, 0.6, 0],
  ['260', 'Steinbruch', '20', 6.9, 12.3, 0.85, 'industrial', 5200, 1.4, 0],
  ['270', 'Neuglück', '20', 5.6, 12.9, 0.85, 'estate', 7300, 1.95, 0.12],
  ['310', 'Wickenhof', '30', 1.9, 10.4, 1.1, 'village', 3300, 0.2, 0],
  ['320', 'Westrath', '30', 3.6, 9.8, 1, 'suburb', 4800, 0.1, 0],
  ['331', 'Alt-Brakehof', '30', 5.1, 10.2, 0.9, 'industrial', 4700, 0.3, 0],
  ['332', 'Neu-Brakehof', '30', 6.1, 9.3, 0.85, 'suburb', 4400, -0.5, -0.04],
  ['340', 'Mühlenrott', '30', 6.9, 10.0, 0.8, 'industrial', 5100, 0.85, -0.04],
  ['350', 'Sandforst', '30', 2.8, 8.3, 1.05, 'village', 2900, -0.4, 0],
  ['410', 'Sollwald', '40', 2.9, 5.8, 1.1, 'village', 2700, -0.6, 0],
  ['420', 'Apfelbach', '40', 5.3, 6.7, 1, 'garden', 5400, -0.6, 0],
  ['430', 'Berghang', '40', 6.7, 5.6, 1, 'garden', 4900, -1.35, 0],
  ['440', 'Rottlake', '40', 3.9, 7.3, 0.95, 'suburb', 3600, -0.4, 0],
  ['450', 'Holzhang', '40', 5.9, 3.7, 1.1, 'village', 2800, -0.9, 0],
  ['460', 'Ahornkamp', '40', 7.2, 7.3, 0.95, 'suburb', 6600, 0.1, -0.03],
  ['510', 'Hüttenfeld', '50', 8.8, 6.5, 0.95, 'industrial', 7200, 0.8, -0.12],
  ['520', 'Kirchloh', '50', 9.9, 4.6, 1, 'garden', 5800, -1.5, 0],
  ['530', 'Sieberg', '50', 8.6, 1.9, 1.1, 'wood', 2600, -0.9, 0],
  ['540', 'Jungholz', '50', 11.0, 2.6, 1.1, 'village', 3200, -1.2, 0],
  ['550', 'Buchenschlag', '50', 8.0, 4.3, 1, 'garden', 4100, -1.1, 0],
  ['560', 'Parkhöhe', '50', 10.3, 6.5, 0.95, 'garden', 6300, -0.9, 0],
  ['610', 'Eichgrund', '60', 12.3, 6.6, 0.95, 'suburb', 6800, -0.6, 0],
  ['620', 'Espenloh', '60', 17.0, 5.4, 0.8, 'village', 540, -1.1, 0],
  ['630', 'Martinsau', '60', 12.4, 4.6, 1, 'garden', 5300, -0.8, 0],
  ['640', 'Rehwinkel', '60', 13.6, 2.8, 1.1, 'village', 2900, -1.3, 0],
  ['651', 'Hollerfeld', '60', 14.5, 5.4, 0.9, 'suburb', 4600, -0.5, 0],
  ['652', 'Hollersiedlung', '60', 15.0, 4.0, 0.9, 'suburb', 4200, -0.8, 0],
  ['710', 'Bövenau', '70', 18.3, 9.5, 1.05, 'suburb', 4300, 0.55, 0.1],
  ['720', 'Lütgenau', '70', 17.1, 7.6, 1, 'suburb', 5200, 0.65, 0],
  ['730', 'Dorfhagen', '70', 14.9, 8.5, 0.95, 'suburb', 6100, 0.1, 0],
  ['740', 'Deusberg', '70', 13.9, 7.3, 0.9, 'suburb', 5700, -0.1, 0],
  ['750', 'Kornhöfe', '70', 15.6, 7.0, 0.9, 'garden', 4800, -0.5, 0],
  ['810', 'Huckenau', '80', 13.6, 10.5, 0.95, 'industrial', 6700, 0.8, 0],
  ['820', 'Ostfeld', '80', 15.4, 10.4, 0.95, 'suburb', 5500, 0.0, 0],
  ['830', 'Güterhof', '80', 12.8, 9.7, 0.75, 'industrial', 4100, 0.9, -0.04],
  ['840', 'Wambrock', '80', 17.0, 10.9, 1, 'suburb', 4600, -0.1, 0],
  ['850', 'Lohbrink', '80', 14.1, 11.9, 0.95, 'suburb', 4400, 0.4, 0.03],
  ['910', 'Mengenau', '90', 15.1, 15.3, 1.1, 'village', 3400, 0.1, 0.06],
  ['920', 'Oestrup', '90', 17.1, 14.3, 1.1, 'village', 3000, 0.0, 0.05],
  ['930', 'Schwiering', '90', 13.0, 16.0, 0.95, 'wood', 268, -0.4, 0],
  ['940', 'Netteberg', '90', 14.8, 13.4, 0.95, 'estate', 5100, 1.2, 0.12],
  ['950', 'Hasselbrok', '90', 18.1, 12.6, 1.05, 'village', 2700, -0.3, 0],
  ['960', 'Westerfeld', '90', 16.4, 12.4, 0.9, 'estate', 5900, 1.65, 0.12]
];

/** The 62 statistische Bezirke of the current boundaries, ordered by id. */
export const districts: readonly District[] = rows.map(
  ([id, name, boroughId, x, y, pace, kind, residents, stress, drift]) => {
    return { id, name, boroughId, x, y, pace, kind, residents, stress, drift };
  }
);

/** A piece of a district that lies apart from it, inside a neighbour; kilometres as above. */
export const exclave = { districtId: '530', name: 'Sieberg-Vorwerk', x: 10.3, y: 3.9, pace: 0.3 };
