import type { Codec } from './codec.ts';

export type SortDirection = 'ascending' | 'descending';

/** How a table is sorted. */
export interface Sorting<Column extends string> {
  column: Column;
  direction: SortDirection;
}

/** A column, with `-` before it where it is sorted descending. */
export const sorting = <Column extends string>({ parse, format }: Codec<Column>): Codec<Sorting<Column>> => ({
  parse: (value) => {
    const [, minus, name = ''] = /^(-?)(.+)$/.exec(value) ?? [];
    const column = parse(name);
    return column === undefined ? undefined : { column, direction: minus ? 'descending' : 'ascending' };
  },
  format: ({ column, direction }) => (direction === 'descending' ? '-' : '') + format(column)
});
