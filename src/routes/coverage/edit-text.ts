import { targetOf } from '$lib/core/coverage/scenario-steps';
import type { ScenarioEdit } from '$lib/core/coverage/scenario';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { numberText } from '$lib/messages/number-text';

/** A step of a scenario in words; `nameOf` names offers and facilities. */
export function editText(edit: ScenarioEdit, nameOf: (id: string) => string, locale: Locale): string {
  const name = nameOf(targetOf(edit).id);
  switch (edit.kind) {
    case 'add_offer':
      return m.cov_edit_add({ name: edit.offer.name }, { locale });
    case 'add_facility':
      return m.cov_edit_add({ name: edit.facility.name }, { locale });
    case 'move_offer':
    case 'move_facility':
      return m.cov_edit_move({ name }, { locale });
    case 'close_offer':
    case 'close_facility':
      return m.cov_edit_close({ name }, { locale });
    case 'resize_offer':
    case 'resize_facility':
      return sizeText(name, edit.size, locale);
    default:
      return edit satisfies never;
  }
}

function sizeText(name: string, size: Readonly<Record<string, number | null | undefined>>, locale: Locale) {
  const units = { hoursPerWeek: m.cov_size_hours, fte: m.cov_size_fte };
  const [[key, amount] = ['', null]] = Object.entries(size);
  const unit = (units[key as keyof typeof units] ?? m.cov_size_places)({}, { locale });
  return amount == null
    ? m.cov_edit_resize({ name }, { locale })
    : m.cov_edit_size({ name, amount: numberText(amount, 0, locale), unit }, { locale });
}
