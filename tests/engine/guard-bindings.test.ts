import { beforeAll, describe, expect, it } from 'vitest';
import type { EngineBindings } from '../../src/lib/engine/bindings.ts';
import { openConnection } from '../../src/lib/engine/connection.ts';
import { EngineUnavailable } from '../../src/lib/engine/errors.ts';
import { guardBindings } from '../../src/lib/engine/guard-bindings.ts';
import { bootNodeEngine } from '../../src/lib/engine/node.ts';
import { sql } from '../../src/lib/engine/sql.ts';

describe('a worker that dies', () => {
  const died = new EngineUnavailable('out of memory');
  let alive: EngineBindings;
  beforeAll(async () => {
    alive = await bootNodeEngine();
  });

  it('is told to the question it was at, those that wait and those that follow', async () => {
    const silent = () => new Promise<never>(() => undefined);
    const { guarded, fail } = guardBindings({ ...alive, startPendingQuery: silent });
    const connector = await openConnection(guarded);
    const asked = [connector.query(sql`SELECT 1`), connector.replaceTables([])];
    setTimeout(() => fail(died), 5);
    for (const answer of asked) await expect(answer).rejects.toBe(died);
    await expect(connector.query(sql`SELECT ${1}`)).rejects.toBe(died);
  });

  it('changes nothing while it lives', async () => {
    const { guarded } = guardBindings(alive);
    const connector = await openConnection(guarded);
    expect((await connector.query(sql`SELECT ${'a'} AS x`)).columns.get('x')).toMatchObject({
      values: ['a']
    });
    await expect(connector.query(sql`SELECT nothing`)).rejects.toThrow(/nothing/);
    await connector.close();
  });
});
