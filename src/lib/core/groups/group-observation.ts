import type { SafeObservation } from '../disclosure/observation.ts';
import { unitFactor } from '../disclosure/unit.ts';
import { commonFlag, commonKind, sumOfValues } from './member-cell.ts';

/** What an area of a group brings to a figure; `residents` null where they are not known. */
export interface MemberObservation extends SafeObservation {
  residents: number | null;
}

/**
 * A figure of several areas, from figures that may be shown; of its kinds see `commonKind`. The first that is possible
 * of: counts added up; factor × Σ numerator ÷ Σ denominator; Σ value × w ÷ Σ w with the denominators as w, or the
 * residents. The last two are approximations and flagged `estimated`; without weights the figure is missing.
 */
export function groupObservation(
  members: readonly MemberObservation[],
  unit: string | null
): SafeObservation {
  const kind = commonKind(members);
  if (kind !== 'value') return noFigure(kind);
  const sum = (name: 'value' | 'numerator' | 'denominator') =>
    sumOfValues(
      members,
      members.map((member) => member[name])
    );
  const [numerator, denominator, factor] = [sum('numerator'), sum('denominator'), unitFactor(unit)];
  const flag = commonFlag(members);
  if (unit === 'count') return { value: sum('value'), numerator, denominator, kind, flag };
  if (factor === null || numerator === null || !denominator) return weightedMean(members);
  return { value: (factor * numerator) / denominator, numerator, denominator, kind, flag };
}

function weightedMean(members: readonly MemberObservation[]): SafeObservation {
  const known = members.filter(({ kind }) => kind === 'value');
  const own = known.every(({ denominator }) => denominator !== null);
  const weights = known.map(({ denominator, residents }) => (own ? denominator : residents));
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (weights.includes(null) || total <= 0) return noFigure('missing');
  const value = known.reduce((sum, figure, i) => sum + (figure.value ?? 0) * (weights[i] ?? 0), 0) / total;
  return { value, numerator: null, denominator: null, kind: 'value', flag: 'estimated' };
}

const noFigure = (kind: SafeObservation['kind']): SafeObservation => {
  return { value: null, numerator: null, denominator: null, kind, flag: null };
};
