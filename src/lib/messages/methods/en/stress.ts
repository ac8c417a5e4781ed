import type { GroupWords } from '../method-section.ts';

export const stress: GroupWords<'stress'> = {
  standardise: {
    title: 'Making comparable (z-scores)',
    paragraphs: [
      'Indicators have different units and spread differently. Every value is therefore expressed as its distance from the mean of all classified areas, in standard deviations. A z-score of 1 means: one standard deviation above the mean.',
      'Mean and standard deviation are taken over the classified areas; every area counts the same, whatever its population. The standard deviation is that of the population: divided by n, not by n − 1.'
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
      { caption: 'standard deviation', where: ['number of classified areas'] }
    ],
    variants: {
      'z-score': {
        name: 'z-score (SD ÷ n)',
        text: 'Distance from the mean in population standard deviations, unweighted.'
      }
    }
  },
  combine: {
    title: 'Combining to an index',
    paragraphs: [
      'The z-scores are added up with their weights and directions. Weights are rescaled to add up to 1; only their ratio counts. An indicator of weight 0 changes nothing, nor which areas are classified.',
      'The sum is divided by its own standard deviation. The index therefore has mean 0 and standard deviation 1. A higher index always means more stress. Rank 1 is the area of highest stress; equal values share the better rank.',
      'The index is relative: it compares the areas of one city with each other and says nothing about the distance to other cities.'
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
      }
    }
  },
  classify: {
    title: 'Forming classes',
    paragraphs: [
      'The index is cut into classes at fixed limits. The unrounded value is classified; two areas may therefore be printed alike and still be in different classes.',
      'A value exactly on a negative limit is in the class above it, a value exactly on any other limit in the class below it: on a limit the class nearer to the mean counts.',
      'Areas of high stress are the two uppermost classes where there are four or more, else the uppermost. Maps of single indicators show seven classes of about equal size (quantiles).'
    ],
    variants: {
      limits: { name: 'fixed limits', text: 'Ascending limits on the unrounded index.' }
    }
  },
  trend: {
    title: 'Change',
    paragraphs: [
      'For change, the same computation is applied to the difference between two periods: z-score, weighted sum, standardisation. It includes the classified areas that have values at both.',
      'Change is relative, too: “worsening” means that an area developed clearly less favourably than the mean of all areas, not necessarily that its values rose.'
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
