import type { GroupWords } from '../method-section.ts';

export const data: GroupWords<'data'> = {
  data: {
    title: 'Data and areas',
    paragraphs: [
      'Everything is based on the open data package: tables of areas, indicators, population, facilities, offers and transitions, with the settings of the analysis. The package is read in the browser and does not leave the device. Every output names source, period, method and a checksum of the package.',
      'One level of areas is analysed at one period, in its newest boundary vintage. Residents are those of the chosen period or, where there are none, of the latest before it.',
      'The value of the whole city is the published one, else the sum of numerators divided by the sum of denominators of all areas, else the mean weighted by residents. Which of these applies depends on what the package holds.',
      'A suppressed value is not a missing one, and a missing one is not zero. These differences are kept in map, table, chart, report and export.'
    ],
    variants: {
      published: { name: 'published', text: 'Value of the area that alone makes up the top level.' },
      summed: {
        name: 'added up',
        text: 'Sum of numerators divided by sum of denominators, where every area has both.'
      },
      weighted_mean: {
        name: 'weighted mean',
        text: 'Mean of the areas weighted by residents; an approximation, and named so.'
      }
    }
  },
  disclosure: {
    title: 'Disclosure control',
    paragraphs: [
      'Small counts are suppressed before anything is computed or shown. This happens once, at the data. Map, table, tooltip, chart, report, export, query and command line see only what is left.',
      'A value is suppressed where one of the following conditions holds. A count of exactly 0 is an ordinary value. A count that can be worked out from a share and its denominator is taken as known and is checked in the same way. The whole value is suppressed, with numerator and denominator.',
      'Age bands with few persons are suppressed. Small flows between places are put together in groups until none of them can be recognised; the totals stay.',
      'Indicators may have minimum counts of their own, which then apply. Data of single persons or cases are refused at import.',
      'Limit: small numbers themselves are suppressed. For indicators the atlas does not check whether a suppressed number follows from published totals over areas, years or age bands (secondary suppression). Whoever publishes such totals has to check that.'
    ],
    formulas: [
      {
        caption: 'suppressed: the count is small',
        where: ['count (numerator)', 'smallest count that is shown']
      },
      { caption: 'suppressed: the rest is small', where: ['all persons (denominator)'] },
      {
        caption: 'suppressed: too few persons in all',
        where: ['smallest denominator with which a share is shown']
      }
    ],
    variants: {
      default: {
        name: 'Default',
        text: 'Counts and rests of 1 to 4, and shares with a denominator under 30, are suppressed.'
      },
      federal_employment_agency: {
        name: 'Federal Employment Agency',
        text: 'Counts and rests below 3 are suppressed.'
      },
      federal_employment_agency_small_area: {
        name: 'Federal Employment Agency, small areas',
        text: 'Counts and rests below 10 are suppressed.'
      },
      destatis_grid: {
        name: 'Grid cells of the Federal Statistical Office',
        text: 'Counts below 3, and shares with a denominator under 100, are suppressed.'
      },
      berlin_hamburg: {
        name: 'Berlin and Hamburg',
        text: 'All values are shown; areas below the minimum population get no class.'
      }
    }
  },
  indicators: {
    title: 'Indicators and their direction',
    paragraphs: [
      'An indicator is a share, a rate or a number by area and period. Where the source has numerator and denominator, both are kept.',
      'Every indicator has a direction: “more = more stress”, “more = less stress”, or none. Indicators without a direction are shown but are no part of the index. Directions are always given in words, never by a sign alone.'
    ],
    formulas: [
      {
        caption: 'value of an indicator from its counts',
        where: ['value', 'factor of the unit (percent: 100)', 'numerator', 'denominator']
      }
    ]
  },
  groups: {
    title: 'Groups of areas',
    paragraphs: [
      'Areas can be put together into social spaces, action areas or other groups of your own. Several groups form a set, in which every area stands at most once; it is kept in the data package and is a level like the others. An index takes at least three groups.',
      'Population, counts and transitions of a group are sums over its areas. Shares and rates are formed anew from the summed numerators and denominators. Where these are not there, the mean weighted by denominators or residents is taken; it is marked as estimated.',
      'Only figures that are left after disclosure control are used: where the figure of an area is suppressed, so is that of the group; where one is missing, so is that of the group. Areas to which an indicator does not apply are left out. A group therefore tells nothing that its areas do not show themselves.',
      'Earlier years are formed from the same keys of areas; changes of boundaries are not converted. Offers for an area of the group reach a part of the group. Flows between places are put into the groups that the places lie in.'
    ]
  }
};
