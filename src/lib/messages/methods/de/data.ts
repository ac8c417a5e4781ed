import type { GroupWords } from '../method-section.ts';

export const data: GroupWords<'data'> = {
  data: {
    title: 'Daten und Gebiete',
    paragraphs: [
      'Grundlage ist das geöffnete Datenpaket: Tabellen mit Gebieten, Indikatoren, Bevölkerung, Einrichtungen, Angeboten und Übergängen, dazu die Einstellungen der Auswertung. Das Paket wird im Browser gelesen und verlässt das Gerät nicht. Jede Ausgabe nennt Quelle, Zeitpunkt, Methode und eine Prüfsumme des Pakets.',
      'Ausgewertet wird eine Gebietsebene zu einem Zeitpunkt im neuesten Gebietsstand. Einwohnerzahlen stammen aus dem gewählten Zeitpunkt oder, wenn es dafür keine gibt, aus dem letzten davor.',
      'Der Wert der ganzen Stadt ist der veröffentlichte Wert, sonst die Summe der Zähler durch die Summe der Nenner aller Gebiete, sonst das mit Einwohnern gewichtete Mittel. Welcher dieser Wege gilt, hängt davon ab, was das Paket enthält.',
      'Ein gesperrter Wert ist kein fehlender, und ein fehlender ist keine Null. Diese Unterschiede bleiben in Karte, Tabelle, Diagramm, Bericht und Export erhalten.'
    ],
    variants: {
      published: { name: 'veröffentlicht', text: 'Wert des Gebiets, das allein die oberste Ebene bildet.' },
      summed: {
        name: 'aufsummiert',
        text: 'Summe der Zähler durch Summe der Nenner, wenn jedes Gebiet beide hat.'
      },
      weighted_mean: {
        name: 'gewichtetes Mittel',
        text: 'Mittel der Gebietswerte, gewichtet mit Einwohnern; eine Näherung, die so benannt wird.'
      }
    }
  },
  disclosure: {
    title: 'Statistische Geheimhaltung',
    paragraphs: [
      'Kleine Fallzahlen werden gesperrt, bevor irgendetwas gerechnet oder gezeigt wird. Die Sperrung geschieht einmal, an den Daten. Karte, Tabelle, Hinweistext, Diagramm, Bericht, Export, Abfrage und Kommandozeile sehen nur, was danach übrig bleibt.',
      'Ein Wert wird gesperrt, wenn eine der folgenden Bedingungen zutrifft. Eine Fallzahl von genau 0 ist ein gewöhnlicher Wert. Lässt sich eine Fallzahl aus Anteil und Nenner zurückrechnen, gilt sie als bekannt und wird ebenso geprüft. Gesperrt wird immer der ganze Wert mit Zähler und Nenner.',
      'Altersgruppen mit wenigen Personen werden gesperrt. Kleine Ströme zwischen Orten werden zu Gruppen zusammengefasst, bis keiner von ihnen mehr erkennbar ist; die Summen bleiben erhalten.',
      'Indikatoren können eigene Mindestzahlen haben; dann gelten diese. Einzelne Personen- oder Falldaten werden beim Import abgewiesen.',
      'Grenze: Gesperrt werden kleine Zahlen selbst. Ob sich eine gesperrte Zahl aus veröffentlichten Summen über Gebiete, Jahre oder Altersgruppen berechnen lässt (Gegensperrung), prüft der Atlas bei Indikatoren nicht. Wer solche Summen veröffentlicht, muss das selbst prüfen.'
    ],
    formulas: [
      {
        caption: 'gesperrt: die Fallzahl ist klein',
        where: ['Fallzahl (Zähler)', 'kleinste Fallzahl, die gezeigt wird']
      },
      { caption: 'gesperrt: der Rest ist klein', where: ['Personen insgesamt (Nenner)'] },
      {
        caption: 'gesperrt: zu wenige Personen insgesamt',
        where: ['kleinster Nenner, für den ein Anteil gezeigt wird']
      }
    ],
    variants: {
      default: {
        name: 'Voreinstellung',
        text: 'Fallzahlen und Reste von 1 bis 4 und Anteile mit einem Nenner unter 30 werden gesperrt.'
      },
      federal_employment_agency: {
        name: 'Bundesagentur für Arbeit',
        text: 'Fallzahlen und Reste unter 3 werden gesperrt.'
      },
      federal_employment_agency_small_area: {
        name: 'Bundesagentur für Arbeit, kleinräumig',
        text: 'Fallzahlen und Reste unter 10 werden gesperrt.'
      },
      destatis_grid: {
        name: 'Gitterzellen des Statistischen Bundesamts',
        text: 'Fallzahlen unter 3 und Anteile mit einem Nenner unter 100 werden gesperrt.'
      },
      berlin_hamburg: {
        name: 'Berlin und Hamburg',
        text: 'Alle Werte werden gezeigt; Gebiete unter der Mindestgröße bekommen keine Klasse.'
      }
    }
  },
  indicators: {
    title: 'Indikatoren und ihre Richtung',
    paragraphs: [
      'Ein Indikator ist ein Anteil, eine Rate oder eine Zahl je Gebiet und Zeitpunkt. Wo die Quelle Zähler und Nenner liefert, bleiben beide erhalten.',
      'Zu jedem Indikator gehört eine Richtung: „mehr = stärker belastet“, „mehr = weniger belastet“ oder keine. Indikatoren ohne Richtung werden gezeigt, gehen aber nicht in den Index ein. Richtungen stehen immer in Worten, nie nur als Vorzeichen.'
    ],
    formulas: [
      {
        caption: 'Wert eines Indikators aus seinen Fallzahlen',
        where: ['Wert', 'Faktor der Einheit (Prozent: 100)', 'Zähler', 'Nenner']
      }
    ]
  },
  groups: {
    title: 'Gruppen von Gebieten',
    paragraphs: [
      'Gebiete lassen sich zu Sozialräumen, Aktionsräumen oder anderen eigenen Gruppen zusammenfassen. Mehrere Gruppen bilden eine Zusammenstellung, in der jedes Gebiet höchstens einmal steht; sie liegt im Datenpaket und ist eine Ebene wie die anderen. Aus mindestens drei Gruppen entsteht ein Index.',
      'Bevölkerung, Fallzahlen und Übergänge einer Gruppe sind Summen ihrer Gebiete. Anteile und Raten werden aus den aufsummierten Zählern und Nennern neu gebildet. Fehlen diese, gilt das mit Nennern oder Einwohnern gewichtete Mittel; es ist als geschätzt gekennzeichnet.',
      'Gerechnet wird nur mit Werten, die nach der Geheimhaltung übrig sind: Ist der Wert eines Gebiets gesperrt, ist auch der Wert der Gruppe gesperrt; fehlt einer, fehlt er der Gruppe. Gebiete, auf die ein Indikator nicht zutrifft, bleiben außen vor. Aus einer Gruppe lässt sich deshalb nichts erschließen, was die Gebiete nicht selbst zeigen.',
      'Frühere Jahre werden aus denselben Gebietsschlüsseln gebildet, ohne Umrechnung von Gebietsänderungen. Angebote für ein Gebiet der Gruppe erreichen einen Teil der Gruppe. Ströme zwischen Orten werden in die Gruppen eingeordnet, in denen die Orte liegen.'
    ]
  }
};
