import type { SiteRows } from '../../src/lib/core/siting/site-rows.ts';

/**
 * Maximal covering as in the textbook, nothing reduced: one variable per demand point and per site, one constraint per
 * demand point (Church & ReVelle 1974), in the CPLEX LP format.
 */
export function plainCoveringProgram(rows: SiteRows, within: number, count: number): string {
  const covering = rows.demandIds.map((_, row) => {
    const sites: string[] = [];
    for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++)
      if (rows.cost[k]! <= within) sites.push(`x${rows.candidate[k]}`);
    return ` c${row}: ${[...sites, ''].join(' + ').replace(/ \+ $/, '')} - y${row} >= 0`;
  });
  const objective = rows.demandIds.map((_, row) => `${rows.weights[row]} y${row}`).join(' + ');
  const sites = rows.candidateIds.map((_, column) => `x${column}`);
  const bounds = rows.demandIds.map((_, row) => ` 0 <= y${row} <= 1`);
  return [
    `Maximize\n objective: ${objective}\nSubject To`,
    ...covering,
    ` p: ${sites.join(' + ')} = ${count}`,
    'Bounds',
    ...bounds,
    'Binary',
    ...sites.map((name) => ` ${name}`),
    'End\n'
  ].join('\n');
}
