import type PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '../document/report-document.ts';
import { ink, ink2, inner, layouts, sans, serif, slide } from './slide-design.ts';

/** The layouts of a report's slides, with places for title and chapter, so that slides have real titles. */
export function defineLayouts(slides: PptxGenJS, report: ReportDocument): void {
  slides.defineLayout({ name: 'REPORT', width: slide.width, height: slide.height });
  slides.layout = 'REPORT';
  slides.theme = { headFontFace: serif, bodyFontFace: sans };
  slides.defineSlideMaster({
    title: layouts.title,
    objects: [
      rule(4.1),
      { placeholder: titleAt(2.0, 2.0, 40, 'bottom') },
      { placeholder: words('subtitle', 4.25, 0.9, 20) }
    ]
  });
  slides.defineSlideMaster({
    title: layouts.content,
    slideNumber: { x: slide.width - slide.side - 1, y: 7.03, w: 1, h: 0.3, align: 'right', ...small },
    objects: [
      { placeholder: words('chapter', 0.38, 0.32, 13) },
      { placeholder: titleAt(0.68, 1.0, 26, 'middle') },
      rule(7.0),
      {
        text: {
          text: `${report.publisher} · ${report.title} · ${report.dateText}`,
          options: { x: slide.side, y: 7.03, w: inner - 1.2, h: 0.3, margin: 0, ...small }
        }
      }
    ]
  });
}

const small = { fontFace: sans, fontSize: 10, color: ink2 };

const rule = (y: number) => ({
  line: { x: slide.side, y, w: inner, h: 0, line: { color: ink, width: 1 } }
});

const titleAt = (y: number, h: number, fontSize: number, valign: 'middle' | 'bottom') => ({
  options: {
    name: 'title',
    type: 'title' as const,
    x: slide.side,
    y,
    w: inner,
    h,
    margin: 0,
    align: 'left' as const,
    valign,
    fontFace: serif,
    fontSize,
    color: ink
  },
  text: ''
});

const words = (name: string, y: number, h: number, fontSize: number) => ({
  options: {
    name,
    type: 'body' as const,
    x: slide.side,
    y,
    w: inner,
    h,
    margin: 0,
    align: 'left' as const,
    valign: 'top' as const,
    fontFace: sans,
    fontSize,
    color: ink2
  },
  text: ''
});
