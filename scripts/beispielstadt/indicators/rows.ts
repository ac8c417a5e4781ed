import type { RowOf } from '../../../src/lib/package/tables.ts';
import { boroughs } from '../gazetteer/boroughs.ts';
import { districts } from '../gazetteer/districts.ts';
import { cityId } from '../geography/layers.ts';
import { membersOf, yearFlag } from '../population/rows.ts';
import { presentYear, years } from '../years.ts';
import { catalogue } from './catalogue.ts';
import type { IndicatorDesign } from './design.ts';
import type { Figure, Figures } from './figures.ts';

type Observation = RowOf<'observations'>;

/** The examination of this district's children was not evaluated in 2024. */
const unevaluated = { districtId: '530', year: presentYear, topicSource: 'Schuleingangsuntersuchung' };

/** The indicators as the package describes them. */
export function indicatorRows(): RowOf<'indicators'>[] {
  return catalogue.map((design) => ({
    indicator_id: design.id,
    name_de: design.nameDe,
    name_en: design.nameEn,
    definition_de: design.definitionDe,
    unit: design.unit,
    topic: design.topic,
    polarity: design.polarity,
    numerator_de: design.numeratorDe,
    denominator_de: design.denominatorDe,
    source: design.source,
    licence: 'CC0-1.0',
    min_numerator: design.minNumerator,
    min_denominator: design.minDenominator
  }));
}

/** All observations of an indicator: city, boroughs, districts by year. */
export function observationRows(design: IndicatorDesign, figures: Figures): Observation[] {
  const all = districts.map(({ id }) => id);
  const sums = [
    { areaId: cityId, members: all },
    ...boroughs.map(({ id }) => ({ areaId: id, members: membersOf(id) }))
  ];
  return [
    ...sums.flatMap(({ areaId, members }) =>
      years.map((year) => observe(design, areaId, year, sumOf(figures, members, year), null))
    ),
    ...all.flatMap((id) =>
      years.map((year) => observe(design, id, year, figures.get(id)?.get(year) as Figure, id))
    )
  ];
}

function observe(
  design: IndicatorDesign,
  areaId: string,
  year: number,
  figure: Figure,
  districtId: string | null
): Observation {
  const key = { area_id: areaId, indicator_id: design.id, period: String(year) };
  const withheld = withholding(design, year, figure, districtId);
  if (withheld !== null) return { ...key, value: null, numerator: null, denominator: null, flag: withheld };
  const value = Math.round((design.scale * figure.numerator * 1e4) / figure.denominator) / 1e4;
  return { ...key, value, ...figure, flag: yearFlag(districtId, year) ?? reliability(design, figure) };
}

function withholding(design: IndicatorDesign, year: number, figure: Figure, districtId: string | null) {
  if (design.missingYears?.includes(year)) return 'missing';
  if (isUnevaluated(design, year, districtId)) return 'missing';
  if (figure.denominator === 0) return 'not_applicable';
  return design.suppressedAtSource && isSmall(design, figure) ? 'suppressed' : null;
}

function isUnevaluated({ source }: IndicatorDesign, year: number, districtId: string | null): boolean {
  const { districtId: id, year: unevaluatedYear, topicSource } = unevaluated;
  return districtId === id && year === unevaluatedYear && source.includes(topicSource);
}

function isSmall({ minNumerator }: IndicatorDesign, { numerator, denominator }: Figure): boolean {
  const small = (count: number) => count > 0 && count < minNumerator;
  return small(numerator) || small(denominator - numerator);
}

/** Shares of few children are marked as uncertain. */
function reliability({ topic }: IndicatorDesign, { denominator }: Figure): 'uncertain' | null {
  return topic !== 'material' && denominator < 45 ? 'uncertain' : null;
}

function sumOf(figures: Figures, members: readonly string[], year: number): Figure {
  const parts = members.map((id) => figures.get(id)?.get(year) as Figure);
  return {
    numerator: parts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: parts.reduce((sum, { denominator }) => sum + denominator, 0)
  };
}
