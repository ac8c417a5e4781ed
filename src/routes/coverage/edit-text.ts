import type { ScenarioEdit } from '$lib/core/coverage/scenario';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';

/** A step of a scenario in words; `nameOf` names offers and facilities. */
export function editText(edit: ScenarioEdit, nameOf: (id: string) => string, locale: Locale): string {
  switch (edit.kind) {
    case 'add_offer':
      return m.cov_edit_add({ name: edit.offer.name }, { locale });
    case 'move_offer':
      return m.cov_edit_move({ name: nameOf(edit.offerId) }, { locale });
    case 'close_offer':
      return m.cov_edit_close({ name: nameOf(edit.offerId) }, { locale });
    case 'resize_offer':
      return m.cov_edit_resize({ name: nameOf(edit.offerId) }, { locale });
    case 'add_facility':
      return m.cov_edit_add({ name: edit.facility.name }, { locale });
    case 'move_facility':
      return m.cov_edit_move({ name: nameOf(edit.facilityId) }, { locale });
    case 'close_facility':
      return m.cov_edit_close({ name: nameOf(edit.facilityId) }, { locale });
    case 'resize_facility':
      return m.cov_edit_resize({ name: nameOf(edit.facilityId) }, { locale });
    default:
      return edit satisfies never;
  }
}
