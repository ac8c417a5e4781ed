import type { GroupWords } from '../method-section.ts';

export const chain: GroupWords<'chain'> = {
  bridges: {
    title: 'Übergänge: überbrückt oder nicht',
    paragraphs: [
      'Ein Übergang ist überbrückt, wenn ein laufendes Angebot diese Übergabe als Aufgabe hat oder eine Übergabe zwischen zwei laufenden Angeboten benannt und vereinbart ist, und wenn das den Menschen des Gebiets zugutekommt. Angebote, die nur durch beide Phasen laufen, zählen im Regelfall nicht: Eine Lücke in der Übergabe bleibt eine Lücke.',
      'Für die ganze Stadt gilt: überbrückt, wenn jedes Gebiet es ist, nicht überbrückt, wenn keines es ist, sonst teilweise.',
      'Die Phasen zeigen verschiedene Kinder zum selben Zeitpunkt. Das ist ein Querschnitt, keine Kohorte.'
    ],
    variants: {
      bridged: {
        name: 'überbrückt',
        text: 'Ein Angebot hat die Übergabe als Aufgabe, oder sie ist benannt und vereinbart.'
      },
      partly: {
        name: 'teilweise',
        text: 'Nur ein Teil des Gebiets, der abgebenden Orte oder der Plätze ist erfasst.'
      },
      not_bridged: { name: 'nicht überbrückt', text: 'Keine Übergabe ist erfasst.' },
      unknown: {
        name: 'unbekannt',
        text: 'Zu den Phasen oder zu Übergaben ist nichts oder nur unvollständig erfasst.'
      }
    }
  },
  completeness: {
    title: 'Vollständigkeit der Kette',
    paragraphs: [
      'Die Kette eines Gebiets besteht aus Phasen und Übergängen. Ein Übergang zählt 1, wenn er überbrückt ist, ½, wenn teilweise, sonst 0. Eine Phase zählt das Mittel über die dort erwarteten Handlungsfelder: 1 für ein laufendes, ½ für ein teilweises oder nur stadtweites Angebot, sonst 0. Unbekanntes zählt nicht mit.',
      'Gewichtet wird mit den Personen je Geburtsjahrgang. Das schwächste Glied hat die geringste Stärke; bei gleicher Stärke das, welches am weitesten hinter den anderen Gebieten liegt.'
    ],
    formulas: [
      {
        caption: 'Vollständigkeit',
        where: ['Vollständigkeit von 0 bis 1', 'Stärke des Glieds l', 'Personen je Geburtsjahrgang']
      }
    ]
  },
  transitions: {
    title: 'Übergangsquoten und Verluste',
    paragraphs: [
      'Eine Quote mehrerer Gebiete wird aus den Summen der Zähler und Nenner gebildet. Die Spanne (95 %) sagt, wie genau ein Anteil bei dieser Fallzahl bestimmt ist (Wilson); für Unterschiede zwischen hoch und gering belasteten Gebieten wird sie nach Newcombe berechnet. Schließt sie die Null ein, kann der Unterschied Zufall sein.',
      'Der Trichter zeigt Schritte eines Übergangs. An jedem Schritt steht, wie viele verloren gehen und wie viele mehr ankämen, wenn an diesem Schritt niemand verloren ginge und alle späteren Quoten blieben. Beim Schritt „Angebot“ geht niemand verloren: Familien ohne Bedarf wird nichts angeboten.'
    ],
    formulas: [
      { caption: 'Quote', where: ['Quote', 'Fälle mit diesem Ergebnis', 'alle Fälle'] },
      { caption: 'Grenzen der Spanne (Wilson)', where: ['1,96 für 95 %'] },
      {
        caption: 'Gewinn am Ende, wenn am Schritt niemand verloren geht',
        where: [
          'zusätzlich Ankommende',
          'Personen am Schritt s',
          'davon weitergekommen',
          'Quote des letzten Schritts'
        ]
      }
    ]
  },
  flows: {
    title: 'Ströme zwischen Orten',
    paragraphs: [
      'Ströme zeigen, wie viele Kinder von einem Ort (etwa einer Kita) zu einem anderen (etwa einer Grundschule) wechseln. Ströme unter der Mindestfallzahl werden zu Gruppen zwischen größeren Gebieten zusammengefasst, bis keiner mehr erkennbar ist. Jedes Kind ist genau einmal gezählt, die Summen bleiben.'
    ]
  },
  mobility: {
    title: 'Aufstieg und Abstieg von Gebieten',
    paragraphs: [
      'Für jeden Zeitpunkt wird der Index mit denselben Regeln neu berechnet. Gezählt wird, wie oft ein Gebiet von einem Zeitpunkt zum nächsten von einer Klasse in eine andere wechselt. Daraus folgen Wahrscheinlichkeiten, die Verteilung, auf die gleichbleibende Wechsel hinausliefen, und die mittlere Verweildauer. Das ist eine Beschreibung der Vergangenheit, keine Vorhersage.',
      'Welche Gebiete eine Klassengrenze überschritten haben, ergibt der Vergleich der Klassen zweier Jahre. Genannt werden die Grenze zur heutigen Klasse, der Abstand des ungerundeten Index von ihr und beide Ränge. Jahre ohne Index werden übersprungen. Brüche, die das Datenpaket nennt, werden gezeichnet und in Worten gesagt; früher geschätzte oder umgerechnete Werte sind gekennzeichnet.',
      'Ändern sich die Gebietsgrenzen, bekommt jedes neue Gebiet die Klasse, aus der mindestens die Hälfte seiner Einwohner stammt; ohne eine solche Klasse zählt sein Schritt nicht. Bleibende Gebiete hoher Belastung liegen zu jedem Zeitpunkt mit Klasse in einer der hohen Klassen.'
    ],
    formulas: [
      {
        caption: 'Wahrscheinlichkeit eines Wechsels',
        where: ['von Klasse i nach Klasse j', 'Zahl der Schritte von i nach j']
      },
      { caption: 'Verteilung im Gleichgewicht', where: ['Anteil der Klasse j'] },
      { caption: 'mittlere Verweildauer in Schritten', where: ['Verweildauer in Klasse i'] },
      { caption: 'Beweglichkeit (Prais)', where: ['0: niemand wechselt', 'Zahl der Klassen'] }
    ]
  }
};
