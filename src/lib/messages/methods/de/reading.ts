import type { GroupWords } from '../method-section.ts';

export const reading: GroupWords<'reading'> = {
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
      'Die Beiträge „Warum steht dieses Gebiet hier?“ zerlegen den Index: Gewicht × Richtung × z-Wert ÷ Standardabweichung der gewichteten Summen. Sie ergeben zusammen den Index. Werden die Summen danach noch in Ränge umgerechnet, ergeben sie die Summe vor dieser Umrechnung. Beim geometrischen Mittel zerlegen sie dessen Logarithmus nicht, sondern stehen so da, wie es unter „Zusammenfassen“ beschrieben ist.',
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
