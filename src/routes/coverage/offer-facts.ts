import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { phaseText } from '$lib/messages/coverage-screen-text';
import { listText, numberText, periodText } from '$lib/messages/number-text';
import { offerCodeText } from '$lib/messages/offer-text';
import type { TableRow } from '$lib/package/edit/edit-tables';
import { itemsOf, offerAreas, offerHandovers, offerRow } from '$lib/package/edit/offer-rows';
import type { DataPackage } from '$lib/package/model';
import { transitionNames } from '$lib/package/transition-names';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';
import { columnSpec, offerGroups, type OfferColumn } from './offer-columns';

/** What is recorded of an offer, in words; columns without a value are left out. */
export interface OfferFacts {
  values: ReadonlyMap<OfferColumn, string>;
  handovers: readonly string[];
}

/** Names of the transitions of a package in a language, by id. */
export const transitionTexts = (pkg: DataPackage, locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    transitionNames(pkg).map(({ transitionId, nameDe, nameEn }) => [
      transitionId,
      (locale === 'en' && nameEn) || nameDe
    ])
  );

/** Reads an offer of the package, whose names the screen knows. Null where there is none. */
export function offerFacts(
  pkg: DataPackage,
  offerId: string,
  screen: CoverageScreen,
  locale: Locale
): OfferFacts | null {
  const row = offerRow(pkg, offerId);
  if (!row) return null;
  const transitions = transitionTexts(pkg, locale);
  const cells: TableRow = { ...row, areas: offerAreas(pkg, offerId).join(';') };
  const itemText = (column: OfferColumn, item: string): string => {
    if (column === 'areas') return screen.areaName(item);
    if (column === 'phases') return phaseNameOf(screen, item, locale);
    if (column === 'handover_for') return transitions.get(item) ?? item;
    if (column === 'facility_id')
      return screen.data?.facilities.find(({ facilityId }) => facilityId === item)?.name ?? item;
    return offerCodeText(column, item, locale);
  };
  const valueText = (column: OfferColumn): string => {
    const value = cells[column] ?? null;
    const { type } = columnSpec(column);
    if (value === null) return '';
    if (typeof value === 'number') return numberText(value, decimalsOf(column, value), locale);
    if (type === 'date') return periodText(String(value), locale);
    if (type !== 'list') return itemText(column, String(value));
    return listText(
      itemsOf(value).map((item) => itemText(column, item)),
      locale
    );
  };
  const columns = offerGroups.flatMap((group) => group.columns);
  return {
    values: new Map(columns.map((column) => [column, valueText(column)])),
    handovers: handoverTexts(pkg, offerId, screen, transitions)
  };
}

const decimalsOf = (column: OfferColumn, value: number): number => {
  if (column === 'lon' || column === 'lat') return 5;
  return Number.isInteger(value) ? 0 : 2;
};

function phaseNameOf({ phases }: CoverageScreen, phaseId: string, locale: Locale): string {
  const phase = phases.find((one) => one.phaseId === phaseId);
  return phase ? phaseText(phase, locale) : phaseId;
}

function handoverTexts(
  pkg: DataPackage,
  offerId: string,
  { data }: CoverageScreen,
  transitions: ReadonlyMap<string, string>
): string[] {
  const names = new Map(data?.offers.map((offer) => [offer.offerId, offer.name]));
  return offerHandovers(pkg, offerId).map(({ transitionId, direction, otherId }) => {
    const words = {
      name: names.get(otherId) ?? otherId,
      transition: transitions.get(transitionId) ?? transitionId
    };
    return direction === 'to' ? m.dir_handover_to(words) : m.dir_handover_from(words);
  });
}
