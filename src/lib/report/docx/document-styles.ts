import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Locale } from '../../core/locale.ts';
import { languageTag } from '../office/core-properties.ts';
import { sans, serif } from './embedded-fonts.ts';
import { accent, ink, ink2, twips } from './measures.ts';

/** Names of the styles that paragraphs of a report have beside title, headings and caption. */
export const styleOf = {
  body: 'BodyText',
  subtitle: 'Subtitle',
  lead: 'Lead',
  note: 'Note',
  source: 'Source',
  keyFigure: 'KeyFigure',
  longKeyNumber: 'LongKeyNumber',
  tableText: 'TableText',
  tableHead: 'TableHead',
  figure: 'Figure',
  spacer: 'Spacer',
  running: 'Running',
  contents: 'TOCHeading'
} as const;

/** Where the numbers of key figures end and their texts begin, in millimetres. */
export const keyFigureStops = { number: 30, text: 35 } as const;

/** The styles of a report: Word shows them by name, and whoever goes on with the file changes them in one place. */
export const documentStyles = (locale: Locale): IStylesOptions => ({
  default: {
    document: {
      run: { font: sans, size: 20, color: ink, language: { value: languageTag[locale] } },
      paragraph: { spacing: { line: 264, lineRule } }
    },
    title: {
      run: { font: serif, size: 48, color: ink },
      paragraph: { spacing: { after: 80, line: 240, lineRule }, keepNext: true }
    },
    heading1: heading(34, 420, 180),
    heading2: heading(26, 320, 120),
    heading3: heading(22, 260, 100),
    caption: {
      run: { bold: true, italics: false, size: 19, color: ink },
      paragraph: { spacing: { before: 220, after: 90 }, keepNext: true, keepLines: true }
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: accent } }
  },
  paragraphStyles
});

/** Lines grow with what stands in them; a picture is a line too. */
const lineRule = LineRuleType.AUTO;

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, color: ink, bold: false },
  paragraph: { spacing: { before, after, line: 250, lineRule }, keepNext: true, keepLines: true }
});

const style = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph']
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });

const paragraphStyles: IParagraphStyleOptions[] = [
  style(styleOf.body, 'Body Text', {}, { spacing: { after: 140 } }),
  style(
    styleOf.subtitle,
    'Subtitle',
    { size: 25, color: ink2 },
    { spacing: { after: 280 }, keepLines: true }
  ),
  style(styleOf.lead, 'Lead', { font: serif, size: 25 }, { spacing: { after: 200 }, keepLines: true }),
  style(styleOf.note, 'Note', { size: 17, color: ink2 }, { spacing: { after: 120, line: 250, lineRule } }),
  style(styleOf.source, 'Source', { size: 16, color: ink2 }, { spacing: { before: 70, after: 300 } }),
  style(
    styleOf.keyFigure,
    'Key Figure',
    { size: 21 },
    {
      spacing: { before: 60, after: 140 },
      keepLines: true,
      indent: { left: twips(keyFigureStops.text), hanging: twips(keyFigureStops.text) },
      rightTabStop: twips(keyFigureStops.number)
    }
  ),
  style(
    styleOf.longKeyNumber,
    'Key Figure Number',
    { font: serif, size: 26, color: accent },
    { keepNext: true, spacing: { before: 100 } }
  ),
  style(styleOf.tableText, 'Table Text', { size: 18 }, { spacing: { line: 240, lineRule } }),
  style(
    styleOf.tableHead,
    'Table Head',
    { size: 17, bold: true, color: ink2 },
    { spacing: { line: 240, lineRule }, keepNext: true }
  ),
  style(styleOf.figure, 'Figure', {}, { keepNext: true, alignment: AlignmentType.LEFT }),
  style(styleOf.spacer, 'Spacer', { size: 8 }, { spacing: { line: 160, lineRule: LineRuleType.EXACT } }),
  style(styleOf.running, 'Running', { size: 17, color: ink2 }, {}),
  style(
    styleOf.contents,
    'TOC Heading',
    { font: serif, size: 28 },
    { spacing: { before: 360, after: 140 }, keepNext: true }
  ),
  ...[1, 2, 3].map((level) =>
    style(`TOC${level}`, `toc ${level}`, {}, { indent: { left: (level - 1) * 280 }, spacing: { after: 40 } })
  )
];

/** Lines of tables and pages. */
export const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
