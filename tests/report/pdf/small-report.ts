import type { ReportDocument } from '../../../src/lib/report/document/report-document.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><path d="M0 0H50V50H0Z" fill="#8F3A12"/></svg>';

/** A report with every kind of block. */
export const smallReport: ReportDocument = {
  locale: 'de',
  layout: 'standard',
  title: 'Sozialbericht #1 *Beispielstadt*',
  subtitle: 'Alle Gebiete',
  publisher: 'Beispielstadt',
  date: '2024-12-31',
  dateText: '31.12.2024',
  keywords: ['Präventionskette'],
  facts: [{ term: 'Vorlage', text: '12/2024' }],
  labels: {
    contents: 'Inhalt',
    page: 'Seite',
    of: 'von',
    table: 'Tabelle',
    figure: 'Abbildung',
    source: 'Quelle'
  },
  sections: [
    {
      id: 'stress',
      title: 'Soziale Belastung',
      ownPage: false,
      blocks: [
        { kind: 'paragraph', tone: 'lead', text: 'Zwei Gebiete sind hoch belastet.' },
        { kind: 'paragraph', tone: 'text', text: '= keine Überschrift, $ keine Formel, @ kein Verweis' },
        { kind: 'key_figures', items: [{ number: '2 von 3', text: 'Gebiete mit hoher Belastung' }] },
        { kind: 'list', ordered: false, items: ['eins', 'zwei'] },
        { kind: 'facts', items: [{ term: 'Stichtag', text: '31.12.2024' }] },
        {
          kind: 'figure',
          id: 'map',
          caption: 'Karte',
          alternative: 'Karte: Nord und Süd sind hoch belastet.',
          svg: picture,
          source: 'Stadt'
        },
        {
          kind: 'table',
          id: 'ranking',
          caption: 'Rangfolge',
          columns: [
            { label: 'Gebiet', align: 'start' },
            { label: 'Index', align: 'end' }
          ],
          rows: [
            [
              { kind: 'text', text: 'Nord' },
              { kind: 'number', text: '1,52', value: 1.5234 }
            ],
            [
              { kind: 'text', text: 'Ost' },
              { kind: 'sign', text: 'gesperrt' }
            ]
          ],
          source: 'Stadt'
        },
        { kind: 'paragraph', tone: 'note', text: 'Nicht mit anderen Städten vergleichbar.' }
      ],
      sections: [
        {
          id: 'limits',
          title: 'Grenzen',
          ownPage: true,
          blocks: [{ kind: 'paragraph', tone: 'text', text: 'Ein Index ist ein Vergleich.' }],
          sections: []
        }
      ]
    }
  ]
};
