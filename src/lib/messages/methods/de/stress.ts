import type { GroupWords } from '../method-section.ts';

export const stress: GroupWords<'stress'> = {
  standardise: {
    title: 'Vergleichbar machen (Normierung)',
    paragraphs: [
      'Indikatoren haben verschiedene Einheiten und streuen verschieden stark. Deshalb wird jeder Wert als Abstand vom Mittel aller eingestuften Gebiete ausgedrückt, gemessen in Standardabweichungen. Ein z-Wert von 1 heißt: eine Standardabweichung über dem Mittel.',
      'Mittel und Standardabweichung werden über die eingestuften Gebiete gebildet; jedes Gebiet zählt gleich viel, unabhängig von seiner Einwohnerzahl. Die Standardabweichung ist die der Grundgesamtheit: Es wird durch n geteilt, nicht durch n − 1.',
      'Andere Verfahren können in den Einstellungen des Pakets gewählt werden. Perzentilränge, Min-Max-Werte und exponentiell umgeformte Ränge zeigen immer in Richtung der Belastung; die übrigen Werte behalten die Richtung des Indikators. Perzentilränge werden unter allen ausreichend großen Gebieten gebildet, die den Indikator haben, auch wenn ihnen ein anderer fehlt.'
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
      { caption: 'Standardabweichung', where: ['Zahl der eingestuften Gebiete'] },
      {
        caption: 'Perzentilrang',
        where: [
          'Perzentilrang des Gebiets i beim Indikator j',
          'kleinster Rang, vom niedrigsten Wert an gezählt'
        ]
      },
      { caption: 'Min-Max-Wert', where: ['Min-Max-Wert', 'kleinster Wert', 'größter Wert'] },
      {
        caption: 'exponentiell umgeformter Rang',
        where: ['umgeformter Rang, 0 bis 100', '(n − Rang + 1) ÷ n; Rang 1 ist am stärksten belastet']
      }
    ],
    variants: {
      'z-score': {
        name: 'z-Wert (SD ÷ n)',
        text: 'Abstand vom Mittel in Standardabweichungen der Grundgesamtheit, ungewichtet.'
      },
      'weighted-z-score': {
        name: 'nach Einwohnern gewichteter z-Wert',
        text: 'Mittel und Standardabweichung zählen jedes Gebiet so oft, wie es Einwohner hat.'
      },
      'percentile-rank': {
        name: 'Perzentilrang',
        text: 'Anteil der anderen Gebiete mit niedrigerem Wert, 0 bis 1; gleiche Werte teilen sich den niedrigsten Rang (CDC SVI).'
      },
      'min-max': {
        name: 'Min-Max',
        text: '0 für das am wenigsten, 1 für das am stärksten belastete Gebiet; dazwischen im Verhältnis.'
      },
      'robust-z': {
        name: 'robuster z-Wert',
        text: 'Abstand vom Median, geteilt durch das 1,4826-Fache des Medians der absoluten Abweichungen; einzelne Ausreißer ändern wenig.'
      },
      'city-deviation': {
        name: 'Abweichung vom Stadtwert',
        text: 'Wert minus Wert der Stadt, in der Einheit des Indikators; fehlt der Stadtwert, tritt das nach Einwohnern gewichtete Mittel an seine Stelle. Die Indikatoren sollten dieselbe Einheit haben.'
      },
      'rank-exponential': {
        name: 'exponentiell umgeformter Rang',
        text: 'Ränge werden so umgeformt, dass das am stärksten belastete Zehntel die obere Hälfte der Skala einnimmt (englischer IMD, schottischer SIMD).'
      }
    }
  },
  combine: {
    title: 'Zum Index zusammenfassen',
    paragraphs: [
      'Die z-Werte werden mit ihren Gewichten und Richtungen addiert. Die Gewichte werden so umgerechnet, dass sie zusammen 1 ergeben; nur ihr Verhältnis zählt. Ein Indikator mit Gewicht 0 ändert nichts, auch nicht daran, welche Gebiete eingestuft werden.',
      'Die Summe wird durch ihre eigene Standardabweichung geteilt. Der Index hat deshalb das Mittel 0 und die Standardabweichung 1. Ein höherer Index bedeutet immer stärkere Belastung. Rang 1 hat das am stärksten belastete Gebiet; gleiche Werte teilen sich den besseren Rang.',
      'Der Index ist relativ: Er vergleicht die Gebiete einer Stadt miteinander und sagt nichts über den Abstand zu anderen Städten.',
      'Themen fassen Indikatoren zuerst zu Teilindizes zusammen und diese auf dieselbe Weise zum Index. Bei anderen Verfahren als dem z-Wert wird von der Summe auch ihr Mittel abgezogen, damit der Index das Mittel 0 behält.'
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
      },
      'weighted-mean': {
        name: 'gewichtetes Mittel',
        text: 'Mittel der Werte in Richtung der Belastung, nach Gewichten (englischer IMD, schottischer SIMD).'
      },
      'geometric-mean': {
        name: 'geometrisches Mittel',
        text: 'Produkt der Min-Max-Werte, jeder hoch sein Gewicht: Ein niedriger Wert wird durch andere kaum ausgeglichen. Ein Gebiet mit dem Wert 0 hat den Index 0.'
      },
      'percentile-of-sums': {
        name: 'Perzentilrang der Summen',
        text: 'Werte je Thema addiert, die Summen addiert, davon der Perzentilrang (CDC SVI). Die Beiträge ergeben zusammen die Summe. Gewichte zählen innerhalb ihres Themas.'
      }
    }
  },
  classify: {
    title: 'Klassen bilden',
    paragraphs: [
      'Der Index wird an festen Grenzen in Klassen geteilt. Eingeteilt wird der ungerundete Wert; zwei Gebiete können deshalb gleich gedruckt werden und doch in verschiedenen Klassen liegen.',
      'Ein Wert genau auf einer negativen Grenze gehört in die Klasse darüber, ein Wert genau auf einer anderen Grenze in die Klasse darunter: Auf der Grenze zählt die Klasse, die dem Mittel näher liegt.',
      'Als Gebiete mit hoher Belastung gelten bei vier und mehr Klassen die beiden obersten, bei weniger Klassen die oberste. Karten einzelner Indikatoren zeigen sieben Klassen, deren Grenzen die Werte aller Jahre zusammen in etwa gleich große Teile teilen (Quantile); sie sind in jedem Jahr dieselben.',
      'Grenzen können statt fest auch aus den Werten des Index berechnet werden. Ein Wert genau auf einer berechneten Grenze gehört in die Klasse darunter. Berechnete Grenzen gelten nur für diese Daten: Klassen verschiedener Jahre sind dann nicht vergleichbar.'
    ],
    variants: {
      limits: { name: 'feste Grenzen', text: 'Aufsteigende Grenzen auf dem ungerundeten Index.' },
      'standard-deviation': {
        name: 'Standardabweichungen',
        text: 'Mittel ± 1 und ± 2 Standardabweichungen der Stichprobe (n − 1), fünf Klassen.'
      },
      quantiles: {
        name: 'Quantile',
        text: 'Etwa gleich viele Gebiete je Klasse (lineare Interpolation, R Typ 7).'
      },
      'fisher-jenks': {
        name: 'Fisher-Jenks',
        text: 'Die Einteilung mit der kleinsten Summe der Abweichungsquadrate innerhalb der Klassen, exakt.'
      },
      pretty: {
        name: 'runde Grenzen',
        text: 'Runde Zahlen in Schritten von 1, 2 oder 5 (R pretty); die Zahl der Klassen ist ungefähr.'
      },
      'equal-interval': {
        name: 'gleich breite Klassen',
        text: 'Spannweite in gleich breite Abschnitte geteilt.'
      },
      'maximum-breaks': {
        name: 'größte Lücken',
        text: 'Grenzen in der Mitte der größten Lücken zwischen den Werten.'
      },
      'jenks-caspall': {
        name: 'Jenks-Caspall',
        text: 'Von Quantilen aus wird jeder Wert der Klasse mit dem nächsten Median zugeordnet, bis sich nichts ändert.'
      },
      'head-tail': {
        name: 'Kopf und Schwanz',
        text: 'Teilung am Mittel, dann am Mittel der Werte darüber, solange diese höchstens 40 % sind; für sehr schiefe Verteilungen.'
      },
      'rank-shares': {
        name: 'gleiche Anteile der Ränge',
        text: 'Zum Beispiel Zehntel nach Rang; die höchste Klasse hat die ersten Ränge (englischer IMD: abgerundet, schottischer SIMD: aufgerundet).'
      },
      box: {
        name: 'Boxplot',
        text: 'Quartile und Zäune im Abstand von 1,5 Quartilsabständen, sechs Klassen.'
      },
      percentiles: { name: 'Perzentile', text: 'Perzentile 1, 10, 50, 90 und 99, sechs Klassen.' }
    }
  },
  trend: {
    title: 'Veränderung',
    paragraphs: [
      'Für die Veränderung wird dieselbe Rechnung auf den Unterschied zwischen zwei Zeitpunkten angewandt: z-Wert, gewichtete Summe, Standardisierung. Beteiligt sind die eingestuften Gebiete, die zu beiden Zeitpunkten Werte haben.',
      'Auch die Veränderung ist relativ: „Zunahme“ heißt, dass sich ein Gebiet deutlich ungünstiger entwickelt hat als das Mittel aller Gebiete, nicht unbedingt, dass seine Werte gestiegen sind.',
      'Die Veränderung wird immer mit z-Werten und ihrer gewichteten Summe berechnet, auch wenn der Status anders gebildet ist: Ihre Grenzen setzen diese Skala voraus.'
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
