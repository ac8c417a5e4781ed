import type {
  ReportDocument,
  Section,
  Table,
  TableCell
} from '../../../src/lib/report/document/report-document.ts';
import { smallReport } from '../pdf/small-report.ts';

/** Texts that a careless writer would run, break on or lose. */
export const hostileTexts = [
  '=1+1',
  '@SUM(A1)',
  '+49 30',
  '-1',
  '\t=2',
  '<b>&amp;"',
  'a\u0000b\u000bc',
  '\ud800',
  "it's"
] as const;

const textCell = (text: string): TableCell => ({ kind: 'text', text });
const numberCell = (text: string, value: number): TableCell => ({ kind: 'number', text, value });

/** More rows than a slide holds. */
export const longTable: Table = {
  kind: 'table',
  id: 'long',
  caption: 'Alle Gebiete nach ihrer Belastung, mit [Klammern]: und / Strichen',
  columns: [
    { label: 'Gebiet', align: 'start' },
    { label: 'Kinder', align: 'end' },
    { label: 'Anteil', align: 'end' },
    { label: 'Entwicklung', align: 'end' }
  ],
  rows: Array.from({ length: 62 }, (_, index) => [
    textCell(hostileTexts[index] ?? `Gebiet ${index + 1}`),
    numberCell(`1.2${String(index).padStart(2, '0')}`, 1200 + index),
    numberCell(`${index}\u202f%`, index + 0.4),
    index % 9 === 8 ? { kind: 'sign', text: 'gesperrt' } : numberCell('−0,25', -0.2512)
  ]),
  source: 'Stadt'
};

const wideTable: Table = {
  kind: 'table',
  id: 'wide',
  caption: 'Viele Spalten',
  columns: Array.from({ length: 14 }, (_, index) => ({
    label: `Kinderarmutsquote ${2010 + index}`,
    align: index === 0 ? 'start' : 'end'
  })),
  rows: [Array.from({ length: 14 }, (_, index) => numberCell(`${index},5`, index + 0.5))],
  source: ''
};

const evil: Section = {
  id: 'evil "id"',
  title: 'Überschrift <mit> & Zeichen',
  ownPage: false,
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: 'Der Befund & sein <Satz>.' },
    { kind: 'paragraph', tone: 'text', text: hostileTexts.join(' | ') },
    { kind: 'list', ordered: true, items: ['erstens', 'zweitens'] },
    longTable,
    {
      kind: 'figure',
      id: 'chart',
      caption: 'Verlauf',
      alternative: 'Verlauf: steigt "stark" & lange.',
      svg:
        '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" viewBox="0 0 90 30"><defs>' +
        '<style>text{fill:red}.a,svg.a{stroke:url(#p)}.b{background:url(https://e.example/x)}</style>' +
        '<pattern id="p" width="4" height="4"><path d="M0 0h4"/></pattern></defs>' +
        '<script>alert(1)</script><a href="https://e.example"><text>weg</text></a>' +
        '<rect class="a" width="90" height="30" fill="url(#p)" onclick="alert(1)"/><text x="2" y="9">A &lt; B</text></svg>',
      source: ''
    }
  ],
  sections: [{ id: 'wide-part', title: 'Breite Tabelle', ownPage: false, blocks: [wideTable], sections: [] }]
};

/** A report with every kind of block, hostile texts, a long and a wide table. */
export const fullReport: ReportDocument = { ...smallReport, sections: [...smallReport.sections, evil] };

/** The same in English, without cover and contents. */
export const englishReport: ReportDocument = { ...fullReport, locale: 'en', layout: 'compact' };
