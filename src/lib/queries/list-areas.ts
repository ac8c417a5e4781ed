import type { Connector, QueryOptions } from '../engine/connector.ts';
import { decodeRows, nullableText, text, type Row } from '../engine/decode.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { areasOf, type AreaScope } from './area-scope.ts';

const area = { areaId: text, name: text, parentId: nullableText, vintage: text };
/** One area; the vintage is empty where the package names none. */
export type AreaRow = Row<typeof area>;

/** Which areas are there? Ordered by id; a row's index is the area's position. */
export async function listAreas(
  connector: Connector,
  scope: AreaScope,
  options?: QueryOptions
): Promise<AreaRow[]> {
  return decodeRows(await connector.query(listAreasSql(scope), options), area);
}

export function listAreasSql(scope: AreaScope): Sql {
  return sql`
    SELECT area_id AS areaId, name, parent_id AS parentId, vintage
    FROM ${areasOf(scope)}
    ORDER BY position
  `;
}
