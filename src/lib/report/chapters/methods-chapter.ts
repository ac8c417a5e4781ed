import { formulaText } from '../../core/formula/formula-text.ts';
import type { Formula } from '../../core/formula/formula.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import type { MethodFormula, MethodGroupId, MethodSection } from '../../messages/methods/method-section.ts';
import { methodTexts } from '../../messages/methods/method-texts.ts';
import { paragraph } from '../document/cells.ts';
import type { Block, Section } from '../document/report-document.ts';
import type { ReportFigures } from '../report-figures.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';

/** What is computed and how, in the words of the methods screen; methods of figures that there are not are left out. */
export const methodsChapter = chapter({
  id: 'methods',
  title: (locale) => m.chap_methods({}, { locale }),
  kind: 'auto',
  startsPage: true,
  blocks: () => [],
  parts
});

const titles: Readonly<Record<MethodGroupId, typeof m.chap_methods>> = {
  data: m.chap_methods_data,
  stress: m.chap_methods_stress,
  coverage: m.chap_methods_coverage,
  chain: m.chap_methods_chain,
  equity: m.chap_methods_equity,
  reading: m.chap_methods_reading
};

function parts({ figures, naming: { locale } }: ChapterContext): (() => Section)[] {
  // The limits are a chapter of their own.
  const all = methodTexts(locale).filter(({ id }) => id !== 'limits');
  return shownGroups(figures).map((group) => () => ({
    id: `methods-${group}`,
    title: titles[group]({}, { locale }),
    ownPage: false,
    blocks: [],
    sections: all.filter((one) => one.group === group).map((one) => methodSection(one, locale))
  }));
}

function shownGroups({ inventory, chain, places }: ReportFigures): MethodGroupId[] {
  const withSupply = inventory !== null || places.length > 0;
  return [
    'data',
    'stress',
    ...(withSupply ? (['coverage'] as const) : []),
    ...(chain ? (['chain'] as const) : []),
    ...(withSupply ? (['equity'] as const) : []),
    'reading'
  ];
}

function methodSection(
  { id, title, paragraphs, formulas, variants, literature }: MethodSection,
  locale: Locale
): Section {
  const blocks: Block[] = [
    ...paragraphs.map((text) => paragraph(text)),
    ...formulas.flatMap((formula) => formulaBlocks(formula, locale)),
    ...(variants.length > 0
      ? [{ kind: 'facts' as const, items: variants.map(({ name, text }) => ({ term: name, text })) }]
      : []),
    ...(literature.length > 0
      ? [paragraph(m.chap_method_literature({ text: literature.join('; ') }, { locale }), 'note')]
      : [])
  ];
  return { id: `methods-${id.replaceAll('_', '-')}-section`, title, ownPage: false, sections: [], blocks };
}

/** In one line; the fonts of reports have no sign for "element of". */
const inLine = (formula: Formula): string =>
  formulaText(formula).replaceAll(' ∈ ', ' in ').replaceAll('∈', ' in ');

function formulaBlocks({ caption, formula, where }: MethodFormula, locale: Locale): Block[] {
  const line = m.chap_method_formula({ caption, formula: inLine(formula) }, { locale });
  if (where.length === 0) return [paragraph(line)];
  const symbols = where.map(({ symbol, meaning }) =>
    m.chap_method_symbol({ symbol: inLine(symbol), meaning }, { locale })
  );
  return [paragraph(line), paragraph(m.chap_method_where({ text: symbols.join('; ') }, { locale }), 'note')];
}
