/** One edition of the Monitoring Soziale Stadtentwicklung (MSS) and what it is built from. */
export interface Edition {
  year: 2013 | 2017 | 2021;
  /** Year of the reference date, 31 December. */
  period: string;
  /** Two years before; its values follow from the published changes. */
  earlierPeriod: string;
  /** File below `data/berlin/geo` and the vintage of its areas. */
  areasFile: string;
  vintage: string;
  indexIndicators: readonly string[];
  /** A later year whose residents by age the register has in the same boundaries, beside day-care centres; or null. */
  laterPopulation: string | null;
}

const fourIndicators = ['unemployment', 'long_term_unemployment', 'transfer_receipt', 'child_poverty'];
const threeIndicators = ['unemployment', 'transfer_receipt', 'child_poverty'];

export const editions: readonly Edition[] = [
  edition(2013, fourIndicators),
  edition(2017, fourIndicators),
  edition(2021, threeIndicators)
];

function edition(year: Edition['year'], indexIndicators: readonly string[]): Edition {
  const reformed = year === 2021;
  return {
    year,
    period: String(year - 1),
    earlierPeriod: String(year - 3),
    areasFile: reformed ? 'plr_2021.geojson' : 'plr_until2020.geojson',
    vintage: reformed ? '2021' : '2006',
    indexIndicators,
    laterPopulation: reformed ? '2023' : null
  };
}

/** The edition of a year. */
export function editionOf(year: Edition['year']): Edition {
  const found = editions.find((edition) => edition.year === year);
  if (!found) throw new Error(`no edition ${year}`);
  return found;
}
