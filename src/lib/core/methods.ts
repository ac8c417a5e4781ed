import type { ClassMethod, CombineMethod, StandardiseMethod } from './index-methods/method-names.ts';
import type { IndexSettings } from './stress-types.ts';

/** A step of the computation, by the name of its method and what it does. */
export interface MethodStatement {
  step: 'standardise' | 'combine' | 'classify' | 'trend';
  method: string;
  /** What is computed, in English. */
  description: string;
  source: string;
}

interface Described {
  description: string;
  source: string;
}
const of = (description: string, source: string): Described => ({ description, source });

const monitoring =
  'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung';
const vulnerability = 'CDC/ATSDR: Social Vulnerability Index, documentation 2020 and 2022';
const deprivation = 'MHCLG: English Indices of Deprivation 2025, technical report';
const composite = 'OECD/JRC: Handbook on Constructing Composite Indicators (2008)';
const classInt = 'Bivand: R package classInt; Rey et al.: Python package mapclassify';

const standardise: Readonly<Record<StandardiseMethod, Described>> = {
  'z-score': of(
    '(value - mean) / population standard deviation (divide by n), over the classifiable areas, unweighted',
    monitoring
  ),
  'weighted-z-score': of(
    '(value - mean) / population standard deviation, both weighted by residents, over the classifiable areas',
    composite
  ),
  'percentile-rank': of(
    '(rank - 1) / (n - 1), ascending in the direction of stress, ties take the lowest rank; over the areas of sufficient population that have a value of the indicator',
    vulnerability
  ),
  'min-max': of(
    '(value - minimum) / (maximum - minimum) in the direction of stress, over the classifiable areas',
    composite
  ),
  'robust-z': of(
    '(value - median) / (1.4826 * median absolute deviation), over the classifiable areas',
    'Rousseeuw & Croux (1993), Journal of the American Statistical Association 88'
  ),
  'city-deviation': of(
    'value - value of the city, in the unit of the indicator; without a city value the mean weighted by residents',
    composite
  ),
  'rank-exponential': of(
    '-23 * ln(1 - R * (1 - exp(-100 / 23))) with R = (n - rank + 1) / n, rank 1 = most stressed, ties take the average rank; over the classifiable areas',
    deprivation
  )
};
const combine: Readonly<Record<CombineMethod, Described>> = {
  'sum-restandardised': of(
    'weighted sum of polarity * z, divided by its population standard deviation',
    monitoring
  ),
  'weighted-mean': of('mean of the scores in the direction of stress, weighted', deprivation),
  'geometric-mean': of('product of the scores, each to the power of its share of the weights', composite),
  'percentile-of-sums': of(
    'percentile rank (rank - 1) / (n - 1) of the sum of the scores, over themes of the sum of the theme sums',
    vulnerability
  )
};
const classify: Readonly<Record<ClassMethod, Described>> = {
  limits: of(
    'classes by ascending limits on the unrounded index; a negative limit belongs to the class above it, any other to the class below it',
    monitoring
  ),
  'standard-deviation': of('mean -2, -1, +1, +2 sample standard deviations (n - 1)', classInt),
  quantiles: of('classes of equal size, quantiles by linear interpolation (R type 7)', classInt),
  'fisher-jenks': of('exact partition of least within-class sum of squares', classInt),
  pretty: of('round limits (R pretty)', classInt),
  'equal-interval': of('classes of equal width between minimum and maximum', classInt),
  'maximum-breaks': of('middles of the largest gaps', classInt),
  'jenks-caspall': of('nearest medians, iterated from quantiles', classInt),
  'head-tail': of('mean, and the mean of what lies above it while that is at most 40 %', classInt),
  'rank-shares': of('equal shares of the ranks; the last class holds the first ranks', deprivation),
  box: of('quartiles and 1.5 interquartile ranges beyond them', classInt),
  percentiles: of('percentiles 1, 10, 50, 90, 99', classInt)
};

/** The methods of the settings, step by step, as they are printed beside results. */
export function methodStatements(settings: IndexSettings): MethodStatement[] {
  const { years } = settings.trend;
  const { method } = settings.classify;
  return [
    { step: 'standardise', method: settings.standardise, ...standardise[settings.standardise] },
    { step: 'combine', method: settings.combine, ...combine[settings.combine] },
    { step: 'classify', method, ...classify[method] },
    {
      step: 'trend',
      method: 'change',
      description: `${trendStart(settings)} on the change over ${years} years (now - before), over the classifiable areas with both values; improving below the lower limit, worsening above the upper`,
      source: monitoring
    }
  ];
}

/** The trend is cut by limits of an index of z-scores, whatever the status is made of. */
function trendStart({ standardise, combine, themes }: IndexSettings): string {
  const same = standardise === 'z-score' && combine === 'sum-restandardised' && themes === undefined;
  return same ? 'the same' : 'z-scores, weighted sum, divided by its population standard deviation,';
}
