import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

const parent = { areaId: text, name: text };
/** An area that others lie in. */
export type ParentRow = Row<typeof parent>;

/** In which areas do those of the scope lie? Ordered by id; an area of several vintages has its latest name. */
export async function listParents(
  connector: Connector,
  scope: AreaScope,
  options?: QueryOptions
): Promise<ParentRow[]> {
  return decodeRows(await connector.query(listParentsSql(scope), options), parent);
}

export function listParentsSql(scope: AreaScope): Sql {
  return sql`
    SELECT area_id AS areaId, any_value(name ORDER BY vintage DESC) AS name
    FROM areas
    WHERE area_id IN (SELECT parent_id FROM ${areasOf(scope)} AS scope)
    GROUP BY area_id
    ORDER BY area_id
  `;
}
