import type { RowOf } from '../../../src/lib/package/tables.ts';

type OfferRow = RowOf<'offers'>;
export type Scope = NonNullable<OfferRow['scope']>;
export type Status = NonNullable<OfferRow['status']>;

/** How offers of a programme are paid; decides the funding source and its end. */
export type Funding = 'core' | 'state' | 'federal' | 'foundation' | 'insurance' | 'mixed';

type Range = readonly [least: number, most: number];

/** What all offers of one type have in common. */
export interface Programme {
  type: string;
  field: string;
  sector: string;
  phases: readonly string[];
  ages: readonly [from: number | null, to: number | null];
  target: string;
  approach: 'universal' | 'selective';
  access: readonly ('outreach' | 'low_threshold' | 'digital' | 'on_referral')[];
  legal: readonly string[];
  guidelines: readonly string[];
  providers: readonly string[];
  funding: Funding;
  network?: string;
  venue?: string;
  /** Places; left out where the offer has no fixed number. */
  places?: Range;
  hours?: Range;
  fte?: Range;
  handoverFor?: readonly string[];
  certificate?: string;
  /** True: always active, with no chance of being planned, paused or ended. */
  steady?: boolean;
}

/** An offer before it has its key; `areaIds` become rows of `offer_areas`. */
export interface Draft {
  row: Omit<OfferRow, 'offer_id'>;
  areaIds: readonly string[];
}
