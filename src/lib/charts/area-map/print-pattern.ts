/** Patterns that tell the upper classes apart where colour is not printed. */
export const printPatterns = ['print-hatch', 'print-cross'] as const;
export type PrintPattern = (typeof printPatterns)[number];

const byToken: Readonly<Record<string, PrintPattern>> = {
  'stress-3': 'print-hatch',
  'stress-4': 'print-cross',
  'single-6': 'print-hatch',
  'single-7': 'print-cross',
  'ten-9': 'print-hatch',
  'ten-10': 'print-cross',
  'cluster-high-high': 'print-cross'
};

/** The pattern above the colour of a class in print; null where the colour is light enough to speak for itself. */
export const printPatternOf = (token: string): PrintPattern | null => byToken[token] ?? null;

/** The same for a fill as it is written, `var(--token)`. */
export const printPatternOfFill = (fill: string): PrintPattern | null =>
  printPatternOf(/^var\(--([\w-]+)\)$/.exec(fill)?.[1] ?? '');
