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
