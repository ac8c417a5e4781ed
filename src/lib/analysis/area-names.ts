import { listParents } from '../queries/list-parents.ts';
import { scopeOf } from './outputs/scope.ts';
import type { OutputContext } from './outputs/output-module.ts';

/** Names of the areas of the analysis, and of those they lie in, by id. */
export async function areaNames(context: OutputContext): Promise<ReadonlyMap<string, string>> {
  const parents = await listParents(context.connector, scopeOf(context));
  return new Map([...parents, ...context.analysis.data.areas].map(({ areaId, name }) => [areaId, name]));
}
