import * as m from '../../../messages/compiled/messages.js';
import type { ColumnCatalogue } from '../column-kind.ts';

/** Columns in tables of overview. */
export const statementsColumns: ColumnCatalogue = {
  id: { kind: 'text', label: m.col_id },
  topic: { kind: 'text', label: m.col_topic },
  number: { kind: 'number2', label: m.col_number },
  de: { kind: 'text', label: m.col_de },
  en: { kind: 'text', label: m.col_en },
  earlier_class: { kind: 'count', label: m.col_earlier_class },
  change: { kind: 'text', label: m.col_change }
};
