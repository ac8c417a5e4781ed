import { chainDimensions } from '../../core/chain/chain-types.ts';
import { oneOf, text } from './codec.ts';
import { open, usually } from './field.ts';

export const chainScopes = ['city', 'high', 'area'] as const;
/** Whom the chain is drawn for: the city, its areas of high stress, or one area. */
export type ChainScope = (typeof chainScopes)[number];

/** Fields of the chain. */
export const chainFields = {
  chainScope: usually('city', 'scope', oneOf(chainScopes)),
  /** What the rows of the chain are. */
  chainRows: usually('action_field', 'rows', oneOf(chainDimensions)),
  /** Transition that is looked at; null = where the chain breaks worst. */
  transition: open('transition', text)
};
