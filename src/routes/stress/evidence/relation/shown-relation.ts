import type { RelationAxis, RelationMark } from '$lib/charts/relation/relation-mark';
import { classToken } from '$lib/core/area-style';
import { relation, relationOfAll, type Relation } from '$lib/core/correlation/relation';
import type { Locale } from '$lib/core/locale';
import type { StressIndex } from '$lib/core/stress-types';
import { figureText } from '$lib/messages/number-text';
import { axisTitle } from '$lib/messages/relation-text';
import type { StressScreenData } from '$lib/queries/stress-screen-data';
import { indicatorNameIn } from '../../area-reading';

/** An axis and the indicator it shows. */
export type IndicatorAxis = RelationAxis & { id: string };

/** Two indicators laid against each other, as chart and table show them. */
export interface ShownRelation {
  x: IndicatorAxis;
  y: IndicatorAxis;
  relation: Relation;
  marks: readonly RelationMark[];
}

interface Reading {
  data: StressScreenData;
  /** Null in a year without one: then all areas count, and points have no class. */
  index: StressIndex | null;
  areaName: (areaId: string) => string;
  locale: Locale;
}

/** Null where no two indicators are chosen, or one has no figures. */
export function shownRelation(pair: { x: string; y: string } | null, reading: Reading): ShownRelation | null {
  const { data, index, areaName } = reading;
  const [x, y] = [pair && data.columns[pair.x], pair && data.columns[pair.y]];
  if (!pair || !x || !y) return null;
  const found = index ? relation(x, y, index) : relationOfAll(x, y, data.input.areaIds);
  const tokenOf = (position: number | null) =>
    position === null ? 'bg' : classToken(position, index?.classCount ?? 0);
  const marks = found.points.map((point) => ({
    ...point,
    name: areaName(point.areaId),
    token: tokenOf(point.class)
  }));
  return { x: axisOf(pair.x, reading), y: axisOf(pair.y, reading), relation: found, marks };
}

function axisOf(id: string, { data, locale }: Reading): IndicatorAxis {
  const row = data.indicators.find(({ indicatorId }) => indicatorId === id);
  const name = indicatorNameIn(data, locale)(id);
  return {
    ...{ id, name, title: axisTitle(name, row?.polarity ?? 0, locale) },
    format: (value) => figureText(value, row?.unit ?? '', locale)
  };
}
