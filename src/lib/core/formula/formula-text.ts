import type { Formula } from './formula.ts';

const superscripts: Readonly<Record<string, string>> = { '2': '²', '3': '³' };
/** Signs that stand close to what follows. */
const tight = new Set([',', ';']);

/** A formula in one line of text, such as `z_i = (x_i − x̄) ÷ s`. Brackets stand wherever a fraction needs them. */
export function formulaText(formula: Formula): string {
  switch (formula.kind) {
    case 'row':
      return rowText(formula.parts);
    case 'name':
    case 'words':
    case 'number':
    case 'sign':
      return formula.text;
    case 'fraction':
      return `${grouped(formula.above)} ÷ ${grouped(formula.below)}`;
    case 'root':
      return `√(${formulaText(formula.of)})`;
    case 'script':
      return scriptText(formula);
    case 'mean':
      return meanText(formula.of);
    case 'sum':
      return `Σ${indexText(formula.by)} ${formulaText(formula.of)}`;
    case 'brackets':
      return formula.open === '|' ? `|${formulaText(formula.of)}|` : `(${formulaText(formula.of)})`;
    default:
      return formula satisfies never;
  }
}

function rowText(parts: readonly Formula[]): string {
  return parts.reduce((text, part, place) => {
    const next = standsAlone(parts, place) ? formulaText(part) : grouped(part);
    const isTight = text === '' || (part.kind === 'sign' && tight.has(part.text));
    return isTight ? text + next : `${text} ${next}`;
  }, '');
}

/** Whether a part cannot be read together with a neighbour: only fractions beside anything but a sign can. */
function standsAlone(parts: readonly Formula[], place: number): boolean {
  const neighbours = [parts[place - 1], parts[place + 1]];
  return parts[place]?.kind !== 'fraction' || neighbours.every((one) => !one || one.kind === 'sign');
}

/** Within a fraction everything longer than one piece needs brackets. */
function grouped(formula: Formula): string {
  const isLong = formula.kind === 'fraction' || formula.kind === 'sum' || isLongRow(formula);
  return isLong ? `(${formulaText(formula)})` : formulaText(formula);
}

const isLongRow = (formula: Formula): boolean => formula.kind === 'row' && formula.parts.length > 1;

function scriptText({ of, below, above }: Extract<Formula, { kind: 'script' }>): string {
  const raised = above === null ? '' : formulaText(above);
  const power = raised === '' ? '' : (superscripts[raised] ?? `^(${raised})`);
  return formulaText(of) + indexText(below) + power;
}

/** A bar over a letter; over anything longer it is said in a word. */
function meanText(of: Formula): string {
  if (of.kind === 'script') return formulaText({ ...of, of: { kind: 'mean', of: of.of } });
  return `${formulaText(of)}\u0304`;
}

/** Indices stand close together, `_ij`; those with a sign in brackets, `_(i − 1)`. */
function indexText(below: Formula | null): string {
  if (below === null) return '';
  const text = formulaText(below);
  const isSigned = below.kind === 'row' && below.parts.some(({ kind }) => kind === 'sign');
  return isSigned ? `_(${text})` : `_${text.replaceAll(' ', '')}`;
}
