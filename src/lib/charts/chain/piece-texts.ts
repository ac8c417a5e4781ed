import type { ChainBar } from '../../core/chain/chain.ts';
import type { PhaseCount } from '../../core/chain/chain-lanes.ts';
import type { Locale } from '../../core/locale.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText, periodText } from '../../messages/number-text.ts';
import { offerLookText } from './offer-look.ts';
import type { PhaseColumn } from './chain-model.ts';
import type { GapState, RowPiece } from './row-pieces.ts';

/** The words of the pieces of a row, in one language. */
export interface PieceTexts {
  /** What may stand at a piece, the longest first. */
  short(piece: RowPiece): string[];
  /** What is said of it. */
  spoken(piece: RowPiece): string;
  /** That the funding ends, '' where it does not. */
  until(bar: ChainBar): string;
}

export function pieceTexts(columns: readonly PhaseColumn[], locale: Locale): PieceTexts {
  const phasesText = ({ start, end }: RowPiece): string => {
    const names = columns.slice(Math.floor(start), Math.ceil(end)).map(({ name }) => name);
    const [first = '', last = first] = [names[0], names.at(-1)];
    return first === last ? first : m.chain_chart_from_to({ first, last }, { locale });
  };
  const until = ({ fundingUntil, offerIds }: ChainBar): string =>
    fundingUntil === null || offerIds.length > 1
      ? ''
      : m.chain_chart_until({ date: periodText(fundingUntil, locale) }, { locale });
  return {
    short: (piece) => shortTexts(piece, locale),
    spoken: (piece) => `${spokenText(piece, locale)}, ${phasesText(piece)}`,
    until
  };
}

function shortTexts(piece: RowPiece, locale: Locale): string[] {
  if (piece.kind === 'bar') return [barText(piece.bar, locale), nameOf(piece.bar, locale)];
  if (piece.kind === 'gap') return gapTexts(piece.state, locale);
  const shown = activeOf(piece.count) || piece.count.planned || piece.count.inactive;
  return [offersText(shown, locale), numberText(shown, 0, locale)];
}

/** A gap is a gap: what it means stands in the legend; that something is planned or nobody knows is said. */
function gapTexts(state: GapState, locale: Locale): string[] {
  if (state === 'unknown') return [m.chain_chart_gap_unknown({}, { locale }), '?'];
  const word = m.chain_chart_gap({}, { locale });
  return state === 'none' ? [word] : [`${word}: ${m.chain_chart_gap_planned({}, { locale })}`, word];
}

const nameOf = ({ label }: ChainBar, locale: Locale): string =>
  label ?? m.chain_chart_offers_unnamed({}, { locale });

/** The name of an offer, or the kind of several with their number. */
function barText(bar: ChainBar, locale: Locale): string {
  const { offerIds } = bar;
  const name = nameOf(bar, locale);
  return offerIds.length > 1 ? `${name} · ${numberText(offerIds.length, 0, locale)}` : name;
}

const offersText = (count: number, locale: Locale): string =>
  m.chain_chart_offers({ count, text: numberText(count, 0, locale) }, { locale });

export const activeOf = ({ universal, selective, unknown }: PhaseCount): number =>
  universal + selective + unknown;

function spokenText(piece: RowPiece, locale: Locale): string {
  if (piece.kind === 'gap') {
    const [word = ''] = gapTexts(piece.state, locale);
    return piece.state === 'none' ? `${word}: ${m.chain_chart_gap_none({}, { locale })}` : word;
  }
  if (piece.kind === 'count') return countText(piece.count, locale);
  const { bar } = piece;
  const parts = [barText(bar, locale), offerLookText(bar, locale)];
  if (bar.cityWide) parts.push(m.chain_chart_city_wide({}, { locale }));
  if (bar.partial) parts.push(m.chain_chart_partial({}, { locale }));
  if (bar.fundingUntil !== null)
    parts.push(m.chain_chart_until_spoken({ date: periodText(bar.fundingUntil, locale) }, { locale }));
  return parts.join(', ');
}

/** "38 Angebote aktiv, davon 12 selektiv; 3 geplant". */
export function countText(count: PhaseCount, locale: Locale): string {
  const number = (value: number) => numberText(value, 0, locale);
  const active = activeOf(count);
  const parts = [m.chain_chart_count_active({ text: offersText(active, locale) }, { locale })];
  if (count.selective > 0)
    parts.push(m.chain_chart_count_selective({ count: number(count.selective) }, { locale }));
  if (count.expiring > 0)
    parts.push(m.chain_chart_count_expiring({ count: number(count.expiring) }, { locale }));
  if (count.planned > 0)
    parts.push(m.chain_chart_count_planned({ count: number(count.planned) }, { locale }));
  if (count.inactive > 0)
    parts.push(m.chain_chart_count_inactive({ count: number(count.inactive) }, { locale }));
  return parts.join(', ');
}
