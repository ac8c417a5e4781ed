import type { GroupWords } from '../method-section.ts';

export const coverage: GroupWords<'coverage'> = {
  places: {
    title: 'Places: place ratio and shortfall',
    paragraphs: [
      'Places are set against the children of the ages they are for. A facility counts for the area it lies in. Ratios over 100 % are possible and shown as such. Facilities without a number of places add nothing; how many there are is said.',
      'Children of some ages are added up from age bands after disclosure control. A band that reaches over the ages is split by its years. Where a band is suppressed, so is the sum.'
    ],
    formulas: [
      { caption: 'place ratio', where: ['place ratio', 'places in the area', 'children of the ages'] },
      {
        caption: 'shortfall',
        where: ['shortfall; negative where there are more places than wanted', 'places wanted per child']
      },
      { caption: 'density per 1,000 children', where: ['density', 'amount of the offer'] }
    ],
    variants: {
      access: {
        name: 'places per child within reach',
        text: 'Floating catchments, whatever the borders of areas.'
      },
      ratio: { name: 'places per child in the area', text: 'Place ratio by the borders of the area.' },
      reached: { name: 'share reaching a place', text: 'Share of children who reach any facility.' }
    }
  },
  ways: {
    title: 'Ways and reachability',
    paragraphs: [
      'The people of an area are placed at points. For every point it is checked which offers lie within the walking time that is set. An offer with a site is reached there; one for a quarter or district is there for its areas. City-wide and purely digital offers do not count for reach.',
      'Without data on ways, a way is the straight line times a detour factor. That is an approximation and is named so: it knows no railways, rivers or streets, and real catchments are often clearly smaller.'
    ],
    formulas: [
      {
        caption: 'reach as a straight line',
        where: ['reach', 'walking time', 'walking speed', 'detour factor (way ÷ straight line)']
      },
      {
        caption: 'share who reach an offer',
        where: ['share', 'persons at point i', 'points from which an offer can be reached']
      }
    ],
    variants: {
      straight_line: {
        name: 'straight-line approximation',
        text: 'Straight line times detour factor, in metres.'
      },
      travel_times: { name: 'travel times', text: 'Imported table of minutes between areas and facilities.' },
      isochrones: {
        name: 'isochrones',
        text: 'Imported polygons of equal time; whoever is outside cannot reach the facility.'
      },
      sampled: {
        name: 'spread points',
        text: 'Points spread evenly over the area with a fixed seed, weighted by the persons of its parts.'
      },
      centroid: { name: 'centres', text: 'One point per area or part of it.' },
      grid: { name: 'population grid', text: 'The points of the grid in the package with their weights.' },
      persons: { name: 'everybody alike', text: 'Every person of the ages counts the same.' },
      poor_children: {
        name: 'children in SGB II',
        text: 'Children in households on basic income support count.'
      },
      stress: { name: 'by stress', text: 'Persons times the stress percentile of their area.' }
    }
  },
  catchment: {
    title: 'Floating catchments',
    paragraphs: [
      'Borders of areas stop nobody. Supply is therefore shared out in two steps: every site shares its supply among all who reach it; every place of residence adds up what it is due from all sites within reach. The result is supply per person within reach.',
      'No place counts twice: access times persons adds up to the supply again. Supply that nobody reaches counts nowhere.',
      'Places lacking within reach are computed at every place of residence and added up by area. A surplus in one place does not make up for a lack in another.'
    ],
    formulas: [
      {
        caption: 'step 1: supply per person who can reach a site',
        where: [
          'ratio at site j',
          'supply at the site',
          'persons at residence k',
          'weight of the way between residence and site'
        ]
      },
      { caption: 'step 2: access at a residence', where: ['supply per person at residence i'] },
      { caption: 'check: nothing is lost, nothing counts twice', where: [] },
      { caption: 'places lacking within reach', where: ['places lacking', 'places wanted per person'] }
    ],
    variants: {
      two_step: { name: 'two-step (2SFCA)', text: 'Every way within reach counts the same.' },
      two_step_enhanced: {
        name: 'two-step with zones (E2SFCA)',
        text: 'Weights 1, 0.68 and 0.22 up to 40 %, 70 % and 100 % of the reach.'
      },
      two_step_gaussian: {
        name: 'two-step with Gaussian weight',
        text: 'Weights fall steadily; the standard deviation is half the reach.'
      },
      three_step: {
        name: 'three-step (3SFCA)',
        text: 'Demand is first shared out among the sites within reach; weights as in E2SFCA.'
      },
      balanced: {
        name: 'balanced (BFCA)',
        text: 'Demand and level of service are each shared out to 1; weights as in E2SFCA. For comparison only.'
      }
    }
  },
  gaps: {
    title: 'Gaps in the offers',
    paragraphs: [
      'A state is determined for every area, life phase and action field. The first rule that holds applies: nobody of the ages of the phase → not applicable; an offer runs for the whole area → covered (partial where too few reach it); an offer runs for a part → partial; the field belongs into facilities that are not here → not applicable; inventory incomplete → unknown; an offer is planned → planned; an offer is city-wide only → city-wide only; else → none recorded.',
      'Which offers run is read at a reference date. “None recorded” does not mean “no offer”: inventories are never complete.'
    ],
    variants: {
      covered: { name: 'covered', text: 'An offer runs for the whole area.' },
      partial: { name: 'partial', text: 'Only a part of the area, or too few persons, are reached.' },
      city_wide_only: { name: 'city-wide only', text: 'There is only an offer for the whole city.' },
      planned: { name: 'planned', text: 'An offer is planned or recorded as a concept.' },
      none: { name: 'none recorded', text: 'No offer is recorded.' },
      unknown: {
        name: 'unknown',
        text: 'The inventory is not complete here; complete it first, then judge.'
      },
      not_applicable: { name: 'not applicable', text: 'Nobody of the ages, or no facility of the kind.' }
    }
  },
  priority: {
    title: 'Where first? Priority',
    paragraphs: [
      'The priority of a gap is the product of three figures that always stand beside it: how high stress is in the area, which share reaches no offer, and how many children it concerns. As a rule the children of one year of birth are counted, so that long and short life phases compare.',
      'Where one of the three is not known there is no priority, and the reason is named. For places, the number lacking within reach takes the place of the last two.',
      'The map “need and coverage” cuts both into thirds: the limits lie at one and two thirds of the areas that can be compared.'
    ],
    formulas: [
      {
        caption: 'priority of a gap',
        where: [
          'priority',
          'stress percentile from 0 (least stress) to 1',
          'share who reach an offer',
          'children'
        ]
      },
      {
        caption: 'stress percentile',
        where: ['number of areas with a smaller index', 'number of classified areas']
      },
      { caption: 'priority of lacking places', where: ['places lacking within reach'] }
    ],
    variants: {
      per_birth_year: {
        name: 'per year of birth',
        text: 'Children of the phase divided by its years of age.'
      },
      all: { name: 'all children of the phase', text: 'Long phases then weigh more.' }
    }
  },
  siting: {
    title: 'The best sites',
    paragraphs: [
      'Proposed are the sites that reach an aim best; existing ones stay. The problem is solved exactly: a result is called “proved” only if no other choice can be better. Otherwise it is said how far it can be from the best at most.',
      'Candidates are existing facilities or the centre of each area. Whether a plot is free there the atlas does not know.'
    ],
    formulas: [
      {
        caption: 'reach as many as possible',
        where: ['weight of residence i', '1 if a site can be reached, else 0']
      },
      { caption: 'ways as short as possible', where: ['way from residence i to the nearest site'] }
    ],
    variants: {
      shortfall: {
        name: 'lacking places',
        text: 'As many lacking places as possible are within reach of new sites.'
      },
      maximal_covering: {
        name: 'largest coverage (MCLP)',
        text: 'As many persons as possible reach a site.'
      },
      p_median: { name: 'shortest ways (p-median)', text: 'Ways are as short as possible on average.' },
      p_center: {
        name: 'shortest longest way (p-center)',
        text: 'The longest way is as short as possible.'
      },
      set_covering: {
        name: 'reach everybody (LSCP)',
        text: 'The fewest sites that together reach everybody.'
      }
    }
  },
  schools: {
    title: 'Rule for primary-school family centres',
    paragraphs: [
      'A primary school comes into consideration if it is an open all-day school, the provider of the all-day offer is involved, and the social situation is above average: either the stress of its area or its social index, measured against the local mean of schools.',
      'Every condition is shown with its evidence: met, not met or unknown. The rules belong to a funding year and may change.'
    ]
  }
};
