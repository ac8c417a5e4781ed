import { phasesServed } from '../core/chain/phase-span.ts';
import { offerState } from '../core/chain/offer-state.ts';
import { duplicateOffers } from '../core/coverage/duplicate-offers.ts';
import { passes, traitValues, type OfferTrait, type StatedOffer } from '../core/coverage/offer-filter.ts';
import { nameKey } from '../core/name-key.ts';
import type { CoverageScreen } from './coverage-screen.svelte.ts';
import { offerFilterOf } from './offer-filter.ts';
import type { View } from './view.svelte.ts';

/** The inventory of offers at the reference date, as the address narrows it. */
export class Directory {
  #view: View;
  #screen: CoverageScreen;

  constructor(view: View, screen: CoverageScreen) {
    this.#view = view;
    this.#screen = screen;
  }

  /** Every offer with its state. */
  readonly all = $derived.by((): readonly StatedOffer[] => {
    const { day, settings } = this.#screen;
    const offers = this.#screen.data?.offers ?? [];
    return offers.map((offer) => ({ offer, state: offerState(offer, day, settings.expiryMonths) }));
  });

  /** The offers of the phase and field looked at, or all of them where the address says so. */
  readonly #ofPlace = $derived.by((): readonly StatedOffer[] => {
    const { phases, phase, field } = this.#screen;
    if (this.#view.current.offersListed === 'all') return this.all;
    return this.all.filter(
      ({ offer }) =>
        (field === null || offer.actionField === field) &&
        phasesServed(offer, phases).some((place) => phases[place]?.phaseId === phase?.phaseId)
    );
  });

  /** What the filter lets through, by id. */
  readonly listed = $derived.by((): readonly StatedOffer[] => {
    const filter = offerFilterOf(this.#view.current);
    return this.#ofPlace.filter((stated) => passes(stated, filter));
  });

  readonly #keys = $derived.by(
    () =>
      new Map(
        this.all.map(({ offer }) => [
          offer.offerId,
          nameKey([offer.offerId, offer.name, offer.type, offer.provider, offer.network].join(' '))
        ])
      )
  );

  /** What is listed and has the word searched for in it. */
  readonly found = $derived.by((): readonly StatedOffer[] => {
    const key = nameKey((this.#view.current.offerSearch ?? '').trim());
    if (key === '') return this.listed;
    return this.listed.filter(({ offer }) => this.#keys.get(offer.offerId)?.includes(key));
  });

  /** The offer whose record is open; null where the address names none that is there. */
  readonly open = $derived.by((): StatedOffer | null => {
    const { offer: wanted } = this.#view.current;
    return this.all.find(({ offer }) => offer.offerId === wanted) ?? null;
  });

  /** Offers that may stand there twice: the others, by id. */
  readonly duplicates = $derived.by(() => duplicateOffers(this.#screen.data?.offers ?? []));

  /** What a filter can be set to: the values that occur, and those chosen. */
  options(trait: OfferTrait): string[] {
    const chosen = offerFilterOf(this.#view.current)[trait];
    const occurring = traitValues(trait, this.#ofPlace);
    return [...occurring, ...chosen.filter((value) => !occurring.includes(value))];
  }
}
