import type { GroupWords } from '../method-section.ts';

export const reading: GroupWords<'reading'> = {
  robustness: {
    title: 'Wie sicher die Ränge sind',
    paragraphs: [
      'Kein Gewicht und kein Verfahren lässt sich beweisen. Deshalb wird der Index mit vielen anderen Gewichtungen noch einmal berechnet (üblich sind 10.000). Die Gewichte werden zufällig um die gewählten gezogen (Dirichlet-Verteilung); ihr Mittel sind die gewählten Gewichte, und je größer die Konzentration, desto näher bleiben sie daran. Bei einer Konzentration von 20 liegt ein Gewicht von 25 % in neun von zehn Ziehungen zwischen 11 und 42 %. Die Ziehungen hängen nur vom Startwert ab: dieselben Einstellungen geben überall dieselben Zahlen.',
      'Je Gebiet stehen da: der Anteil der Ziehungen in der höchsten Klasse, mit hoher oder sehr hoher Belastung und unter den ersten Rängen, der mittlere Rang und die Spanne von 5 bis 95 %. Sicher heißt: bei mindestens 95 % der Ziehungen. Gleiche Werte teilen sich den besseren Rang.',
      'Außerdem wird je eine Wahl geändert: gleiche Gewichte, je ein Indikator weniger, ein anderes Verfahren. Alle Varianten werden über denselben Gebieten berechnet wie der gewählte Index. Wie ähnlich zwei Reihenfolgen sind, sagen Spearmans Rangkorrelation, Kendalls τ-b und die Verschiebung der Ränge.',
      'Die Spanne sagt nichts darüber, wie sicher die Zahlen selbst sind; dazu siehe den nächsten Abschnitt. Bei sehr vielen Gebieten wird seltener gezogen (höchstens 30 Millionen Ränge); die Zahl der Ziehungen steht dabei.'
    ]
  },
  reliability: {
    title: 'Wie sicher kleine Zahlen sind',
    paragraphs: [
      'Ein Anteil aus wenigen Fällen schwankt von Jahr zu Jahr, auch wenn sich nichts geändert hat. Das Intervall nach Wilson (95 %) sagt, welche Anteile zu Zähler und Nenner eines Gebiets passen. Es wird nur gebildet, wo der Zähler Teil des Nenners ist und beide gezeigt werden dürfen.',
      'Reicht das Intervall über eine Klassengrenze, ist die Klasse des Gebiets unsicher; Karte und Tabelle tragen dann ein ±. Klassengrenzen und Rangfolge bleiben, wie sie sind.',
      'Geglättete Werte sind empirische Bayes-Schätzer nach Marshall: Der Wert jedes Gebiets rückt zum Mittel, umso weiter, je kleiner sein Nenner ist und je weniger sich die Gebiete über den Zufall hinaus unterscheiden. Ist der beobachtete Unterschied nicht größer als der zufällige, wird die Varianz null gesetzt, und jedes Gebiet erhält das Mittel.',
      'In den Index gehen immer die Rohwerte ein. Geglättet wird nur die Darstellung eines einzelnen Indikators.'
    ],
    variants: {
      eb_global: {
        name: 'geglättet (alle Gebiete)',
        text: 'Mittel und Varianz werden über alle Gebiete gebildet.'
      },
      eb_local: {
        name: 'geglättet (Nachbarn)',
        text: 'Mittel und Varianz werden über das Gebiet und seine Nachbarn gebildet (gemeinsamer Grenzpunkt, wie GeoDa). Ein Gebiet ohne Nachbarn behält seinen Wert.'
      }
    }
  },
  space: {
    title: 'Was sich räumlich ballt',
    paragraphs: [
      'Nachbarn sind Gebiete, deren Grenzen sich berühren. Grenzpunkte, die höchstens so weit auseinanderliegen wie die Toleranz (üblich ist ein Meter), gelten als einer; wer nur deshalb Nachbar ist, wird genannt, ebenso jedes Gebiet ohne Nachbarn. Alle Nachbarn eines Gebiets zählen gleich. Gebiete ohne Klasse gehen nicht ein, auch nicht als Nachbarn.',
      'Morans I sagt, ob Gebiete ihren Nachbarn im ganzen ähneln: über dem Erwartungswert ähneln sie ihnen, darunter unterscheiden sie sich. Der lokale Moran stellt jedem Gebiet das Mittel seiner Nachbarn gegenüber, beide gemessen am Mittel aller Gebiete. Er ist durch n geteilt wie in spdep; in esda sind es n − 1. Gi* vergleicht ein Gebiet zusammen mit seinen Nachbarn mit allen Gebieten.',
      'Ob ein Muster mehr ist als Zufall, zeigen Umordnungen: Das Gebiet behält seinen Wert, die Werte seiner Nachbarn werden aus allen anderen gezogen (üblich sind 9.999 Ziehungen, für alle Gebiete dieselben). Das Pseudo-p ist zweiseitig und damit doppelt so groß wie das von GeoDa. Für Gi* gilt die Normalverteilung. Die Ziehungen hängen nur vom Startwert ab, nicht von der Reihenfolge der Gebiete.',
      'Bei vielen Gebieten fallen immer einige zufällig auf. Deshalb wird die Falschentdeckungsrate nach Benjamini und Hochberg begrenzt: Unter den genannten Gebieten sind im Mittel höchstens so viele falsche Treffer, wie die Stufe angibt.',
      'Ein Cluster beschreibt, wo ähnliche Gebiete liegen. Er nennt keine Ursache und hängt vom Zuschnitt der Gebiete ab.'
    ],
    formulas: [
      {
        caption: 'Morans I aller Gebiete (zeilenweise gewichtet, jedes mit Nachbarn)',
        where: ['Morans I', 'z-Wert des Index', 'Mittel der Nachbarn']
      },
      { caption: 'Lokaler Moran eines Gebiets', where: ['lokales I'] },
      { caption: 'Mittel der Nachbarn', where: ['Zahl der Nachbarn', 'Nachbarn von i'] }
    ],
    variants: {
      queen: { name: 'gemeinsamer Punkt (Dame)', text: 'Ein gemeinsamer Grenzpunkt genügt.' },
      rook: {
        name: 'gemeinsame Strecke (Turm)',
        text: 'Eine gemeinsame Grenzstrecke ist nötig; an beiden Enden müssen die Punkte übereinstimmen.'
      },
      'high-high': { name: 'hoch, Nachbarn hoch', text: 'Gebiet und Nachbarn liegen über dem Mittel.' },
      'low-low': { name: 'niedrig, Nachbarn niedrig', text: 'Gebiet und Nachbarn liegen nicht darüber.' },
      'high-low': {
        name: 'hoch, Nachbarn niedrig',
        text: 'Das Gebiet liegt über dem Mittel, seine Nachbarn nicht.'
      },
      'low-high': {
        name: 'niedrig, Nachbarn hoch',
        text: 'Die Nachbarn liegen über dem Mittel, das Gebiet nicht.'
      },
      hot: { name: 'hohe Belastung beieinander', text: 'Gi* ist positiv und hält der Korrektur stand.' },
      cold: { name: 'niedrige Belastung beieinander', text: 'Gi* ist negativ und hält der Korrektur stand.' }
    }
  },
  relation: {
    title: 'Wie Indikatoren zusammenhängen',
    paragraphs: [
      'Zwei Indikatoren werden über die eingestuften Gebiete verglichen, die für beide einen Wert haben. Jedes Gebiet zählt einmal. Spearmans Rangkorrelation fragt nur nach der Reihenfolge: 1 heißt gleiche, −1 umgekehrte Reihenfolge, 0 kein Zusammenhang. Gleiche Werte teilen sich den mittleren Rang.',
      'Der 95-%-Bereich folgt Bonett und Wright: Fishers Umrechnung mit dem Standardfehler √((1 + r²/2) ÷ (n − 3)). Unter vier Gebieten gibt es keinen.',
      'Verlaufen zwei Indikatoren des Index in Richtung der Belastung fast gleich (ab 0,80), zählt dasselbe womöglich doppelt. Der Atlas weist darauf hin und ändert nichts.',
      'Die Beiträge unter „Warum steht dieses Gebiet hier?“ zerlegen den Index: Gewicht × Richtung × z-Wert ÷ Standardabweichung der gewichteten Summen. Sie ergeben zusammen den Index. Andere Zusammenfassungen kennen nur Zuwächse; dort wird jeder Teil vom Mittel der eingestuften Gebiete aus gemessen, und Mittel plus Teile ergeben den Index. Werden Summen danach in Ränge umgerechnet, gilt das für die Summe davor.',
      'Ähnlich sind Gebiete, deren standardisierte Werte im ganzen wenig auseinanderliegen (euklidischer Abstand, jeder Indikator zählt einmal).'
    ]
  },
  statements: {
    title: 'Wie die Kernaussagen entstehen',
    paragraphs: [
      'Jede Kernaussage entsteht nach einer festen Regel aus den Zahlen; kein Satz ist von Hand geschrieben. Dieselben Sätze stehen auf dem Lagebild, im Gebietsprofil und im Bericht. Trifft keine Regel zu, wird das gesagt.'
    ],
    variants: {
      stress: {
        name: 'Belastung',
        text: 'Zahl der Gebiete in hohen Klassen. Ein Bezirk wird genannt, wenn mindestens die Hälfte davon in ihm liegt, und mindestens zwei.'
      },
      people: {
        name: 'Menschen',
        text: 'Anteil der Kinder unter 18 Jahren (sonst der Bevölkerung), der dort lebt.'
      },
      trend: {
        name: 'Veränderung',
        text: 'Zahl dieser Gebiete außerhalb der Grenzen des Veränderungsindex; Zunahme geht vor.'
      },
      reach: {
        name: 'Erreichbarkeit',
        text: 'Phase mit dem größten Rückstand hoch belasteter Gebiete, ab einem Prozentpunkt; sonst die mit dem geringsten Anteil.'
      },
      gaps: {
        name: 'Lücken',
        text: 'Erwartete Handlungsfelder ohne laufendes Angebot in hoch belasteten Gebieten; zuerst das mit der höchsten Priorität.'
      },
      transitions: {
        name: 'Übergänge',
        text: 'Übergänge, die nirgends überbrückt sind; sonst die teilweise überbrückten; sonst die nicht beurteilten.'
      },
      equity: {
        name: 'Verteilung',
        text: 'Anteil am erreichten Angebot gegen Anteil am Bedarf; bis 5 % Abweichung gilt als ausgeglichen.'
      }
    }
  },
  limits: {
    title: 'Grenzen der Aussagen',
    paragraphs: [
      'Der Index ordnet Gebiete einer Stadt. Es gibt immer Gebiete mit hohen Werten, auch wenn es allen besser geht. Er ist nicht mit anderen Städten vergleichbar und unter etwa 30 Gebieten unsicher.',
      'Werte eines Gebiets gelten nicht für jeden Menschen darin. Aus dem Zusammenhang zweier Größen auf Gebietsebene folgt keiner für einzelne Personen.',
      'Bestandsaufnahmen von Angeboten sind unvollständig. „Keine erfasst“ ist ein Auftrag nachzufragen, kein Beweis.',
      'Luftlinien sind Näherungen. Kapazitäten sagen nichts über Qualität, Öffnungszeiten oder Wartezeiten.',
      'Zusammenhänge sind keine Ursachen: Dass Angebote und Belastung zusammenfallen, sagt nicht, dass eines das andere bewirkt.',
      'Wie stark Rang und Klasse von Gewichten und kleinen Fallzahlen abhängen, berechnet der Atlas noch nicht. Knappe Unterschiede zwischen Gebieten sollten deshalb nicht überbewertet werden.'
    ]
  }
};
