import type { GroupWords } from '../method-section.ts';

export const coverage: GroupWords<'coverage'> = {
  places: {
    title: 'Plätze: Versorgungsquote und Fehlbedarf',
    paragraphs: [
      'Plätze werden den Kindern der passenden Altersjahre gegenübergestellt. Eine Einrichtung zählt für das Gebiet, in dem sie liegt. Quoten über 100 % sind möglich und werden so gezeigt. Einrichtungen ohne Platzangabe zählen nichts; wie viele es sind, steht dabei.',
      'Kinder einer Altersspanne werden aus den Altersgruppen nach der Geheimhaltung addiert. Reicht eine Gruppe über die Spanne hinaus, wird sie nach Jahren geteilt. Ist eine Gruppe gesperrt, ist es die Summe auch.'
    ],
    formulas: [
      {
        caption: 'Versorgungsquote',
        where: ['Versorgungsquote', 'Plätze im Gebiet', 'Kinder der Altersjahre']
      },
      {
        caption: 'Fehlbedarf',
        where: ['Fehlbedarf; negativ, wenn mehr Plätze da sind als gewünscht', 'gewünschte Plätze je Kind']
      },
      { caption: 'Dichte je 1.000 Kinder', where: ['Dichte', 'Umfang des Angebots'] }
    ],
    variants: {
      access: {
        name: 'Plätze je Kind in Reichweite',
        text: 'Gleitende Einzugsgebiete, unabhängig von Gebietsgrenzen.'
      },
      ratio: { name: 'Plätze je Kind im Gebiet', text: 'Versorgungsquote nach den Grenzen des Gebiets.' },
      reached: {
        name: 'Anteil, der einen Platz erreicht',
        text: 'Anteil der Kinder, die irgendeine Einrichtung erreichen.'
      }
    }
  },
  ways: {
    title: 'Wege und Erreichbarkeit',
    paragraphs: [
      'Die Menschen eines Gebiets werden auf Punkte verteilt. Für jeden Punkt wird geprüft, welche Angebote innerhalb der eingestellten Gehzeit liegen. Ein Angebot mit Standort wird dort erreicht; eines für ein Quartier oder einen Bezirk gilt für dessen Gebiete. Stadtweite und rein digitale Angebote zählen bei der Erreichbarkeit nicht mit.',
      'Ohne Wegedaten ist der Weg die Luftlinie mal Umwegfaktor. Das ist eine Näherung und wird „Luftlinien-Näherung“ genannt: Bahnlinien, Flüsse und Straßen kennt sie nicht; wirkliche Einzugsgebiete sind oft deutlich kleiner.'
    ],
    formulas: [
      {
        caption: 'Reichweite in der Luftlinie',
        where: ['Reichweite', 'Gehzeit', 'Gehgeschwindigkeit', 'Umwegfaktor (Weg ÷ Luftlinie)']
      },
      {
        caption: 'Anteil, der ein Angebot erreicht',
        where: ['Anteil', 'Personen am Punkt i', 'Punkte, von denen aus ein Angebot erreichbar ist']
      }
    ],
    variants: {
      straight_line: { name: 'Luftlinien-Näherung', text: 'Luftlinie mal Umwegfaktor, in Metern.' },
      travel_times: {
        name: 'Wegzeiten',
        text: 'Eingelesene Tabelle mit Minuten zwischen Gebieten und Einrichtungen.'
      },
      isochrones: {
        name: 'Isochronen',
        text: 'Eingelesene Flächen gleicher Wegzeit; wer außerhalb liegt, erreicht die Einrichtung nicht.'
      },
      sampled: {
        name: 'verteilte Punkte',
        text: 'Gleichmäßig im Gebiet verteilte Punkte mit festem Startwert, gewichtet nach den Personen der Teilgebiete.'
      },
      centroid: { name: 'Mittelpunkte', text: 'Ein Punkt je Gebiet oder Teilgebiet.' },
      grid: { name: 'Bevölkerungsraster', text: 'Die Punkte des Rasters im Paket mit ihren Gewichten.' },
      persons: { name: 'alle gleich', text: 'Jede Person der Altersspanne zählt gleich viel.' },
      poor_children: { name: 'Kinder im SGB II', text: 'Gezählt werden Kinder in Bedarfsgemeinschaften.' },
      stress: { name: 'nach Belastung', text: 'Personen mal Belastungsrang ihres Gebiets.' }
    }
  },
  catchment: {
    title: 'Gleitende Einzugsgebiete',
    paragraphs: [
      'Gebietsgrenzen halten niemanden auf. Deshalb wird das Angebot in zwei Schritten verteilt: Jeder Standort teilt sein Angebot unter allen auf, die ihn erreichen; jeder Wohnort addiert, was ihm von allen erreichbaren Standorten zusteht. Das Ergebnis ist Angebot je Person in Reichweite.',
      'Kein Platz zählt doppelt: Zugang mal Personen ergibt in der Summe wieder das Angebot. Angebote, die niemand erreicht, zählen nirgends.',
      'Fehlende Plätze in Reichweite werden an jedem Wohnort berechnet und je Gebiet addiert. Ein Überschuss an einem Ort gleicht einen Mangel an einem anderen nicht aus.'
    ],
    formulas: [
      {
        caption: 'Schritt 1: Angebot je erreichbare Person an einem Standort',
        where: [
          'Verhältnis am Standort j',
          'Angebot am Standort',
          'Personen am Wohnort k',
          'Gewicht des Weges zwischen Wohnort und Standort'
        ]
      },
      { caption: 'Schritt 2: Zugang an einem Wohnort', where: ['Angebot je Person am Wohnort i'] },
      { caption: 'Probe: nichts geht verloren, nichts zählt doppelt', where: [] },
      { caption: 'in Reichweite fehlende Plätze', where: ['fehlende Plätze', 'gewünschte Plätze je Person'] }
    ],
    variants: {
      two_step: { name: 'zweistufig (2SFCA)', text: 'Jeder Weg innerhalb der Reichweite zählt gleich.' },
      two_step_enhanced: {
        name: 'zweistufig mit Zonen (E2SFCA)',
        text: 'Gewichte 1, 0,68 und 0,22 bis 40 %, 70 % und 100 % der Reichweite.'
      },
      two_step_gaussian: {
        name: 'zweistufig mit Gauß-Gewicht',
        text: 'Gewichte fallen stetig; die Standardabweichung ist die halbe Reichweite.'
      },
      three_step: {
        name: 'dreistufig (3SFCA)',
        text: 'Nachfrage wird vorab auf die erreichbaren Standorte verteilt; Gewichte wie bei E2SFCA.'
      },
      balanced: {
        name: 'ausgeglichen (BFCA)',
        text: 'Nachfrage und Versorgungsgrad werden je auf 1 verteilt; Gewichte wie bei E2SFCA. Nur zum Vergleich.'
      }
    }
  },
  gaps: {
    title: 'Lücken im Angebot',
    paragraphs: [
      'Für jedes Gebiet, jede Lebensphase und jedes Handlungsfeld wird ein Zustand bestimmt. Es gilt die erste zutreffende Regel: niemand im Alter der Phase → entfällt; laufendes Angebot für das ganze Gebiet → abgedeckt (teilweise, wenn zu wenige es erreichen); laufendes Angebot für einen Teil → teilweise; Feld gehört in Einrichtungen, die es hier nicht gibt → entfällt; Bestand unvollständig erfasst → unbekannt; Angebot geplant → geplant; Angebot nur stadtweit → nur stadtweit; sonst → keine erfasst.',
      'Welche Angebote laufen, wird an einem Stichtag abgelesen. „Keine erfasst“ heißt nicht „kein Angebot“: Bestandsaufnahmen sind nie vollständig.'
    ],
    variants: {
      covered: { name: 'abgedeckt', text: 'Ein laufendes Angebot gilt für das ganze Gebiet.' },
      partial: {
        name: 'teilweise',
        text: 'Nur ein Teil des Gebiets oder zu wenige Personen werden erreicht.'
      },
      city_wide_only: { name: 'nur stadtweit', text: 'Es gibt nur ein Angebot für die ganze Stadt.' },
      planned: { name: 'geplant', text: 'Ein Angebot ist geplant oder als Konzept erfasst.' },
      none: { name: 'keine erfasst', text: 'Kein Angebot ist erfasst.' },
      unknown: {
        name: 'unbekannt',
        text: 'Der Bestand ist hier nicht vollständig erfasst; erst ergänzen, dann urteilen.'
      },
      not_applicable: {
        name: 'entfällt',
        text: 'Niemand im passenden Alter oder keine passende Einrichtung.'
      }
    }
  },
  priority: {
    title: 'Wo zuerst? Die Priorität',
    paragraphs: [
      'Die Priorität einer Lücke ist das Produkt aus drei Größen, die immer daneben stehen: wie belastet das Gebiet ist, welcher Anteil kein Angebot erreicht und wie viele Kinder es betrifft. Gezählt werden im Regelfall die Kinder eines Geburtsjahrgangs, damit lange und kurze Lebensphasen vergleichbar sind.',
      'Fehlt eine der drei Größen, gibt es keine Priorität, und der Grund wird genannt. Bei Plätzen tritt die Zahl der in Reichweite fehlenden Plätze an die Stelle der beiden letzten.',
      'Die Karte „Bedarf und Abdeckung“ teilt beide Größen in Drittel: Die Grenzen liegen bei einem und zwei Dritteln der vergleichbaren Gebiete.'
    ],
    formulas: [
      {
        caption: 'Priorität einer Lücke',
        where: [
          'Priorität',
          'Belastungsrang von 0 (am wenigsten belastet) bis 1',
          'Anteil, der ein Angebot erreicht',
          'Kinder'
        ]
      },
      {
        caption: 'Belastungsrang',
        where: ['Zahl der Gebiete mit kleinerem Index', 'Zahl der eingestuften Gebiete']
      },
      { caption: 'Priorität fehlender Plätze', where: ['in Reichweite fehlende Plätze'] }
    ],
    variants: {
      per_birth_year: {
        name: 'je Geburtsjahrgang',
        text: 'Kinder der Phase, geteilt durch ihre Altersjahre.'
      },
      all: { name: 'alle Kinder der Phase', text: 'Lange Phasen wiegen dann schwerer.' }
    }
  },
  siting: {
    title: 'Die besten Standorte',
    paragraphs: [
      'Vorgeschlagen werden Standorte, die ein Ziel am besten erreichen; bestehende bleiben. Die Aufgabe wird exakt gelöst: Ein Ergebnis heißt nur dann „bewiesen“, wenn keine andere Auswahl besser sein kann. Sonst steht dabei, wie weit es höchstens vom besten entfernt ist.',
      'Kandidaten sind bestehende Einrichtungen oder die Mitte jedes Gebiets. Ob dort ein Grundstück frei ist, weiß der Atlas nicht.'
    ],
    formulas: [
      {
        caption: 'möglichst viele erreichen',
        where: ['Gewicht des Wohnorts i', '1, wenn ein Standort erreichbar ist, sonst 0']
      },
      { caption: 'möglichst kurze Wege', where: ['Weg vom Wohnort i zum nächsten Standort'] }
    ],
    variants: {
      shortfall: {
        name: 'fehlende Plätze',
        text: 'Möglichst viele fehlende Plätze liegen in Reichweite neuer Standorte.'
      },
      maximal_covering: {
        name: 'größte Abdeckung (MCLP)',
        text: 'Möglichst viele Personen erreichen einen Standort.'
      },
      p_median: { name: 'kürzeste Wege (p-Median)', text: 'Die Wege sind im Mittel so kurz wie möglich.' },
      p_center: {
        name: 'kürzester längster Weg (p-Center)',
        text: 'Der längste Weg ist so kurz wie möglich.'
      },
      set_covering: {
        name: 'alle erreichen (LSCP)',
        text: 'Möglichst wenige Standorte, die zusammen alle erreichen.'
      }
    }
  },
  schools: {
    title: 'Regel für Familiengrundschulzentren',
    paragraphs: [
      'Eine Grundschule kommt in Betracht, wenn sie offene Ganztagsschule ist, der Träger des Ganztags beteiligt ist und die soziale Lage über dem Durchschnitt liegt: entweder die Belastung ihres Gebiets oder ihr Sozialindex, gemessen am örtlichen Mittel der Schulen.',
      'Jede Bedingung steht mit ihrem Beleg da: erfüllt, nicht erfüllt oder unbekannt. Die Regeln gehören zu einem Förderjahr und können sich ändern.'
    ]
  }
};
