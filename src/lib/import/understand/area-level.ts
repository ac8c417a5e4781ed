/** Levels by the words in the names of files and layers, the more telling first. */
const levels: readonly (readonly [RegExp, string])[] = [
  [/planungsr(ä|ae)um|plr(_|-|\b|\d)|planning.?area/, 'planning_area'],
  [/bezirksregion|bzr(_|-|\b|\d)|district.?region/, 'district_region'],
  [/prognoser(ä|ae)um|pgr(_|-|\b|\d)/, 'forecast_area'],
  [/stadtviertel|quartier|quarter|baubl(o|ö)ck/, 'quarter'],
  [/statistische[rn]?.?bezirk|statbez|stadtteil|ortsteil|wohnviertel|stadtgebiet/, 'district'],
  [/stadtbezirk|stadtbez|borough|bezirk|district/, 'borough'],
  [/gemeinde|municipalit|vg250_gem/, 'municipality'],
  [/stadtgrenze|stadt(_|-|\b)|city/, 'city']
];

/** The level the name of a layer or file speaks of; null where it names none. */
export function levelOf(name: string): string | null {
  const plain = name.toLowerCase();
  return levels.find(([shape]) => shape.test(plain))?.[1] ?? null;
}

/** The boundary vintage a name mentions, as a year; null for none. `until2020` is the vintage that ended with 2020. */
export function vintageOf(name: string): string | null {
  const years = name.match(/(?<!\d)(19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 1 ? (years[0] ?? null) : null;
}
