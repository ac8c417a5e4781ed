import { beforeAll, describe, expect, it } from 'vitest';
import { nodePictures } from '../../../src/lib/report/picture/node-pictures.ts';
import type { PictureMaker } from '../../../src/lib/report/picture/picture-maker.ts';
import { slidePlan } from '../../../src/lib/report/pptx/slide-plan.ts';
import { pptxOf } from '../../../src/lib/report/pptx/write-pptx.ts';
import { englishReport, fullReport } from './full-report.ts';
import { all, packageProblems, readOffice, twice } from './office-file.ts';
import type { OfficeFile, XmlElement } from './office-file.ts';

let pictures: PictureMaker;
let bytes: Uint8Array;
let file: OfficeFile;
let slides: XmlElement[];
beforeAll(async () => {
  pictures = await nodePictures();
  bytes = await pptxOf(fullReport, pictures);
  file = readOffice(bytes);
  slides = slidesOf(file);
});

const slidesOf = ({ paths, xml }: OfficeFile) =>
  paths.flatMap((path) => (/^ppt\/slides\/slide\d+\.xml$/.test(path) ? [xml(path)] : []));

const titleOf = (slide: XmlElement) =>
  all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes.type === 'title')?.text ?? null;

describe('the plan of slides', () => {
  it('has one message on each: findings first, tables in parts, of long ones the beginning', () => {
    const plan = slidePlan(fullReport).map(({ headline, content }) => [headline, content.kind]);
    expect(plan).toEqual([
      ['Zwei Gebiete sind hoch belastet.', 'statements'],
      ['Soziale Belastung (1/2)', 'points'],
      ['Soziale Belastung (2/2)', 'facts'],
      ['Karte', 'figure'],
      ['Rangfolge', 'table'],
      ['Grenzen', 'points'],
      ['Der Befund & sein <Satz>.', 'points'],
      ['Alle Gebiete nach ihrer Belastung, mit [Klammern]: und / Strichen', 'table'],
      ['Verlauf', 'figure'],
      ['Viele Spalten', 'table']
    ]);
    const long = slidePlan(fullReport)[7]!.content;
    expect(long).toMatchObject({ kind: 'table', remark: { from: 1, to: 12, of: 62 } });
  });

  it('shows no parts of a chapter that has very many', () => {
    const [chapter] = fullReport.sections;
    const parts = Array.from({ length: 13 }, (_, index) => ({ ...chapter!, id: `p${index}`, sections: [] }));
    const report = { ...fullReport, sections: [{ ...chapter!, blocks: [], sections: parts }] };
    expect(slidePlan(report)).toEqual([]);
    expect(
      slidePlan({ ...report, sections: [{ ...report.sections[0]!, sections: parts.slice(1) }] })
    ).toHaveLength(12);
  });
});

describe('slides', () => {
  it('keep the rules of their package', () => expect(packageProblems(file)).toEqual([]));

  it('have a title each, and shapes with a number of their own', () => {
    expect(slides.map(titleOf)).toEqual([
      fullReport.title,
      ...slidePlan(fullReport).map(({ headline }) => headline)
    ]);
    for (const slide of slides)
      expect(twice(all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id ?? ''))).toEqual([]);
  });

  it('have tables that can be changed, with heads, and say which rows they show', () => {
    const tables = slides.flatMap((slide) => all(slide, 'a:tbl'));
    expect(tables.map((table) => all(table, 'a:tr').length)).toEqual([1, 3, 13, 2]);
    expect(tables.map((table) => all(table, 'a:tblPr')[0]?.attributes.firstRow)).toEqual([
      undefined,
      '1',
      '1',
      '1'
    ]);
    expect(slides[8]!.text).toContain('Zeilen 1 bis 12 von 62; alle stehen im Bericht');
    expect(slides[8]!.text).toContain('Quelle: Stadt');
  });

  it('say what pictures show', () => {
    const said = slides.flatMap((slide) => all(slide, 'p:pic')).map((picture) => all(picture, 'p:cNvPr')[0]);
    expect(said.map((shape) => shape?.attributes.descr)).toEqual([
      'Karte: Nord und Süd sind hoch belastet.',
      'Verlauf: steigt "stark" & lange.'
    ]);
  });

  it('bring the words of their chapter as notes, in paragraphs', () => {
    const notes = file.xml('ppt/notesSlides/notesSlide2.xml');
    const lines = all(notes, 'a:p').map(({ text }) => text);
    expect(lines).toContain('Zwei Gebiete sind hoch belastet.');
    expect(lines).toContain('Nicht mit anderen Städten vergleichbar.');
  });

  it('are wide, in the language of the report, with title, publisher and day', async () => {
    const size = all(file.xml('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes;
    expect(Number(size?.cx) / Number(size?.cy)).toBeCloseTo(16 / 9, 3);
    expect(all(file.xml('docProps/core.xml'), 'dcterms:modified')[0]?.text).toBe('2024-12-31T00:00:00Z');
    const english = readOffice(await pptxOf(englishReport, pictures));
    const languages = slidesOf(english).flatMap((slide) =>
      all(slide, 'a:rPr').map(({ attributes }) => attributes.lang)
    );
    expect(new Set(languages)).toEqual(new Set(['en-GB']));
  });

  it('are the same file every time', async () => {
    expect(Buffer.compare(await pptxOf(fullReport, pictures), bytes)).toBe(0);
  });
});
