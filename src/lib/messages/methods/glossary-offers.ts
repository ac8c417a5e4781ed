import type { GlossaryTerm } from './glossary-terms.ts';

/** Words of the prevention chain and of planning. */
export const chainTerms: readonly GlossaryTerm[] = [
  {
    id: 'life_phase',
    de: ['Lebensphase', 'Abschnitt des Lebens mit eigenen Angeboten, etwa Kita oder Grundschule.'],
    en: ['life phase', 'Part of life with offers of its own, such as day care or primary school.']
  },
  {
    id: 'transition',
    de: ['Übergang', 'Wechsel von einer Lebensphase in die nächste oder zwischen zwei Zuständigkeiten.'],
    en: ['transition', 'Move from one life phase to the next, or between two responsibilities.']
  },
  {
    id: 'prevention_chain',
    de: [
      'Präventionskette',
      'Aufeinander abgestimmte Angebote von der Schwangerschaft bis ins Alter, mit gesicherten Übergängen.'
    ],
    en: [
      'prevention chain',
      'Offers attuned to each other from pregnancy to old age, with secured transitions.'
    ]
  },
  {
    id: 'action_field',
    de: [
      'Handlungsfeld',
      'Art von Aufgabe in der Präventionskette, etwa Lotsendienste oder aufsuchende Angebote.'
    ],
    en: ['action field', 'Kind of task in the prevention chain, such as navigator services or outreach.']
  },
  {
    id: 'offer',
    de: ['Angebot', 'Dauerhafte Leistung für eine Zielgruppe, mit Träger, Ort oder Gebiet und Laufzeit.'],
    en: ['offer', 'Lasting service for a target group, with a provider, a place or area and a term.']
  },
  {
    id: 'measure',
    de: ['Maßnahme', 'Vorhaben mit Verantwortlichen und Frist, etwa um eine Lücke zu schließen.'],
    en: ['measure', 'Undertaking with an owner and a deadline, such as closing a gap.']
  },
  {
    id: 'facility',
    de: ['Einrichtung', 'Ort mit einer Aufgabe, etwa Kita, Schule, Klinik oder Familienzentrum.'],
    en: ['facility', 'Place with a task, such as a day-care centre, school, clinic or family centre.']
  },
  {
    id: 'provider',
    de: [
      'Träger',
      'Wer ein Angebot verantwortet: öffentlich (Stadt, Land) oder frei (Verbände, Vereine, Kirchen).'
    ],
    en: [
      'provider',
      'Who is responsible for an offer: public (city, state) or independent (associations, churches).'
    ]
  },
  {
    id: 'target_group',
    de: ['Zielgruppe', 'Menschen, für die ein Angebot gedacht ist.'],
    en: ['target group', 'People for whom an offer is meant.']
  },
  {
    id: 'outreach',
    de: [
      'aufsuchend',
      'Das Angebot kommt zu den Menschen, nach Hause oder an Orte, an denen sie ohnehin sind.'
    ],
    en: ['outreach', 'The offer comes to the people, at home or where they are anyway.']
  },
  {
    id: 'low_threshold',
    de: ['niedrigschwellig', 'Ohne Anmeldung, Kosten oder Antrag zu nutzen.'],
    en: ['low-threshold', 'Can be used without registration, cost or application.']
  },
  {
    id: 'navigator_service',
    de: [
      'Lotsendienst',
      'Fachkräfte, die Familien zu passenden Angeboten begleiten, etwa in Geburtskliniken oder Praxen.'
    ],
    en: [
      'navigator service',
      'Professionals who lead families to fitting offers, for instance in birth clinics or practices.'
    ]
  },
  {
    id: 'early_childhood_support',
    de: [
      'Frühe Hilfen',
      'Unterstützung für Familien von der Schwangerschaft bis zum Ende des dritten Lebensjahres.'
    ],
    en: [
      'early-childhood support',
      'Support for families from pregnancy to the end of the third year of life.'
    ]
  },
  {
    id: 'gfb',
    de: ['GFB', 'Gesundheitsorientierte Familienbegleitung durch Hebammen und Kinderkrankenpflegende.'],
    en: ['health-oriented family support', 'Support of families by midwives and paediatric nurses (GFB).']
  },
  {
    id: 'family_centre',
    de: ['Familienzentrum', 'Kita, die Familien im Quartier mit Beratung, Bildung und Begegnung verbindet.'],
    en: [
      'family centre',
      'Day-care centre that also offers counselling, education and encounter to families of the quarter.'
    ]
  },
  {
    id: 'primary_school_family_centre',
    de: ['Familiengrundschulzentrum (FGZ)', 'Grundschule, die zugleich Anlaufstelle für Familien ist.'],
    en: ['primary-school family centre', 'Primary school that is also a place to turn to for families.']
  },
  {
    id: 'family_office',
    de: ['Familienbüro', 'Kommunale Stelle, die Familien berät und weitervermittelt.'],
    en: ['family office', 'Municipal office that advises families and refers them on.']
  },
  {
    id: 'daycare',
    de: ['Kita', 'Kindertageseinrichtung.'],
    en: ['day-care centre', 'Facility for the day care of children.']
  },
  {
    id: 'childminding',
    de: ['Kindertagespflege', 'Betreuung von Kindern durch Tagespflegepersonen.'],
    en: ['childminding', 'Care of children by childminders.']
  },
  {
    id: 'ogs',
    de: ['OGS', 'Offene Ganztagsschule im Primarbereich.'],
    en: ['open all-day primary school', 'Primary school with voluntary care in the afternoon (OGS).']
  },
  {
    id: 'seu',
    de: ['Schuleingangsuntersuchung (SEU)', 'Ärztliche Untersuchung aller Kinder vor der Einschulung.'],
    en: ['school-entry examination', 'Medical examination of all children before they start school.']
  },
  {
    id: 'hze',
    de: ['Hilfen zur Erziehung (HzE)', 'Leistungen der Jugendhilfe nach §§ 27 ff. SGB VIII.'],
    en: ['child-and-family support services', 'Services of youth welfare under §§ 27 ff. SGB VIII (HzE).']
  },
  {
    id: 'core_funding',
    de: ['Regelfinanzierung', 'Dauerhafte Finanzierung aus dem Haushalt, nicht aus befristeten Programmen.'],
    en: ['core funding', 'Lasting funding from the budget, not from programmes of limited term.']
  },
  {
    id: 'legal_sphere',
    de: [
      'Rechtskreis',
      'Gesetz, unter das eine Leistung fällt, etwa SGB II, V, VIII, IX, XII oder Schulrecht.'
    ],
    en: ['legal sphere', 'Law under which a service falls, such as SGB II, V, VIII, IX, XII or school law.']
  },
  {
    id: 'place_ratio',
    de: ['Versorgungsquote', 'Plätze je Kind der passenden Altersjahre.'],
    en: ['place ratio', 'Places per child of the ages they are for.']
  },
  {
    id: 'participation_rate',
    de: ['Betreuungsquote', 'Anteil der Kinder, die tatsächlich betreut werden.'],
    en: ['participation rate', 'Share of children who are actually in care.']
  },
  {
    id: 'shortfall',
    de: ['Fehlbedarf', 'Plätze, die zum gewünschten Verhältnis fehlen.'],
    en: ['shortfall', 'Places lacking to the ratio that is wanted.']
  },
  {
    id: 'reachability',
    de: ['Erreichbarkeit', 'Ob und wie leicht Menschen zu einem Angebot kommen.'],
    en: ['reachability', 'Whether and how easily people get to an offer.']
  },
  {
    id: 'catchment',
    de: [
      'Einzugsgebiet',
      'Gebiet, aus dem Menschen zu einem Angebot kommen; hält sich nicht an Verwaltungsgrenzen.'
    ],
    en: ['catchment', 'Area from which people come to an offer; does not keep to administrative borders.']
  },
  {
    id: 'gap',
    de: ['Lücke', 'Ein erwartetes Angebot ist nicht erfasst.'],
    en: ['gap', 'An expected offer is not recorded.']
  },
  {
    id: 'inventory_need',
    de: [
      'Bestand und Bedarf',
      'Was es gibt und was gebraucht wird; die beiden ersten Schritte der Jugendhilfeplanung.'
    ],
    en: [
      'inventory and need',
      'What there is and what is needed; the first two steps of youth-welfare planning.'
    ]
  },
  {
    id: 'youth_welfare_planning',
    de: ['Jugendhilfeplanung', 'Planung nach § 80 SGB VIII: Bestand, Bedarf, Maßnahmen.'],
    en: ['youth-welfare planning', 'Planning under § 80 SGB VIII: inventory, need, measures.']
  },
  {
    id: 'jha',
    de: [
      'Jugendhilfeausschuss (JHA)',
      'Ausschuss, der über die Jugendhilfe einer Stadt berät und beschließt.'
    ],
    en: [
      'youth welfare committee',
      'Committee that deliberates and decides on the youth welfare of a city (JHA).'
    ]
  },
  {
    id: 'committee_paper',
    de: ['Vorlage', 'Schriftliche Grundlage für die Beratung eines Ausschusses.'],
    en: ['committee paper', 'Written basis for the deliberation of a committee.']
  },
  {
    id: 'draft_resolution',
    de: ['Beschlussvorschlag', 'Wortlaut, über den der Ausschuss abstimmen soll.'],
    en: ['draft resolution', 'Wording on which the committee is to vote.']
  },
  {
    id: 'noting',
    de: ['Kenntnisnahme', 'Der Ausschuss nimmt eine Vorlage zur Kenntnis, ohne zu beschließen.'],
    en: ['noting', 'The committee takes note of a paper without deciding.']
  },
  {
    id: 'shared_responsibility',
    de: [
      'Verantwortungsgemeinschaft',
      'Ämter, Träger und Einrichtungen verantworten die Präventionskette gemeinsam.'
    ],
    en: [
      'shared responsibility',
      'Offices, providers and facilities are responsible for the prevention chain together.'
    ]
  }
];
