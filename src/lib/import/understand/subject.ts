const fillers =
  /^(by|of|in|the|and|nach|den|der|die|das|und|von|je|pro|mit|for|table|tabelle|daten|data|statistik|liste|blatt|sheet|csv|district|districts|area|areas|planning|stadtteile?n?|bezirke?n?|stadtbezirke?n?|quartiere?n?|gebiete?n?|stadt|kommune|gemeinde|jahr|stand|fl)$/;
const residents =
  /^(residents|inhabitants|population|einwohner\w*|bev(ö|oe)lkerung\w*|personen|age|alter\w*|groups|gruppen)$/;
const general =
  /^(residents|personen|anzahl|wert|zahl|value|count|total|gesamt|insgesamt|summe|female|male|weiblich|m(ä|ae)nnlich|quotient|quote|rate|anteil|percentage_of_total)$/i;

/** What a file is about, from its name, without places, years and filling words; empty where it says nothing. */
export function subjectOf(file: string): string {
  return words(file).join(' ');
}

/** Whether a file speaks of all residents and of nothing else. */
export function isAboutResidents(file: string): boolean {
  return words(file).every((word) => residents.test(word));
}

const someOnly =
  /benefit|beneficiar|leistung|grundsicherung|sgb|empf(ä|ae)nger|bezieher|arbeitslos|unemploy|bedarfsgemeinschaft|wohngeld|hilfe|pension|insurance|versicher|besch(ä|ae)ftig|employed|foreign|ausl(ä|ae)nder|migration/i;

/** Whether a file counts only some of the residents, such as those who receive a benefit: its ages are no population. */
export function isAboutSome(file: string): boolean {
  return words(file).some((word) => someOnly.test(word));
}

function words(file: string): string[] {
  return file
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !/^(19|20)\d{2}$|^\d?$/.test(word) && !fillers.test(word));
}

/** Whether a header says so little (`residents`, `total`) that the file's subject has to say the rest. */
export function isGeneral(header: string): boolean {
  return general.test(header.trim());
}
