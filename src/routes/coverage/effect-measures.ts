import { sharesAt } from '$lib/charts/coverage/equity-reading';
import type { FigureUnit } from '$lib/charts/coverage/figure-text';
import type { CoverageArea, CoverageFigures } from '$lib/compute/coverage/coverage-figures';
import type { Locale } from '$lib/core/locale';
import * as m from '$lib/messages/compiled/messages.js';
import { phasePersonsText } from '$lib/messages/coverage-screen-text';
import type { CoverageScreen } from '$lib/state/coverage-screen.svelte';

/** A figure of the whole city by which a scenario is compared with today. */
export interface EffectMeasure {
  id: string;
  name: string;
  unit: FigureUnit;
  /** Null where it is not known. */
  read: (figures: CoverageFigures) => number | null;
}

const top = 0.2;
const highStress = 2 / 3;

/** What scenarios are compared by: for places what is lacking, for offers whom they reach and the gaps; and equity. */
export function effectMeasures({ rule, group }: CoverageScreen, locale: Locale): EffectMeasure[] {
  const persons = group ? phasePersonsText(group, locale) : '';
  return [
    ...(rule ? placeMeasures(persons, locale) : offerMeasures(persons, locale)),
    ...equityMeasures(locale)
  ];
}

function placeMeasures(persons: string, locale: Locale): EffectMeasure[] {
  return [
    {
      id: 'places',
      name: m.cov_effect_places({}, { locale }),
      unit: 'count',
      read: (figures) => sumOf(figures, places)
    },
    {
      id: 'lacking',
      name: m.cov_effect_lacking({}, { locale }),
      unit: 'count',
      read: (figures) => sumOf(figures, lacking)
    },
    {
      id: 'lacking_stressed',
      name: m.cov_effect_lacking_stressed({}, { locale }),
      unit: 'count',
      read: (figures) => sumOf(figures, lackingStressed)
    },
    {
      id: 'reached',
      name: m.cov_effect_reached_any({ persons }, { locale }),
      unit: 'count',
      read: ({ personsReached }) => personsReached
    }
  ];
}

function offerMeasures(persons: string, locale: Locale): EffectMeasure[] {
  return [
    {
      id: 'reached',
      name: m.cov_effect_reached({ persons }, { locale }),
      unit: 'count',
      read: ({ personsReached }) => personsReached
    },
    {
      id: 'stressed',
      name: m.cov_effect_reached_stressed({}, { locale }),
      unit: 'count',
      read: ({ stressed }) => stressed.personsReached
    },
    {
      id: 'gaps',
      name: m.cov_effect_gaps({}, { locale }),
      unit: 'count',
      read: ({ cells }) => cells.filter(({ state }) => state === 'none').length
    }
  ];
}

function equityMeasures(locale: Locale): EffectMeasure[] {
  return [
    {
      id: 'top_share',
      name: m.cov_effect_equity({}, { locale }),
      unit: 'share',
      read: ({ equity }) => sharesAt(equity.curves, top)?.supply ?? null
    },
    {
      id: 'concentration',
      name: m.cov_effect_concentration({}, { locale }),
      unit: 'index',
      read: ({ equity }) => equity.concentration.supply
    }
  ];
}

const places = (area: CoverageArea) => area.places?.places ?? null;
const lacking = (area: CoverageArea) => area.places?.reachedShortfall ?? null;
const lackingStressed = (area: CoverageArea) =>
  (area.stressPercentile ?? 0) >= highStress ? lacking(area) : null;

/** The sum over the areas where it is known; null where it nowhere is. */
function sumOf({ areas }: CoverageFigures, read: (area: CoverageArea) => number | null): number | null {
  const known = areas.flatMap((area) => read(area) ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
