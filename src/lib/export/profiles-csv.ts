import type { AreaMean, IndicatorProfile } from '../core/indicator-profile.ts';
import type { CsvOptions, CsvValue } from './csv.ts';
import { contentCsv, type TableContent } from './table-content.ts';

/** The period of the figures, and the labels of the classes from 1 = least stress. */
export interface ProfileScope {
  period: string;
  classLabels: readonly string[];
}

const columns = [
  'indicator_id',
  'period',
  'in_index',
  'scope',
  'scope_id',
  'scope_name',
  'areas',
  'mean',
  'correlation',
  'difference'
];

/**
 * Indicators by class of stress as in `profiles.csv`: per indicator the row of all classified areas with its
 * rank correlation with the index and the difference of the means in areas of high and of least stress, then the
 * classes from 1 = least stress. Means count every area once.
 */
export function profilesContent(
  profiles: readonly IndicatorProfile[],
  { period, classLabels }: ProfileScope
): TableContent {
  const ordered = [...profiles].sort((a, b) => (a.indicatorId < b.indicatorId ? -1 : 1));
  const rows = ordered.flatMap((profile) => {
    const key = [profile.indicatorId, period, profile.inIndex];
    const { points, correlation, difference } = profile;
    const all = { areas: points.length, mean: meanOf(profile) };
    return [
      [...key, 'city', '', '', ...cells(all), correlation, difference],
      ...profile.classes.map((mean, i): CsvValue[] => {
        return [...key, 'class', String(i + 1), classLabels[i] ?? '', ...cells(mean), null, null];
      })
    ];
  });
  return { columns, rows };
}

/** profiles.csv as text. */
export const profilesCsv = (
  profiles: readonly IndicatorProfile[],
  scope: ProfileScope,
  options: CsvOptions = {}
): string => contentCsv(profilesContent(profiles, scope), options);

/** The mean over all classified areas, from those of the classes. */
function meanOf({ classes, points }: IndicatorProfile): number {
  const sum = classes.reduce((total, mean) => total + (mean ? mean.areas * mean.mean : 0), 0);
  return sum / points.length;
}

const cells = (mean: AreaMean | null): CsvValue[] => [mean?.areas ?? 0, mean?.mean ?? null];
