import type { GroupWords } from '../method-section.ts';

export const reading: GroupWords<'reading'> = {
  robustness: {
    title: 'How sure ranks are',
    paragraphs: [
      'No weight and no method can be proved. So the index is computed again under many other weightings (10,000 by default). Weights are drawn at random around the chosen ones (Dirichlet distribution); their mean are the chosen weights, and the larger the concentration, the closer they stay. With a concentration of 20, a weight of 25% lies between 11 and 42% in nine draws of ten. The draws depend on the seed alone: the same settings give the same figures everywhere.',
      'For every area there are: the share of the draws in the uppermost class, with high or very high stress, and among the first ranks, the median rank, and the range from 5 to 95%. Certain means: under at least 95% of the draws. Equal values share the better rank.',
      "Beside this, one choice is changed at a time: equal weights, one indicator less, another method. All variants are computed over the same areas as the chosen index. How alike two orders are is said by Spearman's rank correlation, Kendall's τ-b and the shift of ranks.",
      'The range says nothing about how sure the figures themselves are; see the next section. Where there are very many areas fewer weightings are drawn (30 million ranks at most); the number of draws stands beside the figures.'
    ]
  },
  reliability: {
    title: 'How sure small numbers are',
    paragraphs: [
      'A share of few cases varies from year to year even where nothing has changed. The Wilson interval (95%) says which shares go with the numerator and the denominator of an area. It is formed only where the numerator is part of the denominator and both may be shown.',
      'Where the interval reaches over a class limit, the class of the area is uncertain; map and table then carry a ±. Class limits and ranks stay as they are.',
      'Smoothed values are empirical Bayes estimates after Marshall: the value of every area moves towards the mean, the further the smaller its denominator is and the less the areas differ beyond chance. Where the observed difference is no larger than chance, the variance is set to zero and every area gets the mean.',
      'The index always uses the raw values. Only the display of a single indicator is smoothed.'
    ],
    variants: {
      eb_global: {
        name: 'smoothed (all areas)',
        text: 'Mean and variance are taken over all areas.'
      },
      eb_local: {
        name: 'smoothed (neighbours)',
        text: 'Mean and variance are taken over the area and its neighbours (a common boundary point, as in GeoDa). An area without neighbours keeps its value.'
      }
    }
  },
  space: {
    title: 'What clusters in space',
    paragraphs: [
      'Neighbours are areas whose boundaries touch. Boundary points no further apart than the tolerance (one metre by default) count as one; who is a neighbour for that reason only is named, and so is every area without neighbours. All neighbours of an area count the same. Areas without a class are left out, as neighbours too.',
      'Moran’s I says whether areas are like their neighbours on the whole: above its expectation they are, below it they differ. Local Moran sets every area against the mean of its neighbours, both measured from the mean of all areas. It is divided by n as in spdep; in esda it is n − 1. Gi* compares an area together with its neighbours with all areas.',
      'Whether a pattern is more than chance is seen by rearranging: the area keeps its value, those of its neighbours are drawn from all others (9,999 draws by default, the same for all areas). The pseudo p is two-sided and so twice that of GeoDa. Gi* goes by the normal distribution. The draws depend on the seed alone, not on the order of the areas.',
      'Among many areas some always stand out by chance. So the false discovery rate is limited after Benjamini and Hochberg: of the areas named, on average no larger share are false alarms than the level says.',
      'A cluster describes where similar areas lie. It names no cause and depends on how areas are cut.'
    ],
    formulas: [
      {
        caption: 'Moran’s I of all areas (row-standardised, each with neighbours)',
        where: ['Moran’s I', 'z-score of the index', 'mean of the neighbours']
      },
      { caption: 'Local Moran of an area', where: ['local I'] },
      { caption: 'Mean of the neighbours', where: ['number of neighbours', 'neighbours of i'] }
    ],
    variants: {
      queen: { name: 'common point (queen)', text: 'One common boundary point is enough.' },
      rook: {
        name: 'common piece (rook)',
        text: 'A common piece of boundary is needed, with the same points at both ends.'
      },
      'high-high': { name: 'high, neighbours high', text: 'Area and neighbours lie above the mean.' },
      'low-low': { name: 'low, neighbours low', text: 'Neither area nor neighbours lie above it.' },
      'high-low': {
        name: 'high, neighbours low',
        text: 'The area lies above the mean, its neighbours do not.'
      },
      'low-high': {
        name: 'low, neighbours high',
        text: 'The neighbours lie above the mean, the area does not.'
      },
      hot: { name: 'high stress together', text: 'Gi* is positive and withstands the correction.' },
      cold: { name: 'low stress together', text: 'Gi* is negative and withstands the correction.' }
    }
  },
  relation: {
    title: 'How indicators go together',
    paragraphs: [
      'Two indicators are compared over the classified areas that have a value of both. Every area counts once. Spearman’s rank correlation asks for the order only: 1 means the same order, −1 the reverse, 0 no relation. Equal values share the mean rank.',
      'The 95% interval follows Bonett and Wright: Fisher’s transformation with the standard error √((1 + r²/2) ÷ (n − 3)). Below four areas there is none.',
      'Where two indicators of the index run almost alike towards stress (0.80 or more), the same may count twice. The atlas points to it and changes nothing.',
      'The contributions under “Why is this area here?” take the index apart: weight × direction × z-score ÷ standard deviation of the weighted sums. They add up to the index. Other combinations only add; there every part is measured from the mean of the classified areas, and mean plus parts make up the index. Where sums are ranked afterwards, that holds for the sum before.',
      'Areas are similar whose standardised values lie little apart on the whole (Euclidean distance, every indicator counts once).'
    ]
  },
  statements: {
    title: 'How the key statements come about',
    paragraphs: [
      'Every key statement follows from the figures by a fixed rule; no sentence is written by hand. The same sentences stand on the overview, in the area profile and in the report. Where no rule holds, that is said.'
    ],
    variants: {
      stress: {
        name: 'Stress',
        text: 'Number of areas in high classes. A district is named if at least half of them lie in it, and at least two.'
      },
      people: {
        name: 'People',
        text: 'Share of the children under 18 (else of the residents) who live there.'
      },
      trend: {
        name: 'Change',
        text: 'Number of these areas beyond the limits of the index of change; worsening goes first.'
      },
      reach: {
        name: 'Reach',
        text: 'Phase in which areas of high stress lag most, from one percentage point on; else the one with the lowest share.'
      },
      gaps: {
        name: 'Gaps',
        text: 'Expected action fields without a running offer in areas of high stress; the one of highest priority first.'
      },
      transitions: {
        name: 'Transitions',
        text: 'Transitions bridged nowhere; else those bridged in part; else those not judged.'
      },
      equity: {
        name: 'Equity',
        text: 'Share in the supply reached against the share in need; up to 5 % off counts as even.'
      }
    }
  },
  limits: {
    title: 'Limits of what is said',
    paragraphs: [
      'The index orders the areas of one city. There are always areas with high values, even if everybody is better off. It cannot be compared with other cities and is uncertain below about 30 areas.',
      'Values of an area do not hold for every person in it. A relation between two figures of areas does not make one of persons.',
      'Inventories of offers are incomplete. “None recorded” is a reason to ask, not a proof.',
      'Straight lines are approximations. Capacities say nothing about quality, opening hours or waiting times.',
      'Relations are no causes: that offers and stress coincide does not say that one brings about the other.',
      'How much rank and class depend on weights and on small counts is not computed yet. Narrow differences between areas should therefore not be given too much weight.'
    ]
  }
};
