/** German words in lists kept by hand for the values of the package, by column. */
const german: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  polarity: {
    belastend: 1,
    negativ: 1,
    '+': 1,
    entlastend: -1,
    positiv: -1,
    '-': -1,
    'ohne richtung': 0,
    neutral: 0
  },
  unit: { prozent: 'percent', '%': 'percent', anzahl: 'count', index: 'index' },
  status: {
    läuft: 'active',
    aktiv: 'active',
    laufend: 'active',
    geplant: 'planned',
    idee: 'concept',
    konzept: 'concept',
    ruht: 'paused',
    pausiert: 'paused',
    beendet: 'ended',
    eingestellt: 'ended'
  },
  scope: {
    einrichtung: 'facility',
    quartier: 'quarter',
    bezirk: 'district',
    stadtteil: 'district',
    stadtweit: 'city_wide',
    überörtlich: 'supra_municipal'
  },
  provider_kind: { öffentlich: 'public', frei: 'independent', 'freier träger': 'independent' },
  selective: { ja: 'universal', nein: 'selective' },
  access_mode: {
    aufsuchend: 'outreach',
    niedrigschwellig: 'low_threshold',
    digital: 'digital',
    online: 'digital',
    'auf überweisung': 'on_referral',
    zuweisung: 'on_referral'
  },
  kind: {
    kita: 'daycare',
    kindertagesstätte: 'daycare',
    kindergarten: 'daycare',
    grundschule: 'primary_school',
    'weiterführende schule': 'secondary_school',
    berufskolleg: 'vocational_school',
    geburtsklinik: 'clinic',
    krankenhaus: 'clinic',
    arztpraxis: 'practice',
    familienzentrum: 'family_centre',
    familienbüro: 'family_office',
    jugendzentrum: 'youth_centre',
    bibliothek: 'library',
    sporthalle: 'sports_hall',
    spielplatz: 'playground'
  }
};

const words = new Map(
  Object.entries(german).map(([column, meanings]) => [column, new Map(Object.entries(meanings))])
);

/** The package's value for a word of a column; the word itself where it is none of ours. */
export function valueOfWord(column: string, word: string): string | number {
  return words.get(column)?.get(word.toLowerCase()) ?? word;
}

const yes = /^(ja|j|x|yes|true|wahr|1)$/i;
const no = /^(nein|n|no|false|falsch|0)$/i;

/** Yes and no in words; null for neither. */
export function readYesNo(text: string): boolean | null {
  if (yes.test(text)) return true;
  return no.test(text) ? false : null;
}
