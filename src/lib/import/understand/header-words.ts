import { onlyPeriodIn } from './period-text.ts';

/** What the words of a header say about its column. A header of several rows is joined by ` | `. */
export const headerWords = {
  areaKey:
    /(^|[\s_.])(id|nr|nummer|key|schl(ü|ue)ssel\w*|code|ags|ars|kennziffer|kennung|plr|bzr|lor)\.?($|[\s_|])|\w+_(id|nr)$|^(raumid|gebietsnummer|gemeindeschl\w*|id|geojson_feature_id)$|schl(ü|ue)ssel|^(quartier|bezirk|stadtteil|gebiet)(\s*nr\.?)?$|\(nummer\)/i,
  areaName:
    /name|bezeichnung|gebiet|bezirk|stadtteil|viertel|quartier|ortsteil|planungsraum|gemeinde|raum|region|area|district|neighbou?rhood|label|ort\b/i,
  noKey:
    /rang|rank|wert\b|anzahl|zahl\b|jahr|year|stand|publikation|position|count|plz|zip|telefon|places|plätze/i,
  period:
    /^(jahr|year|jahr_num|berichtsjahr|zeit|zeitraum|zeitpunkt|stichtag|stand|periode?|datum|date|schuljahr|kindergartenjahr|kita-?jahr)\b/i,
  publication: /publikation|ver(ö|oe)ffentlich|stand der daten|import/i,
  indicator:
    /kennzahl|indikator|indicator|merkmal|variable|^zeile$|^tabelle$|ausprägung|^(outcome|measure)$/i,
  code: /(_|\b)(id|nr|num|nummer|code)$/i,
  age: /^(alter|altersgruppen?|age|age_?group|altersklasse|altersjahre?)$/i,
  flag: /^(flag|kennzeichen|zeichen|hinweis|qualit(ä|ae)t)$/i,
  numerator: /^(fälle|anzahl|zähler|numerator|betroffene|erreicht|auffällig\w*|absolut|abs\.|n)$/i,
  denominator: /^(bezugsgr(ö|oe)ße|basis|nenner|denominator|untersucht\w*|von|grundgesamtheit|bezug)$/i,
  share: /^(anteil|quote|rate|wert|value|prozent|in %|%|in prozent|in v\. ?h\.?|je .*)$/i,
  value: /^(wert|value|zahl|anzahl|personen|betrag|menge|quote|anteil|rate|quotient|count|einwohner)$/i,
  change: /ver(ä|ae)nderung|saldo|differenz|change|balance|dynamik|entwicklung|zuwachs|wanderungsbilanz/i,
  population:
    /^(bev(ö|oe)lkerung|einwohner(innen)?(zahl)?|inhabitants|residents|population|ew|e_e|personen|einwohner\/-?innen)( (insgesamt|gesamt|total))?$/i
} as const;

/** The period a header speaks about: `Arbeitslose (Dez 2013)` → 2013-12; `Bindung bis 2019` names none. */
export function headerPeriod(header: string): string | null {
  return onlyPeriodIn(header.replace(/\b(bis|seit|ab|vor|nach|until|since)\s+(zum\s+)?\d{4}(?!\/|-)/gi, ''));
}

/** A header without the period it names and what is left around it: `2015 in %` → `in %`. */
export function withoutPeriod(header: string): string {
  return header
    .replace(/\(?\s*(?:\p{Lu}\p{L}{2,8}\.? )?(?<!\d)(19|20)\d{2}(\/(19|20)?\d{2})?(?!\d)\s*\)?/gu, ' ')
    .replace(/^[\s,|–-]+|[\s,|–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The parts of a header of several rows. */
export function headerParts(header: string): string[] {
  return header.split(' | ');
}
