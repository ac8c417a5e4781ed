/** Boundary vintages: before and after the reform that took effect on 1 January 2021. */
export const vintages = { before: '2015', current: '2021' } as const;

/** Districts that were one before the reform: id before → its parts now. */
export const splits: readonly { before: string; name: string; parts: readonly string[] }[] = [
  { before: '330', name: 'Brakehof', parts: ['331', '332'] },
  { before: '650', name: 'Hollerfeld', parts: ['651', '652'] }
];

/** The border that moved: one quarter of `to` belonged to `from` before. */
export const movedBorder = { from: '730', to: '740' } as const;
