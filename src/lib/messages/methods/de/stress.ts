import type { GroupWords } from '../method-section.ts';

export const stress: GroupWords<'stress'> = {
  standardise: {
    title: 'Vergleichbar machen (z-Werte)',
    paragraphs: [
      'Indikatoren haben verschiedene Einheiten und streuen verschieden stark. Deshalb wird jeder Wert als Abstand vom Mittel aller eingestuften Gebiete ausgedrückt, gemessen in Standardabweichungen. Ein z-Wert von 1 heißt: eine Standardabweichung über dem Mittel.',
      'Mittel und Standardabweichung werden über die eingestuften Gebiete gebildet; jedes Gebiet zählt gleich viel, unabhängig von seiner Einwohnerzahl. Die Standardabweichung ist die der Grundgesamtheit: Es wird durch n geteilt, nicht durch n − 1.'
    ],
    formulas: [
      {
        caption: 'z-Wert eines Gebiets',
        where: [
          'z-Wert des Gebiets i beim Indikator j',
          'Wert des Gebiets',
          'Mittel der eingestuften Gebiete',
          'Standardabweichung'
        ]
      },
      { caption: 'Standardabweichung', where: ['Zahl der eingestuften Gebiete'] }
    ],
    variants: {
      'z-score': {
        name: 'z-Wert (SD ÷ n)',
        text: 'Abstand vom Mittel in Standardabweichungen der Grundgesamtheit, ungewichtet.'
      }
    }
  },
  combine: {
    title: 'Zum Index zusammenfassen',
    paragraphs: [
      'Die z-Werte werden mit ihren Gewichten und Richtungen addiert. Die Gewichte werden so umgerechnet, dass sie zusammen 1 ergeben; nur ihr Verhältnis zählt. Ein Indikator mit Gewicht 0 ändert nichts, auch nicht daran, welche Gebiete eingestuft werden.',
      'Die Summe wird durch ihre eigene Standardabweichung geteilt. Der Index hat deshalb das Mittel 0 und die Standardabweichung 1. Ein höherer Index bedeutet immer stärkere Belastung. Rang 1 hat das am stärksten belastete Gebiet; gleiche Werte teilen sich den besseren Rang.',
      'Der Index ist relativ: Er vergleicht die Gebiete einer Stadt miteinander und sagt nichts über den Abstand zu anderen Städten.'
    ],
    formulas: [
      {
        caption: 'gewichtete Summe',
        where: [
          'Summe des Gebiets i',
          'Gewicht des Indikators j, geteilt durch die Summe aller Gewichte',
          'Richtung: 1 bei „mehr = stärker belastet“, sonst −1'
        ]
      },
      { caption: 'Index', where: ['Index des Gebiets', 'Standardabweichung der Summen'] },
      {
        caption: 'Beitrag eines Indikators zum Index',
        where: ['Beitrag; alle Beiträge zusammen ergeben den Index']
      }
    ],
    variants: {
      'sum-restandardised': {
        name: 'gewichtete Summe, neu standardisiert',
        text: 'Summe aus Gewicht × Richtung × z-Wert, geteilt durch ihre Standardabweichung (Berlin, Hamburg).'
      }
    }
  },
  classify: {
    title: 'Klassen bilden',
    paragraphs: [
      'Der Index wird an festen Grenzen in Klassen geteilt. Eingeteilt wird der ungerundete Wert; zwei Gebiete können deshalb gleich gedruckt werden und doch in verschiedenen Klassen liegen.',
      'Ein Wert genau auf einer negativen Grenze gehört in die Klasse darüber, ein Wert genau auf einer anderen Grenze in die Klasse darunter: Auf der Grenze zählt die Klasse, die dem Mittel näher liegt.',
      'Als Gebiete mit hoher Belastung gelten bei vier und mehr Klassen die beiden obersten, bei weniger Klassen die oberste. Karten einzelner Indikatoren zeigen sieben etwa gleich große Klassen (Quantile).'
    ],
    variants: {
      limits: { name: 'feste Grenzen', text: 'Aufsteigende Grenzen auf dem ungerundeten Index.' }
    }
  },
  trend: {
    title: 'Veränderung',
    paragraphs: [
      'Für die Veränderung wird dieselbe Rechnung auf den Unterschied zwischen zwei Zeitpunkten angewandt: z-Wert, gewichtete Summe, Standardisierung. Beteiligt sind die eingestuften Gebiete, die zu beiden Zeitpunkten Werte haben.',
      'Auch die Veränderung ist relativ: „Zunahme“ heißt, dass sich ein Gebiet deutlich ungünstiger entwickelt hat als das Mittel aller Gebiete, nicht unbedingt, dass seine Werte gestiegen sind.'
    ],
    formulas: [
      {
        caption: 'Veränderung eines Indikators',
        where: ['Veränderung im Gebiet i beim Indikator j', 'Zeitpunkt', 'Abstand in Jahren']
      }
    ],
    variants: {
      change: {
        name: 'Veränderungsindex',
        text: 'Unter der unteren Grenze „Entlastung“, über der oberen „Zunahme“, dazwischen „stabil“.'
      }
    }
  },
  exclusions: {
    title: 'Nicht eingestufte Gebiete',
    paragraphs: [
      'Ein Gebiet wird eingestuft, wenn es nicht von Hand ausgenommen ist, seine Einwohnerzahl bekannt ist und die Mindestgröße erreicht und jeder gewählte Indikator einen Wert hat. Der erste Grund, der das verhindert, wird genannt. Ohne Bevölkerungstabelle gilt jedes Gebiet als groß genug.',
      'Nicht eingestufte Gebiete gehen in Mittel und Standardabweichung nicht ein. Mit weniger als drei eingestuften Gebieten, ohne Indikator mit Gewicht oder wenn ein Indikator überall denselben Wert hat, wird kein Index berechnet; der Grund wird genannt, es erscheint keine Null.'
    ]
  },
  people: {
    title: 'Wie viele Menschen betroffen sind',
    paragraphs: [
      'Der Anteil der Kinder (oder der Bevölkerung) in Gebieten mit hoher Belastung wird über alle Gebiete mit bekannter Zahl gebildet, auch über die nicht eingestuften. Wie viele Gebiete ohne bekannte Zahl fehlen, wird gesagt.',
      'Der Anteil beschreibt, wo Menschen wohnen. Er sagt nicht, dass alle Menschen in diesen Gebieten belastet sind oder außerhalb niemand.'
    ],
    formulas: [
      {
        caption: 'Anteil in Gebieten mit hoher Belastung',
        where: ['Anteil', 'Kinder (oder Einwohner) im Gebiet i', 'Gebiete mit hoher Belastung']
      }
    ]
  }
};
