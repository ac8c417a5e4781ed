import type { GroupWords } from '../method-section.ts';

export const equity: GroupWords<'equity'> = {
  equity: {
    title: 'Ungleiches ungleich behandeln',
    paragraphs: [
      'Das Verhältnis vergleicht den Anteil eines Gebiets am Angebot mit seinem Anteil am Bedarf. Ein Wert unter 1 heißt: weniger Angebot, als es dem Bedarf entspricht. Als Angebot zählt, was die Menschen eines Gebiets erreichen, wo immer es liegt; als Bedarf zählen Kinder im SGB II oder, wenn sie nicht bekannt sind, Kinder mal Belastungsrang. Gebiete, für die eine Zahl fehlt, bleiben aus allen Anteilen heraus.',
      'Der Konzentrationsindex sagt, ob ein Angebot je Person dort größer ist, wo die Belastung hoch ist (positiv), oder dort, wo sie gering ist (negativ). Gini und Theil messen, wie ungleich das Angebot je Person verteilt ist, ohne zu fragen, wem es zugutekommt. Theil lässt sich in Unterschiede zwischen und innerhalb von Bezirken zerlegen.'
    ],
    formulas: [
      {
        caption: 'Verhältnis von Angebot zu Bedarf',
        where: ['Verhältnis des Gebiets i', 'Angebot', 'Bedarf']
      },
      {
        caption: 'Konzentrationsindex',
        where: [
          'Konzentrationsindex von −1 bis 1',
          'Angebot je Person im Gebiet i',
          'Mittel über alle Personen',
          'Anteil der Personen, die in weniger belasteten Gebieten leben, plus die Hälfte der gleich belasteten',
          'Personen im Gebiet; K ohne Index: alle'
        ]
      },
      {
        caption: 'Gini-Koeffizient',
        where: [
          'Gini von 0 (alle gleich) bis 1',
          'aufsummierter Anteil der Personen, von den am wenigsten versorgten an',
          'aufsummierter Anteil am Angebot'
        ]
      },
      {
        caption: 'Theil-Index',
        where: ['Theil; 0 = alle gleich', 'Anteil am Angebot', 'Anteil der Personen']
      }
    ],
    variants: {
      poor_children: { name: 'Kinder im SGB II', text: 'Bedarf sind die Kinder in Bedarfsgemeinschaften.' },
      stress_weighted: {
        name: 'Kinder × Belastungsrang',
        text: 'Bedarf sind die Kinder der Phase mal Belastungsrang.'
      }
    }
  },
  allocation: {
    title: 'Mittel verteilen',
    paragraphs: [
      'Ein Betrag wird nach einem Schlüssel auf die Gebiete verteilt, auf Wunsch mit einem Mindestbetrag je Gebiet. Gerundet wird auf Cent nach dem größten Rest; die Summe stimmt auf den Cent. Daneben steht immer die Verteilung je Kind („Gießkanne“). Gebiete ohne bekannte Zahl bekommen nach dem Schlüssel nichts und werden genannt.'
    ],
    formulas: [
      {
        caption: 'Anteil eines Gebiets vor Mindestbetrag und Rundung',
        where: ['Betrag des Gebiets i', 'Gesamtbetrag', 'Gewicht nach dem Schlüssel']
      }
    ],
    variants: {
      poor_children: { name: 'Kinder im SGB II', text: 'Schlüssel der Landesförderung.' },
      stress_weighted: { name: 'Kinder × Belastungsrang', text: 'Mehr, wo die Belastung hoch ist.' },
      per_child: { name: 'je Kind', text: 'Jedes Kind zählt gleich („Gießkanne“).' }
    }
  }
};
