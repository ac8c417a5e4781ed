import { chainSummary } from '../../core/report/chain-summary.ts';
import type { ChainSummary } from '../../core/report/chain-summary.ts';
import { transitionFigures } from '../../core/report/transition-figures.ts';
import { transitionRates } from '../../queries/transition-rates.ts';
import { chainBasis } from '../outputs/chain-basis.ts';
import type { OutputContext } from '../outputs/output-module.ts';
import { scopeOf } from '../outputs/scope.ts';

/** The chain of the city; null where the package names no transition or records no offer. */
export async function chainPart(context: OutputContext): Promise<ChainSummary | null> {
  const { connector, stress } = context;
  const scope = scopeOf(context);
  const { inventory, bridges } = await chainBasis(context);
  const classes = new Map(stress.areas.map(({ areaId, status }) => [areaId, status?.class ?? null]));
  const classOf = (areaId: string) => classes.get(areaId) ?? null;
  const rates = await transitionRates(connector, scope);
  const figures = transitionFigures(rates, scope.period, classOf, stress.classCount);
  return chainSummary(inventory, bridges, classOf, figures);
}
