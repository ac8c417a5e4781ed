import type { GroupWords } from '../method-section.ts';

export const chain: GroupWords<'chain'> = {
  bridges: {
    title: 'Transitions: bridged or not',
    paragraphs: [
      'A transition is bridged if a running offer has this handover as its task, or a handover between two running offers is named and agreed, and if that reaches the people of the area. Offers that merely run through both phases do not count as a rule: a gap in the handover remains a gap.',
      'For the whole city: bridged if every area is, not bridged if none is, else partly.',
      'The phases show different children at the same time. That is a cross-section, not a cohort.'
    ],
    variants: {
      bridged: { name: 'bridged', text: 'An offer has the handover as its task, or it is named and agreed.' },
      partly: {
        name: 'partly',
        text: 'Only a part of the area, of the places it starts from or of the capacity is recorded.'
      },
      not_bridged: { name: 'not bridged', text: 'No handover is recorded.' },
      unknown: {
        name: 'unknown',
        text: 'Nothing, or not everything, is recorded of the phases or of handovers.'
      }
    }
  },
  completeness: {
    title: 'Completeness of the chain',
    paragraphs: [
      'The chain of an area is made of phases and transitions. A transition counts 1 if it is bridged, ½ if partly, else 0. A phase counts the mean over the action fields expected there: 1 for a running offer, ½ for a partial or city-wide one, else 0. What is unknown does not count.',
      'Links are weighted by persons per year of birth. The weakest link has the least strength; of equal ones it is that which is farthest below the other areas.'
    ],
    formulas: [
      {
        caption: 'completeness',
        where: ['completeness from 0 to 1', 'strength of link l', 'persons per year of birth']
      }
    ]
  },
  transitions: {
    title: 'Transition rates and losses',
    paragraphs: [
      'A rate of several areas is taken from the sums of numerators and denominators. The interval (95 %) says how well a share is known with so many cases (Wilson); for differences between areas of high and least stress it is computed after Newcombe. Where it includes zero, the difference may be chance.',
      'The funnel shows the steps of a transition. At every step it says how many are lost, and how many more would arrive if nobody were lost at this step and all later rates stayed. At the step “offered” nobody is lost: families without need are offered nothing.'
    ],
    formulas: [
      { caption: 'rate', where: ['rate', 'cases with this outcome', 'all cases'] },
      { caption: 'limits of the interval (Wilson)', where: ['1.96 for 95 %'] },
      {
        caption: 'gain at the end if nobody is lost at the step',
        where: ['more who arrive', 'persons at step s', 'of these, passed', 'rate of the last step']
      }
    ]
  },
  flows: {
    title: 'Flows between places',
    paragraphs: [
      'Flows show how many children move from one place (such as a day-care centre) to another (such as a primary school). Flows below the minimum count are put together in groups between larger areas until none can be recognised. Every child is counted exactly once, and the totals stay.'
    ]
  },
  mobility: {
    title: 'Areas rising and falling',
    paragraphs: [
      'The index is computed anew for every period by the same rules. Counted is how often an area moves from one class to another from one period to the next. From this follow probabilities, the distribution to which moves like these would lead, and the mean stay. That describes the past and predicts nothing.',
      'Which areas crossed a class limit follows from the classes of two years. Named are the limit next to the present class, the distance of the unrounded index from it, and both ranks. Years without an index are passed over. Breaks that the data package names are drawn and said in words; earlier figures that were estimated or converted are marked.',
      'Where boundaries change, every new area gets the class that at least half of its residents come from; without such a class its step does not count. Areas of lasting high stress are in one of the high classes at every period at which they have a class.'
    ],
    formulas: [
      { caption: 'probability of a move', where: ['from class i to class j', 'number of steps from i to j'] },
      { caption: 'distribution in balance', where: ['share of class j'] },
      { caption: 'mean stay in steps', where: ['stay in class i'] },
      { caption: 'mobility (Prais)', where: ['0: nobody moves', 'number of classes'] }
    ]
  }
};
