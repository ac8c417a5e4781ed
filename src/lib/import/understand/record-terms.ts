import type { TableName } from '../../package/tables.ts';

/** Headers that mean a column of a table with one row per thing; tried in this order, each header used once. */
export interface RecordTerms {
  table: TableName;
  /** Columns without which the file is not this table. */
  required: readonly (readonly string[])[];
  terms: readonly (readonly [column: string, header: RegExp])[];
}

/** Pseudo columns: two coordinates in one cell, metres east and north, an age range in words, names of areas. */
export const pseudoColumns = ['coordinates', 'easting', 'northing', 'ages', 'areas', 'selective'] as const;

const indicators: RecordTerms = {
  table: 'indicators',
  required: [['name_de'], ['unit', 'definition_de', 'polarity']],
  terms: [
    ['name_en', /^engl/i],
    ['indicator_id', /^(kürzel|indikator[-_ ]?(id|nr)|schlüssel|id)$/i],
    ['name_de', /^(kennzahl|indikator|bezeichnung|titel)$/i],
    ['definition_de', /^(definition|beschreibung|erläuterung)$/i],
    ['unit', /^einheit$/i],
    ['topic', /^thema$/i],
    ['polarity', /^(richtung|polarität|polung|wirkung)$/i],
    ['numerator_de', /^zähler$/i],
    ['denominator_de', /^nenner$/i],
    ['source', /^quelle$/i],
    ['licence', /^lizenz$/i],
    ['min_numerator', /^mindest(fallzahl|zähler)$/i],
    ['min_denominator', /^mindest(basis|nenner)$/i]
  ]
};

const crosswalk: RecordTerms = {
  table: 'crosswalk',
  required: [['from_id'], ['to_id'], ['weight']],
  terms: [
    [
      'from_id',
      /^(bezirk|gebiet|raum|schlüssel|nr\.?|plr\w*|lor\w*)[ _-]?(alt|old|20\d\d|von)\w*$|^(from|old)_?(id|plr\w*)$/i
    ],
    [
      'to_id',
      /^(bezirk|gebiet|raum|schlüssel|nr\.?|plr\w*|lor\w*)[ _-]?(neu|new|20\d\d|nach)\w*$|^(to|new)_?(id|plr\w*)$/i
    ],
    ['weight', /anteil|gewicht|weight|share/i]
  ]
};

const offers: RecordTerms = {
  table: 'offers',
  required: [['name'], ['provider', 'target_group'], ['type', 'action_field', 'phases', 'ages', 'areas']],
  terms: [
    ['offer_id', /^(lfd\.? ?nr\.?|nr\.?|angebots?-?(nr|id|nummer)\.?|id)$/i],
    ['name', /^(angebot|name des angebots|angebotsname|projekt|maßnahme)$/i],
    ['type', /^(typ|angebotstyp|art des angebots)$/i],
    ['action_field', /^handlungsfeld$/i],
    ['sector', /^(bereich|sektor)$/i],
    ['provider_kind', /^(trägerart|art des trägers)$/i],
    ['provider', /^(träger|anbieter|trägerschaft)$/i],
    ['network', /^netzwerk$/i],
    ['phases', /^lebensphasen?$/i],
    ['ages', /^(alter|altersgruppe)$/i],
    ['age_from', /^alter (ab|von)$/i],
    ['age_to', /^alter bis$/i],
    ['target_group', /^zielgruppe$/i],
    ['selective', /^für alle\??$/i],
    ['access_mode', /^zugang$/i],
    ['scope', /^reichweite$/i],
    ['areas', /^(bezirke|gebiete|quartiere|stadtteile|sozialräume|einzugsgebiet)\b/i],
    ['facility_id', /^einrichtung$/i],
    ['venue', /^(ort|art des ortes)$/i],
    ['coordinates', /^koordinaten$/i],
    ['lon', /^(längengrad|lon|lng|longitude)$/i],
    ['lat', /^(breitengrad|lat|latitude)$/i],
    ['places_approved', /^(plätze gen(\.|ehmigt)|genehmigte plätze)$/i],
    ['places_occupiable', /^(plätze belegbar|belegbare plätze)$/i],
    ['places_occupied', /^(plätze belegt|belegte plätze)$/i],
    ['hours_per_week', /^(std\.?|stunden) ?(\/|je|pro) ?woche$/i],
    ['fte', /^(vzä|vollzeitäquivalente|stellenanteile?)$/i],
    ['status', /^(stand|status)$/i],
    ['valid_from', /^(seit|beginn|gültig ab)$/i],
    ['valid_to', /^(bis|ende|gültig bis)$/i],
    ['funding_until', /^(finanzierung bis|förderung bis)$/i],
    ['funding_source', /^(finanzierung|förderung)$/i],
    ['legal_sphere', /^rechtskreis$/i],
    ['handover_for', /^übergabe bei$/i],
    ['certificate', /^(gütesiegel|zertifikat)$/i],
    ['guidelines', /^leitlinien$/i],
    ['contact', /^(kontakt|kontaktstelle)$/i]
  ]
};

