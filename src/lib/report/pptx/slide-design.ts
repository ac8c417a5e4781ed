/** Places on a slide of 16:9, in inches. */
export const slide = { width: 13.333, height: 7.5, side: 0.65 } as const;
export const inner = slide.width - 2 * slide.side;
export const content = { y: 2.0, height: 4.55 } as const;

export const sans = 'Source Sans 3';
export const serif = 'Source Serif 4';

export const ink = '16202A';
export const ink2 = '46525E';
export const line = 'C3CAD1';
export const accent = '0F5C8A';

/** Names of the layouts that slides are made from. */
export const layouts = { title: 'TITLE', content: 'CONTENT' } as const;
