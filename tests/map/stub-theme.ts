import { vi } from 'vitest';

const names = ['bg', 'ink', 'ink2', 'accent', 'district-line', 'line2', 'no-class', 'stress-1', 'stress-4'];

/** An element whose custom properties are words, counted as they are read: `--ink` is " colour of ink". */
export function stubTheme(extra: Readonly<Record<string, string>> = {}) {
  const reads: string[] = [];
  const properties = new Map(names.map((name) => [`--${name}`, ` colour of ${name}`]));
  for (const [name, value] of Object.entries(extra)) properties.set(`--${name}`, value);
  vi.stubGlobal('getComputedStyle', () => ({
    getPropertyValue: (name: string) => {
      reads.push(name);
      return properties.get(name) ?? '';
    }
  }));
  return { element: {} as HTMLElement, reads };
}
