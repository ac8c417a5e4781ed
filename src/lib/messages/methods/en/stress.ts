import type { GroupWords } from '../method-section.ts';

export const stress: GroupWords<'stress'> = {
  standardise: {
    title: 'Making comparable (standardisation)',
    paragraphs: [
      'Indicators have different units and spread differently. Every value is therefore expressed as its distance from the mean of all classified areas, in standard deviations. A z-score of 1 means: one standard deviation above the mean.',
      'Mean and standard deviation are taken over the classified areas; every area counts the same, whatever its population. The standard deviation is that of the population: divided by n, not by n − 1.',
      'Other methods can be chosen in the settings of the package. Percentile ranks, min–max scores and exponentially transformed ranks always point in the direction of stress; the others keep the direction of the indicator. Percentile ranks are taken among all areas of sufficient size that have the indicator, also where another one is missing.'
    ],
    formulas: [
      {
        caption: 'z-score of an area',
        where: [
          'z-score of area i in indicator j',
          'value of the area',
          'mean of the classified areas',
          'standard deviation'
        ]
      },
      { caption: 'standard deviation', where: ['number of classified areas'] },
      {
        caption: 'percentile rank',
        where: ['percentile rank of area i in indicator j', 'lowest rank, counted from the lowest value']
      },
      { caption: 'min–max score', where: ['min–max score', 'lowest value', 'highest value'] },
      {
        caption: 'exponentially transformed rank',
        where: ['transformed rank, 0 to 100', '(n − rank + 1) ÷ n; rank 1 is the most stressed']
      }
    ],
    variants: {
      'z-score': {
        name: 'z-score (SD ÷ n)',
        text: 'Distance from the mean in population standard deviations, unweighted.'
      },
      'weighted-z-score': {
        name: 'z-score weighted by residents',
        text: 'Mean and standard deviation count every area as often as it has residents.'
      },
      'percentile-rank': {
        name: 'percentile rank',
        text: 'Share of the other areas with a lower value, 0 to 1; equal values share the lowest rank (CDC SVI).'
      },
      'min-max': {
        name: 'min–max',
        text: '0 for the least, 1 for the most stressed area; in proportion between them.'
      },
      'robust-z': {
        name: 'robust z-score',
        text: 'Distance from the median, divided by 1.4826 times the median absolute deviation; single outliers change little.'
      },
      'city-deviation': {
        name: 'deviation from the city value',
        text: 'Value minus value of the city, in the unit of the indicator; without a city value the mean weighted by residents takes its place. The indicators should have the same unit.'
      },
      'rank-exponential': {
        name: 'exponentially transformed rank',
        text: 'Ranks are transformed so that the most stressed tenth takes the upper half of the scale (English IMD, Scottish SIMD).'
      }
    }
  },
  combine: {
    title: 'Combining to an index',
    paragraphs: [
      'The z-scores are added up with their weights and directions. Weights are rescaled to add up to 1; only their ratio counts. An indicator of weight 0 changes nothing, nor which areas are classified.',
      'The sum is divided by its own standard deviation. The index therefore has mean 0 and standard deviation 1. A higher index always means more stress. Rank 1 is the area of highest stress; equal values share the better rank.',
      'The index is relative: it compares the areas of one city with each other and says nothing about the distance to other cities.',
      'Themes first combine indicators to sub-indices, and these to the index in the same way. With other methods than the z-score the mean of the sums is subtracted as well, so that the index keeps mean 0.'
    ],
    formulas: [
      {
        caption: 'weighted sum',
        where: [
          'sum of area i',
          'weight of indicator j, divided by the sum of all weights',
          'direction: 1 where “more = more stress”, else −1'
        ]
      },
      { caption: 'index', where: ['index of the area', 'standard deviation of the sums'] },
      {
        caption: 'contribution of an indicator to the index',
        where: ['contribution; all contributions add up to the index']
      }
    ],
    variants: {
      'sum-restandardised': {
        name: 'weighted sum, standardised again',
        text: 'Sum of weight × direction × z-score, divided by its standard deviation (Berlin, Hamburg).'
      },
      'weighted-mean': {
        name: 'weighted mean',
        text: 'Mean of the scores in the direction of stress, by weights (English IMD, Scottish SIMD).'
      },
      'geometric-mean': {
        name: 'geometric mean',
        text: 'Product of the min–max scores, each to the power of its weight: others hardly make up for a low score. An area with a score of 0 has the index 0.'
      },
      'percentile-of-sums': {
        name: 'percentile rank of the sums',
        text: 'Scores added up by theme, the sums added up, and the percentile rank of that (CDC SVI). Contributions add up to the sum. Weights count within their theme.'
      }
    }
  },
  classify: {
    title: 'Forming classes',
    paragraphs: [
      'The index is cut into classes at fixed limits. The unrounded value is classified; two areas may therefore be printed alike and still be in different classes.',
      'A value exactly on a negative limit is in the class above it, a value exactly on any other limit in the class below it: on a limit the class nearer to the mean counts.',
      'Areas of high stress are the two uppermost classes where there are four or more, else the uppermost. Maps of single indicators show seven classes whose limits cut the values of all years together into parts of about equal size (quantiles); they are the same in every year.',
      'Instead of being fixed, limits can be computed from the values of the index. A value exactly on a computed limit is in the class below it. Computed limits hold for these data only: classes of different years can then not be compared.'
    ],
    variants: {
      limits: { name: 'fixed limits', text: 'Ascending limits on the unrounded index.' },
      'standard-deviation': {
        name: 'standard deviations',
        text: 'Mean ± 1 and ± 2 sample standard deviations (n − 1), five classes.'
      },
      quantiles: {
        name: 'quantiles',
        text: 'About as many areas in each class (linear interpolation, R type 7).'
      },
      'fisher-jenks': {
        name: 'Fisher–Jenks',
        text: 'The partition with the least sum of squared deviations within the classes, exactly.'
      },
      pretty: {
        name: 'round limits',
        text: 'Round numbers in steps of 1, 2 or 5 (R pretty); the number of classes is approximate.'
      },
      'equal-interval': { name: 'equal intervals', text: 'The range divided into parts of equal width.' },
      'maximum-breaks': {
        name: 'largest gaps',
        text: 'Limits in the middle of the largest gaps between the values.'
      },
      'jenks-caspall': {
        name: 'Jenks–Caspall',
        text: 'From quantiles on, every value is assigned to the class of the nearest median until nothing changes.'
      },
      'head-tail': {
        name: 'head/tail',
        text: 'Divided at the mean, then at the mean of the values above it while these are at most 40 %; for very skewed distributions.'
      },
      'rank-shares': {
        name: 'equal shares of the ranks',
        text: 'Tenths by rank, for example; the highest class has the first ranks (English IMD: rounded down, Scottish SIMD: rounded up).'
      },
      box: {
        name: 'box plot',
        text: 'Quartiles and fences 1.5 interquartile ranges beyond them, six classes.'
      },
      percentiles: { name: 'percentiles', text: 'Percentiles 1, 10, 50, 90 and 99, six classes.' }
    }
  },
  trend: {
    title: 'Change',
    paragraphs: [
      'For change, the same computation is applied to the difference between two periods: z-score, weighted sum, standardisation. It includes the classified areas that have values at both.',
      'Change is relative, too: “worsening” means that an area developed clearly less favourably than the mean of all areas, not necessarily that its values rose.',
      'The change is always computed with z-scores and their weighted sum, also where the status is made differently: its limits presuppose this scale.'
    ],
    formulas: [
      {
        caption: 'change of an indicator',
        where: ['change in area i in indicator j', 'period', 'distance in years']
      }
    ],
    variants: {
      change: {
        name: 'index of change',
        text: 'Below the lower limit “improving”, above the upper one “worsening”, between them “stable”.'
      }
    }
  },
  exclusions: {
    title: 'Areas without a class',
    paragraphs: [
      'An area is classified if it is not excluded by hand, its population is known and reaches the minimum, and every chosen indicator has a value. The first reason that prevents it is named. Without a population table every area counts as large enough.',
      'Areas without a class do not enter mean and standard deviation. With fewer than three classified areas, without an indicator of positive weight, or where an indicator has the same value everywhere, no index is computed; the reason is named, and no zero appears.'
    ]
  },
  people: {
    title: 'How many people are concerned',
    paragraphs: [
      'The share of children (or residents) in areas of high stress is taken over all areas whose number is known, also those without a class. How many areas lack a number is said.',
      'The share describes where people live. It does not say that everybody in these areas is under stress, nor that nobody is elsewhere.'
    ],
    formulas: [
      {
        caption: 'share in areas of high stress',
        where: ['share', 'children (or residents) in area i', 'areas of high stress']
      }
    ]
  }
};