const facilities: RecordTerms = {
  table: 'facilities',
  required: [['name'], ['lon', 'easting', 'coordinates']],
  terms: [
    [
      'facility_id',
      /^(nr\.?|id|schulnummer|einrichtungs?-?(nr|nummer|id)\.?|kita-?nr\.?|bsn|lfd\.? ?nr\.?)$/i
    ],
    [
      'name',
      /^(einrichtung|name|schulname|einrichtungsname|kurzbezeichnung|bezeichnung|amtliche bezeichnung( 1)?|e_name|apo_?name|einrichtungs?_name|title)$/i
    ],
    ['kind', /^(art|einrichtungsart|kind|type|typ)$/i],
    [
      'area_id',
      /^(bezirk|stadtteil|gebiet|quartier|planungsraum|geojson_feature_id|area_id|plr_id|amtlicher gemeindeschlüssel|gemeindeschl(ü|ue)ssel|ags)$/i
    ],
    ['coordinates', /^koordinaten$/i],
    ['lon', /^(längengrad|laengengrad|lon|lng|long|longitude|geo_?lon\w*)$/i],
    ['lat', /^(breitengrad|lat|latitude|geo_?lat\w*)$/i],
    ['easting', /^(rechtswert|easting|utm_?e|ost(wert)?|x(_?koordinate)?)$/i],
    ['northing', /^(hochwert|northing|utm_?n|nord(wert)?|y(_?koordinate)?)$/i],
    ['ogs', /^(ogs|offener ganztag)$/i],
    ['all_day_provider_involved', /^(träger ogs|ogs-träger) beteiligt$/i],
    ['all_day_provider', /^(träger ogs|ogs-träger|träger des ganztags)$/i],
    ['social_index', /^(sozialindex(stufe)?|schulsozialindex)$/i],
    ['provider_kind', /^(trägerart|art des trägers)$/i],
    ['provider', /^(träger|sponsor_name)$/i],
    ['school_form', /^schulform$/i],
    ['pupils', /^(schülerzahl|anzahl_schueler|schülerinnen und schüler)$/i],
    ['places_approved', /^(plätze genehmigt|genehmigte plätze|places)$/i],
    ['places_occupiable', /^plätze belegbar$/i],
    ['places_occupied', /^plätze belegt$/i],
    ['places_under_three', /^(davon u3|plätze u3)$/i],
    ['specialty', /^fachrichtung$/i],
    ['births', /^geburten$/i]
  ]
};

const transition_rates: RecordTerms = {
  table: 'transition_rates',
  required: [['transition_id'], ['outcome'], ['numerator'], ['denominator'], ['area_id']],
  terms: [
    ['area_id', /^(bezirk|stadtteil|gebiet|quartier|statistischer bezirk)$/i],
    ['transition_id', /^(übergang|wechsel)$/i],
    ['outcome', /^(ergebnis|schritt)$/i],
    ['period', /^(jahr|zeitraum|schuljahr)$/i],
    ['numerator', /^(erreicht|anzahl|zähler)$/i],
    ['denominator', /^(von|nenner|basis)$/i]
  ]
};

const transition_flows: RecordTerms = {
  table: 'transition_flows',
  required: [['origin_id'], ['destination_id'], ['count'], ['transition_id']],
  terms: [
    ['transition_id', /^(übergang|wechsel)$/i],
    ['period', /^(jahr|zeitraum|schuljahr)$/i],
    ['origin_id', /^(von|herkunft)$/i],
    ['destination_id', /^(nach|ziel)$/i],
    ['count', /^(kinder|anzahl|personen|schülerinnen und schüler)$/i]
  ]
};

/** Tables whose columns are known by German words, the most special first. */
export const recordTerms: readonly RecordTerms[] = [
  transition_rates,
  transition_flows,
  offers,
  facilities,
  crosswalk,
  indicators
];
