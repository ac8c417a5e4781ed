import { monthsAfter } from '../../core/chain/offer-state.ts';
import type { Locale } from '../../core/locale.ts';
import { isChildPhase } from '../../core/overview/child-phase.ts';
import type { InventorySummary } from '../../core/report/inventory-summary.ts';
import * as m from '../../messages/compiled/messages.js';
import { fieldText, phaseText } from '../../messages/coverage-screen-text.ts';
import { periodText } from '../../messages/number-text.ts';
import { countCell, markCell, numbers, signCell, textCell, words } from '../document/cells.ts';
import type { Table, TableCell } from '../document/report-document.ts';
import type { ReportOrigin } from '../report-figures.ts';

/** The last day of the time in which an end of funding is marked. */
export const expiryDay = ({ referenceDate, expiryMonths }: InventorySummary): string =>
  monthsAfter(referenceDate, expiryMonths);

const sourceOf = ({ municipality }: ReportOrigin, { referenceDate }: InventorySummary, locale: Locale) =>
  `${municipality} · ${periodText(referenceDate, locale)}`;

/** Running offers by field and by the phases that begin before the age of 18. */
export function fieldTable(inventory: InventorySummary, origin: ReportOrigin, locale: Locale): Table {
  const { phases, fields, states, byPhase } = inventory;
  const shown = phases.map((phase, place) => ({ phase, place })).filter(({ phase }) => isChildPhase(phase));
  const cells = (counts: readonly number[]) =>
    shown.map(({ place }) => countCell(counts[place] ?? 0, locale));
  const running = (states.active ?? 0) + (states.expiring ?? 0);
  const total = [
    textCell(m.chap_inventory_total({}, { locale })),
    countCell(running, locale),
    ...cells(byPhase)
  ];
  return {
    kind: 'table',
    id: 'inventory-fields',
    caption: m.chap_inventory_fields({}, { locale }),
    columns: [
      words(m.chap_col_field({}, { locale })),
      numbers(m.chap_inventory_col_running({}, { locale })),
      ...shown.map(({ phase }) => numbers(phaseText(phase, locale))),
      numbers(m.chap_inventory_col_planned({}, { locale }))
    ],
    rows: [
      ...fields.map((field) => [
        field.actionField === null
          ? signCell(m.chap_not_recorded({}, { locale }))
          : textCell(fieldText(field.actionField, locale)),
        countCell(field.running, locale),
        ...cells(field.byPhase),
        countCell(field.planned, locale)
      ]),
      [...total, countCell(states.planned ?? 0, locale)]
    ],
    source: sourceOf(origin, inventory, locale)
  };
}

const mostProviders = 12;

/** Providers by their running offers; many small ones together. */
export function providerTable(inventory: InventorySummary, origin: ReportOrigin, locale: Locale): Table {
  const { providers } = inventory;
  const shown = providers.length > mostProviders ? providers.slice(0, mostProviders - 1) : providers;
  const others = providers.slice(shown.length);
  const sum = others.reduce((total, { count }) => total + count, 0);
  return {
    kind: 'table',
    id: 'inventory-providers',
    caption: m.chap_inventory_provider_table({}, { locale }),
    columns: [
      words(m.chap_inventory_col_provider({}, { locale })),
      numbers(m.chap_inventory_col_offers({}, { locale }))
    ],
    rows: [
      ...shown.map(({ name, count }) => [nameCell(name, locale), countCell(count, locale)]),
      ...(others.length > 0
        ? [
            [
              textCell(m.chap_inventory_other_providers({ count: others.length }, { locale })),
              countCell(sum, locale)
            ]
          ]
        : [])
    ],
    source: sourceOf(origin, inventory, locale)
  };
}

const nameCell = (name: string | null, locale: Locale): TableCell =>
  name === null ? signCell(m.chap_not_recorded({}, { locale })) : textCell(name);

/** Sources of funding, and how many of their offers end soon. */
export function fundingTable(inventory: InventorySummary, origin: ReportOrigin, locale: Locale): Table {
  const { fundingSources, expiring } = inventory;
  const until = periodText(expiryDay(inventory), locale);
  return {
    kind: 'table',
    id: 'inventory-funding',
    caption: m.chap_inventory_funding({}, { locale }),
    columns: [
      words(m.chap_inventory_col_funding({}, { locale })),
      numbers(m.chap_inventory_col_offers({}, { locale })),
      numbers(m.chap_inventory_col_ending({ until }, { locale })),
      numbers(m.chap_inventory_col_first_end({}, { locale }))
    ],
    rows: fundingSources.map(({ name, count }) => {
      const ending = expiring.filter(({ fundingSource }) => fundingSource === name);
      const [first] = ending;
      return [
        nameCell(name, locale),
        countCell(count, locale),
        countCell(ending.length, locale),
        first ? textCell(periodText(first.fundingUntil, locale)) : markCell('not_applicable', locale)
      ];
    }),
    source: sourceOf(origin, inventory, locale)
  };
}
