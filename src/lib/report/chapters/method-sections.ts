import { formulaText } from '../../core/formula/formula-text.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import type { MethodFormula, MethodGroupId, MethodSection } from '../../messages/methods/method-section.ts';
import { methodTexts } from '../../messages/methods/method-texts.ts';
import { paragraph } from '../document/cells.ts';
import type { Block, Section } from '../document/report-document.ts';
import type { ReportFigures, ReportNaming } from '../report-figures.ts';

/** What is computed and how, in the words of the methods screen; methods of figures that there are not are left out. */
export function methodSections(figures: ReportFigures, { locale }: ReportNaming): (() => Section)[] {
  const groups = shownGroups(figures);
  return methodTexts(locale)
    .filter(({ group, id }) => groups.includes(group) && id !== 'limits')
    .map((section) => () => methodSection(section, locale));
}

function shownGroups({ inventory, chain, places }: ReportFigures): MethodGroupId[] {
  return [
    'data',
    'stress',
    ...(inventory || places.length > 0 ? (['coverage', 'equity'] as const) : []),
    ...(chain ? (['chain'] as const) : []),
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
  return { id: `method-${id.replaceAll('_', '-')}`, title, ownPage: false, sections: [], blocks };
}

function formulaBlocks({ caption, formula, where }: MethodFormula, locale: Locale): Block[] {
  const line = m.chap_method_formula({ caption, formula: formulaText(formula) }, { locale });
  if (where.length === 0) return [paragraph(line)];
  const symbols = where.map(({ symbol, meaning }) =>
    m.chap_method_symbol({ symbol: formulaText(symbol), meaning }, { locale })
  );
  return [paragraph(line), paragraph(m.chap_method_where({ text: symbols.join('; ') }, { locale }), 'note')];
}
