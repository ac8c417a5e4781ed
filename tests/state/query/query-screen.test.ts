import { describe, expect, it } from 'vitest';
import { QueryHistory, mostRemembered } from '../../../src/lib/state/query/query-history.svelte.ts';
import { packStatement, unpackStatement } from '../../../src/lib/state/query/statement-address.ts';
import { formatView, parseView } from '../../../src/lib/state/url.ts';
import { defaultView } from '../../../src/lib/state/view-state.ts';

describe('a statement in the address', () => {
  const long = `SELECT '${'Süd & West '.repeat(200)}' AS name`;

  it.each(['SELECT 1', "SELECT 'ä+&=%' AS x\nFROM areas -- z.", long])(
    'comes back: %#',
    async (statement) => {
      const packed = await packStatement(statement);
      const { statement: read } = parseView(
        new URLSearchParams(formatView({ ...defaultView, statement: packed }))
      );
      expect(await unpackStatement(read ?? '')).toBe(statement);
    }
  );

  it('is packed where it is long', async () => {
    const packed = await packStatement(long);
    expect(packed).toMatch(/^z\.[\w-]+$/);
    expect(packed.length).toBeLessThan(200);
  });

  it('is nothing where it cannot be read', async () => {
    expect(await unpackStatement('z.####')).toBeNull();
    expect(await unpackStatement('z.AAAA')).toBeNull();
  });
});

describe('the history of questions', () => {
  function store(kept: string | null = null) {
    const values = new Map(kept === null ? [] : [['atlas-query-history', kept]]);
    return {
      values,
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
      removeItem: (key: string) => void values.delete(key)
    };
  }

  it('keeps each question once, the newest first, so many at most', () => {
    const kept = store();
    const history = new QueryHistory(() => kept);
    for (let i = 0; i < mostRemembered + 5; i++) history.add(`SELECT ${i}`);
    history.add('SELECT 10');
    expect(history.statements.slice(0, 2)).toEqual(['SELECT 10', `SELECT ${mostRemembered + 4}`]);
    expect(new Set(history.statements).size).toBe(mostRemembered);
    const later = new QueryHistory(() => kept);
    later.open();
    expect(later.statements).toEqual(history.statements);
    later.clear();
    expect(kept.values.size).toBe(0);
  });

  it.each(['{', '"text"', '[1, {"a": 2}]'])('is empty where what was kept makes no sense: %s', (text) => {
    const history = new QueryHistory(() => store(text));
    history.open();
    expect(history.statements).toEqual([]);
  });

  it('goes on without a storage', () => {
    const history = new QueryHistory(() => {
      throw new Error('SecurityError');
    });
    history.open();
    history.add('SELECT 1');
    expect(history.statements).toEqual(['SELECT 1']);
  });
});
