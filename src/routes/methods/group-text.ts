import * as m from '$lib/messages/compiled/messages.js';
import type { MethodGroupId } from '$lib/messages/methods/method-section';

const texts: Record<MethodGroupId, () => string> = {
  data: m.met_group_data,
  stress: m.met_group_stress,
  coverage: m.met_group_coverage,
  chain: m.met_group_chain,
  equity: m.met_group_equity,
  reading: m.met_group_reading
};

/** A part of the methods, in the language of the page. */
export const groupText = (group: MethodGroupId): string => texts[group]();
