import type { KeyForm } from '$lib/import/join/area-key';
import * as m from '$lib/messages/compiled/messages.js';

const texts: Readonly<Record<KeyForm, () => string>> = {
  same: m.imp_keys_same,
  zeros: m.imp_keys_zeros,
  number: m.imp_keys_number,
  regional: m.imp_keys_regional
};

/** How the keys of a table differ from those of the areas. */
export const keyFormText = (form: KeyForm | undefined): string => texts[form ?? 'same']();
