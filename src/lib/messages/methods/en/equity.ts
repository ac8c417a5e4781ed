import type { GroupWords } from '../method-section.ts';

export const equity: GroupWords<'equity'> = {
  equity: {
    title: 'Treating unequals unequally',
    paragraphs: [
      'The ratio compares the share of an area in the supply with its share in the need. A value below 1 means: less supply than goes with its need. Supply is what the people of an area reach, wherever it lies; need is children in SGB II or, where these are not known, children times stress percentile. Areas that lack a figure are left out of all shares.',
      'The concentration index says whether supply per person is larger where stress is high (positive) or where it is low (negative). Gini and Theil measure how unequally supply per person is spread, without asking whom it serves. Theil can be split into differences between and within districts.'
    ],
    formulas: [
      { caption: 'ratio of supply to need', where: ['ratio of area i', 'supply', 'need'] },
      {
        caption: 'concentration index',
        where: [
          'concentration index from −1 to 1',
          'supply per person in area i',
          'mean over all persons',
          'share of persons who live in areas of less stress, plus half of those of equal stress',
          'persons in the area; K without an index: all'
        ]
      },
      {
        caption: 'Gini coefficient',
        where: [
          'Gini from 0 (all alike) to 1',
          'cumulative share of persons, from those with least supply',
          'cumulative share of the supply'
        ]
      },
      { caption: 'Theil index', where: ['Theil; 0 = all alike', 'share of the supply', 'share of persons'] }
    ],
    variants: {
      poor_children: {
        name: 'children in SGB II',
        text: 'Need is the children in households on basic income support.'
      },
      stress_weighted: {
        name: 'children × stress percentile',
        text: 'Need is the children of the phase times the stress percentile.'
      }
    }
  },
  allocation: {
    title: 'Sharing out funds',
    paragraphs: [
      'An amount is shared out among the areas by a key, with a floor per area if wanted. It is rounded to cents by the largest remainder, and the sum is right to the cent. The same amount per child (the “watering can”) always stands beside it. Areas without a known number get nothing by the key and are named.'
    ],
    formulas: [
      {
        caption: 'share of an area before floor and rounding',
        where: ['amount of area i', 'whole amount', 'weight by the key']
      }
    ],
    variants: {
      poor_children: { name: 'children in SGB II', text: 'The key of the state funding.' },
      stress_weighted: { name: 'children × stress percentile', text: 'More where stress is high.' },
      per_child: { name: 'per child', text: 'Every child counts the same (“watering can”).' }
    }
  }
};
