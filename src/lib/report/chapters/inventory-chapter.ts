import type { Locale } from '../../core/locale.ts';
import type { InventorySummary } from '../../core/report/inventory-summary.ts';
import * as m from '../../messages/compiled/messages.js';
import { numberText, periodText } from '../../messages/number-text.ts';
import { offerCodeText } from '../../messages/offer-text.ts';
import { paragraph } from '../document/cells.ts';
import type { Block } from '../document/report-document.ts';
import { chapter } from './chapter.ts';
import type { ChapterContext } from './chapter.ts';
import { expiryDay, fieldTable, fundingTable, providerTable } from './inventory-tables.ts';
import { joined } from './names-text.ts';

/** What offers there are: by field and phase, provider and funding. */
export const inventoryChapter = chapter({
  id: 'inventory',
  title: (locale) => m.chap_inventory({}, { locale }),
  kind: 'table',
  startsPage: true,
  lack: ({ inventory }) => (inventory ? null : 'no_offers'),
  blocks
});

function blocks({ figures, naming: { locale } }: ChapterContext): Block[] {
  const { inventory, origin } = figures;
  if (!inventory) return [];
  return [
    paragraph(runningText(inventory, locale), 'lead'),
    paragraph(expiringText(inventory, locale)),
    fieldTable(inventory, origin, locale),
    paragraph(m.chap_inventory_fields_note({}, { locale }), 'note'),
    ...kindsText(inventory, locale).map((text) => paragraph(text)),
    providerTable(inventory, origin, locale),
    fundingTable(inventory, origin, locale),
    paragraph(m.chap_inventory_incomplete({}, { locale }), 'note')
  ];
}

const runningOf = ({ states }: InventorySummary) => (states.active ?? 0) + (states.expiring ?? 0);

function runningText(inventory: InventorySummary, locale: Locale): string {
  const count = runningOf(inventory);
  const number = (value: number) => ({ count: value, text: numberText(value, 0, locale) });
  const date = periodText(inventory.referenceDate, locale);
  const providers = inventory.providers.filter(({ name }) => name !== null).length;
  const planned = inventory.states.planned ?? 0;
  return joined(
    count === 0
      ? m.chap_inventory_none({ date }, { locale })
      : m.chap_inventory_running({ ...number(count), date }, { locale }),
    planned === 0 ? null : m.chap_inventory_planned(number(planned), { locale }),
    providers === 0 ? null : m.chap_inventory_providers(number(providers), { locale })
  );
}

function expiringText(inventory: InventorySummary, locale: Locale): string {
  const until = periodText(expiryDay(inventory), locale);
  const count = inventory.expiring.length;
  if (count === 0) return m.chap_inventory_expiring_none({ until }, { locale });
  return m.chap_inventory_expiring({ count, text: numberText(count, 0, locale), until }, { locale });
}

function kindsText({ providerKinds }: InventorySummary, locale: Locale): string[] {
  if (!providerKinds.some(({ name }) => name !== null)) return [];
  const items = providerKinds.map(({ name, count }) => {
    const kind =
      name === null ? m.chap_not_recorded({}, { locale }) : offerCodeText('provider_kind', name, locale);
    return m.chap_inventory_kind_item({ count: numberText(count, 0, locale), kind }, { locale });
  });
  return [m.chap_inventory_kinds({ text: items.join(', ') }, { locale })];
}
