import { escaped, unescaped, type Codec } from './codec.ts';

/** Weights by indicator id, in the order of the list; percent. */
export type Weights = Readonly<Record<string, number>>;

const isWeight = ([id, weight]: readonly [string, number]): boolean =>
  id !== '' && weight >= 0 && weight <= 100;

/** `child_poverty:40,unemployment:60`; nothing at all is a choice of none. */
export const weights: Codec<Weights> = {
  parse: (value) => {
    const pairs = value === '' ? [] : value.split(',');
    const matches = pairs.map((pair) => /^(.+):(\d+(?:\.\d+)?)$/.exec(pair));
    const entries = matches.map((match) => [unescaped(match?.[1] ?? ''), Number(match?.[2])] as const);
    return entries.every(isWeight) ? Object.fromEntries(entries) : undefined;
  },
  format: (value) =>
    Object.entries(value)
      .map(([id, weight]) => `${escaped(id)}:${weight}`)
      .join(',')
};
