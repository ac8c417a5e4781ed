import { readFileSync } from 'node:fs';

export interface Band {
  of: string;
  from: number;
  to: number;
  reason: string;
}

/** The limits that the documentation states, from the table of that name. */
export function documentedBands(name: 'correlation' | 'moran' | 'trend' | 'level'): Band[] {
  const page = readFileSync(new URL('../../docs/beispielstadt.md', import.meta.url), 'utf8');
  const table = page.split(`<!-- bands: ${name} -->`)[1]?.split('<!-- end -->')[0] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [of = '', from, to, reason = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { of, from: Number(from), to: Number(to), reason };
    });
}
