import * as m from '../compiled/messages.js';
import type { Locale } from '../../core/locale.ts';

const texts = {
  poverty_now: m.query_example_poverty_now,
  poverty_course: m.query_example_poverty_course,
  suppressed: m.query_example_suppressed,
  young_children: m.query_example_young_children,
  places_per_child: m.query_example_places_per_child,
  offers_by_field: m.query_example_offers_by_field,
  funding_ends: m.query_example_funding_ends,
  without_outreach: m.query_example_without_outreach,
  two_indicators: m.query_example_two_indicators,
  arrival: m.query_example_arrival,
  flows: m.query_example_flows,
  gaps_due: m.query_example_gaps_due
};

/** What an example asks. */
export const exampleText = (id: keyof typeof texts, locale: Locale): string => texts[id]({}, { locale });
