import { describe, expect, it } from 'vitest';
import { RememberedBoot } from '../../src/lib/engine/boot.ts';
import { bootNodeEngine, openNodeConnector } from '../../src/lib/engine/node.ts';
import { openConnection } from '../../src/lib/engine/connection.ts';
import { EngineUnavailable } from '../../src/lib/engine/errors.ts';
import { sql } from '../../src/lib/engine/sql.ts';

function counted(results: readonly (() => Promise<string>)[]) {
  let boots = 0;
  const boot = new RememberedBoot(() => results[boots++]!());
  return { boot, boots: () => boots };
}

describe('RememberedBoot', () => {
  it('boots once for callers that ask at the same time and later', async () => {
    const { boot, boots } = counted([async () => 'engine']);
    expect(await Promise.all([boot.get(), boot.get()])).toEqual(['engine', 'engine']);
    await boot.get();
    expect(boots()).toBe(1);
  });

  it('tells all waiting callers of a failure and boots again for the next', async () => {
    const { boot, boots } = counted([() => Promise.reject(new Error('no memory')), async () => 'engine']);
    const failed = await Promise.allSettled([boot.get(), boot.get()]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await boot.get()).toBe('engine');
    expect(boots()).toBe(2);
  });

  it('boots again after the engine was forgotten', async () => {
    const { boot } = counted([async () => 'first', async () => 'second']);
    await boot.get();
    boot.forget();
    expect(await boot.get()).toBe('second');
  });
});

describe('the engine', () => {
  it('names what keeps it from opening a connection', async () => {
    const broken = { ...(await bootNodeEngine()), connect: () => Promise.reject(new Error('out of memory')) };
    await expect(openConnection(broken)).rejects.toThrow(EngineUnavailable);
    await expect(openConnection(broken)).rejects.toThrow(/out of memory/);
  });

  it('has no extension but the core functions, and seeks none', async () => {
    const connector = await openNodeConnector();
    const table = await connector.query(sql`
      SELECT extension_name FROM duckdb_extensions() WHERE loaded ORDER BY extension_name
    `);
    expect(table.columns.get('extension_name')).toEqual({ type: 'text', values: ['core_functions'] });
    await connector.close();
  });
});
